import { sideShade } from '../kit/light.ts';
import { bothSides, piece } from '../clothes/garment.ts';
import { p, roundRect } from '../kit/paths.ts';
import { pattern, patterned } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, seam, solid } from '../kit/studio.ts';

/** A belt with pockets around the waist. */
export const runningBelt: Drawer = (studio) => {
  const { traits, main, accent, ink, sheet, metal } = studio;
  const [top, low] = [366, 366 + traits.between('capacity', 84, 150)];
  const loop = p`M126 400C150 250 650 250 674 400`;
  const front = p`M122 ${top + 20}C220 ${top + 84} 580 ${top + 84} 678 ${top + 20}L664 ${low}C580 ${low + 70} 220 ${low + 70} 136 ${low}Z`;
  const zipLine = p`M196 ${top + 80}C300 ${top + 108} 500 ${top + 108} 604 ${top + 80}`;
  const fade = sideShade(sheet, main.pale, { edge: 0.5, glow: 0.4 });
  const flasks = traits.has('flasks', 0.4) ? bothSides(beltFlask(studio, top)) : '';
  return (
    groundShadow(studio, [400, low + 120], 560, 24) +
    line(loop, ink.edge, 40) +
    line(loop, ink.base, 36) +
    line(loop, accent.base, 5, 'stroke-dasharray="14 10"') +
    fill(roundRect([366, 264], [68, 50], 9), ink.light, edged(ink.edge)) +
    line('M384 276v26m32 -26v26', ink.deep, 6) +
    flasks +
    piece(
      studio,
      front,
      main,
      pattern(studio, [120, top, 560, low - top + 70]),
      fill(p`M110 ${top}H690V${low + 90}H110z`, fade),
      stitches(p`M140 ${low - 14}C224 ${low + 50} 576 ${low + 50} 660 ${low - 14}`, main.deep),
    ) +
    line(zipLine, main.deep, 13) +
    line(zipLine, accent.base, 7) +
    line(zipLine, metal.light, 2.5, 'stroke-dasharray="3 3"') +
    line(p`M598 ${top + 84}q22 10 20 34`, accent.base, 7) +
    line(p`M300 ${top + 142}l30 8m-34 10l30 8`, studio.chalk.base, 5, 'opacity=".85"')
  );
};

function beltFlask({ accent, chalk }: Studio, top: number): string {
  return (
    fill(
      p`M590 ${top - 60}C596 ${top - 80} 640 ${top - 80} 646 ${top - 60}L656 ${top + 70}H586Z`,
      '#cfe0e2',
      edged('#7d999e'),
    ) +
    fill(roundRect([602, top - 106], [32, 34], 8), accent.base, edged(accent.deep)) +
    line(p`M600 ${top - 50}V${top + 20}`, chalk.pale, 6)
  );
}

/** A phone sleeve for the upper arm. */
export const armband: Drawer = (studio) => {
  const { traits, main, accent, ink, sheet } = studio;
  const [wide, tall] = [traits.between('width', 210, 250), traits.between('length', 360, 420)];
  const [x, y] = [400 - wide / 2, 400 - tall / 2];
  const sleeve = roundRect([x, y], [wide, tall], 34);
  const glass = sheet.linear(
    [
      [0, ink.base],
      [0.48, ink.deep],
      [0.5, '#46524f'],
      [1, ink.deep],
    ],
    'diagonal',
  );
  return (
    groundShadow(studio, [400, y + tall + 70], 460, 24) +
    armStrap(studio, x, [y + tall * 0.32, y + tall * 0.68]) +
    solid(studio, sleeve, main, 'diagonal') +
    patterned(studio, sleeve, [x, y, wide, tall]) +
    stitches(roundRect([x + 10, y + 10], [wide - 20, tall - 20], 26), main.deep) +
    (traits.has('window', 0.85)
      ? fill(roundRect([x + 26, y + 34], [wide - 52, tall - 74], 18), glass, edged(ink.edge)) +
        line(p`M${x + 54} ${y + tall - 130}l30 -40l26 24l34 -60l26 36`, accent.light, 6) +
        line(p`M${x + 54} ${y + 84}h${wide * 0.3}m${-wide * 0.3} 24h${wide * 0.18}`, ink.pale, 7)
      : line(p`M${x + 8} ${y + 70}Q400 ${y + 96} ${x + wide - 8} ${y + 70}`, accent.base, 10)) +
    seam(p`M${x + 20} ${y + tall - 24}h${wide - 40}`, main)
  );
};

/** The band around the arm, from the left edge `x` of the sleeve and its mirror image. */
function armStrap(studio: Studio, x: number, [high, deep]: readonly [number, number]): string {
  const { traits, main, accent } = studio;
  const paint = traits.chance('strapPaint') > 0.5 ? accent : main;
  const back = p`M126 ${high + 20}C180 ${high - 34} 620 ${high - 34} 674 ${high + 20}V${deep - 30}C620 ${deep - 84} 180 ${deep - 84} 126 ${deep - 30}Z`;
  const wing =
    p`M${x + 30} ${high}C200 ${high - 4} 150 ${high - 8} 124 ${high + 20}C114 ${high + 44} 114 ${deep - 44} 124 ${deep - 20}` +
    p`C160 ${deep + 16} 220 ${deep + 20} ${x + 30} ${deep + 20}Z`;
  const rows =
    p`M${x} ${high + 16}C200 ${high + 12} 160 ${high + 10} 140 ${high + 30}` +
    p`M${x} ${deep + 4}C220 ${deep + 4} 170 ${deep} 140 ${deep - 24}`;
  return (
    fill(back, paint.deep, edged(paint.edge)) +
    bothSides(
      solid(studio, wing, paint, 'right') +
        stitches(rows, paint.deep) +
        line(p`M${x - 36} ${high + 4}V${deep + 16}`, paint.deep, 3, 'opacity=".6"'),
    )
  );
}
