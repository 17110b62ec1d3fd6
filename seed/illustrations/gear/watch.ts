import { DARK, sideShade } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { dial } from './watch-dial.ts';
import { ellipse, p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A GPS watch from the front: strap, case, bezel, buttons and a dial of the model's kind. */
export const gpsWatch: Drawer = (studio) => {
  const { traits } = studio;
  const isSquare = traits.text('shape', traits.chance('shape') > 0.72 ? 'square' : 'round') === 'square';
  return (
    groundShadow(studio, [400, 764], 300, 16) +
    watchStrap(studio, isSquare) +
    (isSquare ? squareCase(studio) : roundCase(studio))
  );
};

function watchStrap(studio: Studio, isSquare: boolean): string {
  const { traits, main, metal, sheet } = studio;
  const half = isSquare ? 104 : 92;
  const upper = p`M${400 - half - 8} 300C${400 - half} 200 ${400 - 74} 120 ${400 - 66} 46Q400 30 ${400 + 66} 46C${400 + 74} 120 ${400 + half} 200 ${400 + half + 8} 300Z`;
  const lower = p`M${400 - half - 8} 500C${400 - half} 600 ${400 - 70} 660 ${400 - 62} 736Q400 776 ${400 + 62} 736C${400 + 70} 660 ${400 + half} 600 ${400 + half + 8} 500Z`;
  const fade = sideShade(sheet, main.pale, { edge: 0.42, glow: 0.36 });
  const bend = sheet.linear([
    [0, DARK, 0.5],
    [0.16, DARK, 0],
    [0.86, DARK, 0],
    [1, DARK, 0.5],
  ]);
  const shade = fill('M260 20H540V790H260z', fade) + fill('M260 20H540V790H260z', bend);
  const style = traits.oneOf('strap', ['holes', 'ribs', 'woven', 'links']);
  const holes = [560, 596, 632, 668, 704].map((y) => p`M400 ${y}h0`).join('');
  const detail = {
    holes: line(holes, main.deep, 17) + line(holes, DARK, 10, 'opacity=".7"'),
    ribs:
      line(
        [84, 104, 124, 144, 656, 676, 696, 716].map((y) => p`M310 ${y}H490`).join(''),
        main.deep,
        4,
        'opacity=".6"',
      ) + line(holes, main.deep, 14),
    woven: fill(
      'M280 20H520V790H280z',
      sheet.tile([12, 12], `<path d="M0 6h6v6M6 0v6h6" stroke="${main.deep}" stroke-width="3"/>`),
      'opacity=".6"',
    ),
    links:
      line('M350 60V300M450 60V300M350 500V740M450 500V740', main.deep, 3, 'opacity=".7"') + line(holes, main.deep, 13),
  }[style];
  const keeper =
    style === 'woven'
      ? ''
      : line('M318 118H482', main.deep, 25, 'stroke-linecap="butt" opacity=".5"') +
        line('M316 112H484', main.light, 21, 'stroke-linecap="butt"');
  return (
    piece(studio, upper, main, pattern(studio, [290, 40, 220, 280]), detail, shade) +
    keeper +
    piece(studio, lower, main, pattern(studio, [290, 480, 220, 280]), detail, shade) +
    (style === 'woven' ? line('M340 60h120', metal.light, 9) : '')
  );
}

function caseTones({ traits, ink, metal, accent }: Studio) {
  return { ink, metal, accent }[traits.oneOf('case', ['ink', 'metal', 'ink', 'accent'])];
}

function roundCase(studio: Studio): string {
  const { traits, ink, sheet, accent } = studio;
  const shell = caseTones(studio);
  const size = traits.between('size', 170, 194);
  const lugs = p`M${400 - 112} ${400 - size + 30}L${400 - 92} ${400 - size - 26}H${400 + 92}L${400 + 112} ${400 - size + 30}ZM${400 - 112} ${400 + size - 30}L${400 - 92} ${400 + size + 26}H${400 + 92}L${400 + 112} ${400 + size - 30}Z`;
  const ticks = Array.from({ length: 12 }, (_, index): string => {
    const angle = (index / 12) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return p`M${400 + c * (size - 12)} ${400 + s * (size - 12)}L${400 + c * (size - 23)} ${400 + s * (size - 23)}`;
  }).join('');
  const button = (x: number, y: number, paint: string): string =>
    line(p`M${x} ${y - 13}v26`, shell.edge, 27) + line(p`M${x} ${y - 13}v26`, paint, 22);
  const sides =
    button(400 + size + 2, 330, shell.base) +
    button(400 + size + 2, 470, shell.base) +
    button(400 - size - 2, 340, shell.base) +
    (traits.chance('buttons') > 0.5
      ? button(400 - size - 2, 460, shell.base) + button(400 + size + 8, 400, accent.base)
      : '');
  const ring = sheet.linear(
    [
      [0, shell.pale],
      [0.4, shell.base],
      [1, shell.deep],
    ],
    'diagonal',
  );
  return (
    sides +
    fill(lugs, shell.shade, edged(shell.edge)) +
    fill(ellipse([400, 400], size, size), ring, edged(shell.edge)) +
    line(
      ellipse([400, 400], size - 16, size - 16),
      traits.chance('bezel') > 0.5 ? accent.base : shell.deep,
      11,
      'opacity=".9"',
    ) +
    line(ticks, shell.pale, 4) +
    fill(ellipse([400, 400], size - 30, size - 30), ink.deep, `stroke="#000" stroke-opacity=".5" stroke-width="4"`) +
    sheet.clipped(
      ellipse([400, 400], size - 32, size - 32),
      dial(studio, size - 32) + fill(p`M200 200H470L330 600H200z`, '#fff', 'opacity=".05"'),
    )
  );
}

function squareCase(studio: Studio): string {
  const { traits, sheet, accent, ink } = studio;
  const shell = caseTones(studio);
  const [wide, tall] = [traits.between('size', 300, 336), traits.between('caseHeight', 340, 390)];
  const [x, y] = [400 - wide / 2, 400 - tall / 2];
  const glass = roundRect([x + 20, y + 20], [wide - 40, tall - 40], 56);
  return (
    line(p`M${x + wide + 4} 350v40`, shell.edge, 25) +
    line(p`M${x + wide + 4} 350v40`, accent.base, 20) +
    line(p`M${x + wide + 2} 440v34`, shell.edge, 16) +
    line(p`M${x + wide + 2} 440v34`, shell.base, 12) +
    fill(
      roundRect([x, y], [wide, tall], 76),
      sheet.linear(
        [
          [0, shell.pale],
          [0.4, shell.base],
          [1, shell.deep],
        ],
        'diagonal',
      ),
      edged(shell.edge),
    ) +
    fill(glass, ink.deep, 'stroke="#000" stroke-opacity=".5" stroke-width="4"') +
    sheet.clipped(glass, dial(studio, wide / 2 - 22) + fill('M200 180H480L330 640H200z', '#fff', 'opacity=".05"'))
  );
}
