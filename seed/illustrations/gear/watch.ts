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
  const detail = strapDetail(studio, style);
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

function strapDetail({ sheet, main }: Studio, style: 'holes' | 'ribs' | 'woven' | 'links'): string {
  const holes = [560, 596, 632, 668, 704].map((y) => `M400 ${y}h0`).join('');
  const ribs = [84, 104, 124, 144, 656, 676, 696, 716].map((y) => `M310 ${y}H490`).join('');
  const weave = sheet.tile([12, 12], `<path d="M0 6h6v6M6 0v6h6" stroke="${main.deep}" stroke-width="3"/>`);
  const joints = 'M350 60V300M450 60V300M350 500V740M450 500V740';
  return {
    holes: line(holes, main.deep, 17) + line(holes, DARK, 10, 'opacity=".7"'),
    ribs: line(ribs, main.deep, 4, 'opacity=".6"') + line(holes, main.deep, 14),
    woven: fill('M280 20H520V790H280z', weave, 'opacity=".6"'),
    links: line(joints, main.deep, 3, 'opacity=".7"') + line(holes, main.deep, 13),
  }[style];
}

function caseTones({ traits, ink, metal, accent }: Studio) {
  return { ink, metal, accent }[traits.oneOf('case', ['ink', 'metal', 'ink', 'accent'])];
}

function roundCase(studio: Studio): string {
  const { traits, ink, sheet, accent } = studio;
  const shell = caseTones(studio);
  const size = traits.between('size', 170, 194);
  const disc = (inset: number): string => ellipse([400, 400], size - inset, size - inset);
  const ticks = Array.from({ length: 12 }, (_, index): string => {
    const angle = (index / 12) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return p`M${400 + c * (size - 12)} ${400 + s * (size - 12)}L${400 + c * (size - 23)} ${400 + s * (size - 23)}`;
  });
  const metal = sheet.linear(
    [
      [0, shell.pale],
      [0.4, shell.base],
      [1, shell.deep],
    ],
    'diagonal',
  );
  const bezel = traits.chance('bezel') > 0.5 ? accent.base : shell.deep;
  return (
    buttons(studio, size) +
    fill(lugs(size), shell.shade, edged(shell.edge)) +
    fill(disc(0), metal, edged(shell.edge)) +
    line(disc(16), bezel, 11, 'opacity=".9"') +
    line(ticks.join(''), shell.pale, 4) +
    fill(disc(30), ink.deep, `stroke="#000" stroke-opacity=".5" stroke-width="4"`) +
    sheet.clipped(disc(32), dial(studio, size - 32) + fill('M200 200H470L330 600H200z', '#fff', 'opacity=".05"'))
  );
}

/** Where the strap meets the case. */
function lugs(size: number): string {
  const [top, low] = [400 - size, 400 + size];
  return (
    p`M288 ${top + 30}L308 ${top - 26}H492L512 ${top + 30}Z` + p`M288 ${low - 30}L308 ${low + 26}H492L512 ${low - 30}Z`
  );
}

function buttons(studio: Studio, size: number): string {
  const { traits, accent } = studio;
  const shell = caseTones(studio);
  const button = (x: number, y: number, paint = shell.base): string =>
    line(p`M${x} ${y - 13}v26`, shell.edge, 27) + line(p`M${x} ${y - 13}v26`, paint, 22);
  const [left, right] = [398 - size, 402 + size];
  const more = button(left, 460) + button(right + 6, 400, accent.base);
  return button(right, 330) + button(right, 470) + button(left, 340) + (traits.chance('buttons') > 0.5 ? more : '');
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
