import { blend } from '../kit/light.ts';
import { bothSides } from '../clothes/garment.ts';
import { p } from '../kit/paths.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** Sunglasses from the front, their arms folding back: one shield or two lenses. */
export const sunglasses: Drawer = (studio) => {
  const { traits, main, ink, sheet } = studio;
  const isShield = traits.has('shield', 0.5);
  const deep = traits.between('lensHeight', 110, 176);
  const top = 372 - deep / 2;
  const lens = isShield
    ? p`M106 ${top}C200 ${top - 22} 600 ${top - 22} 694 ${top}C706 ${top + deep * 0.5} 660 ${top + deep} 570 ${top + deep}C480 ${top + deep} 448 ${top + deep * 0.86} 426 ${top + deep * 0.52}Q400 ${top + deep * 0.3} 374 ${top + deep * 0.52}C352 ${top + deep * 0.86} 320 ${top + deep} 230 ${top + deep}C140 ${top + deep} 94 ${top + deep * 0.5} 106 ${top}Z`
    : p`M432 ${top + 18}C520 ${top - 20} 630 ${top - 26} 694 ${top - 8}C712 ${top + deep * 0.34} 676 ${top + deep * 0.86} 580 ${top + deep}C490 ${top + deep * 1.06} 436 ${top + deep * 0.7} 432 ${top + 18}Z`;
  const arms = p`M690 ${top + 6}C740 ${top + 20} 748 ${top + 60} 726 ${top + 130}C716 ${top + 164} 700 ${top + 176} 690 ${top + 186}`;
  const glass = lensTint(studio);
  const shine =
    fill(
      p`M${isShield ? 150 : 470} ${top}L${isShield ? 250 : 540} ${top - 30}L${isShield ? 190 : 500} ${top + deep}H${isShield ? 120 : 450}Z`,
      '#fff',
      'opacity=".26"',
    ) + (isShield ? fill(p`M520 ${top - 30}h46l-60 ${deep + 40}h-30z`, '#fff', 'opacity=".16"') : '');
  const rim =
    isShield && traits.chance('rimless') > 0.4
      ? line(p`M106 ${top}C200 ${top - 22} 600 ${top - 22} 694 ${top}`, main.edge, 26) +
        line(p`M106 ${top}C200 ${top - 22} 600 ${top - 22} 694 ${top}`, main.base, 21)
      : line(lens, main.edge, 23) +
        line(lens, main.base, 18) +
        line(lens, main.pale, 4, 'opacity=".6" transform="translate(-1 -5)"');
  const lensPart = fill(lens, glass, edged(ink.deep)) + sheet.clipped(lens, shine) + rim;
  return (
    groundShadow(studio, [400, top + deep + 96], 600, 24) +
    bothSides(
      line(arms, main.edge, 24) +
        line(arms, main.shade, 19) +
        line(p`M724 ${top + 110}C716 ${top + 160} 700 ${top + 174} 690 ${top + 186}`, studio.accent.base, 21),
    ) +
    (isShield ? lensPart : bothSides(lensPart) + bridge(studio, top)) +
    nosePads(studio, [top, deep])
  );
};

function lensTint({ traits, sheet, accent, third, ink }: Studio): string {
  const style = traits.oneOf('lens', ['mirror', 'dark', 'amber', 'mirror', 'dark', 'mirror', 'amber', 'grey', 'clear']);
  if (style === 'mirror') {
    return sheet.linear(
      [
        [0, accent.base],
        [0.5, third.light],
        [1, accent.deep],
      ],
      'diagonal',
    );
  }
  if (style === 'amber') {
    return sheet.linear([
      [0, '#b65a1c'],
      [1, '#f0a24a', 0.92],
    ]);
  }
  if (style === 'grey') return blend(sheet, '#5c6b6c', '#b9c6c6');
  if (style === 'clear') {
    return sheet.linear([
      [0, '#cfdcdd', 0.9],
      [1, '#eef4f4', 0.6],
    ]);
  }
  return blend(sheet, ink.deep, ink.pale);
}

function bridge({ main }: Studio, top: number): string {
  const d = p`M366 ${top + 26}Q400 ${top - 4} 434 ${top + 26}`;
  return line(d, main.edge, 23) + line(d, main.base, 18);
}

function nosePads({ ink }: Studio, [top, deep]: readonly [number, number]): string {
  return bothSides(
    line(p`M428 ${top + deep * 0.5}q10 20 16 ${deep * 0.3}`, ink.deep, 12) +
      line(p`M428 ${top + deep * 0.5}q10 20 16 ${deep * 0.3}`, ink.light, 6),
  );
}
