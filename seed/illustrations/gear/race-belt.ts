import { bothSides, piece } from '../clothes/garment.ts';
import { blend, sideShade } from '../kit/light.ts';
import { p, roundRect } from '../kit/paths.ts';
import { pattern, patterned } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A belt for the race number: elastic and toggles, with a number, a flat pouch or both left away. */
export const raceBelt: Drawer = (studio) => {
  const { traits } = studio;
  const dip = traits.between('dip', -16, 22);
  const extra = traits.oneOf('style', ['number', 'pouch', 'number']);
  return (
    groundShadow(studio, [400, 722], 420, 20) +
    elastic(studio, dip) +
    gelLoops(studio, dip) +
    (extra === 'pouch' ? pouch(studio, dip) : raceNumber(studio, dip)) +
    toggles(studio, dip)
  );
};

function elastic({ traits, sheet, main, accent, ink }: Studio, dip: number): string {
  const band = p`M112 ${330 + dip}C150 ${210 - dip} 650 ${210 - dip} 688 ${330 + dip}C700 ${420 + dip} 600 ${470 + dip} 400 ${476 + dip}C200 ${470 + dip} 100 ${420 + dip} 112 ${330 + dip}Z`;
  const top = 218 - dip * 0.5;
  const wide = traits.between('width', 20, 36);
  const weave = sheet.tile([10, 10], `<path d="M0 10L10 0" stroke="${accent.base}" stroke-width="3"/>`);
  return (
    line(band, main.edge, wide + 4) +
    line(band, main.base, wide) +
    (traits.chance('weave') > 0.4
      ? line(band, weave, wide - 8, 'opacity=".45"')
      : line(band, accent.base, wide * 0.24)) +
    line(band, main.pale, 2, p`opacity=".6" transform="translate(0 ${-wide * 0.32})"`) +
    fill(roundRect([366, top], [68, 46], 10), ink.base, edged(ink.edge)) +
    line(p`M386 ${top + 12}v22m28 -22v22`, ink.deep, 6)
  );
}

function gelLoops({ traits, accent }: Studio, dip: number): string {
  const loops = Array.from(
    { length: traits.count('loops', 0, 4) },
    (_, index) => p`M${150 + index * 34} ${404 + dip + index * 13}v44`,
  ).join('');
  return line(loops, accent.deep, 15) + line(loops, accent.base, 11);
}

function raceNumber(studio: Studio, dip: number): string {
  const { traits, sheet, chalk } = studio;
  const low = traits.between('numberHeight', 656, 704);
  const y = 500 + dip;
  const strip = p`M262 ${y}L538 ${y}L540 ${y + 48}L260 ${y + 48}Z`;
  return (
    fill(p`M262 ${y}L538 ${y}L546 ${low}L254 ${low}Z`, blend(sheet, '#fff', chalk.shade), edged(chalk.edge)) +
    patterned(studio, strip, [262, y, 276, 48]) +
    line(p`M310 ${y + 84}h180M310 ${y + 116}h180M350 ${y + 146}h100`, chalk.deep, 9, 'opacity=".35"')
  );
}

function pouch(studio: Studio, dip: number): string {
  const { traits, sheet, main, accent, metal } = studio;
  const [y, tall] = [456 + dip, traits.between('capacity', 84, 130)];
  const outline = roundRect([268, y], [264, tall], 26);
  return (
    piece(
      studio,
      outline,
      main,
      pattern(studio, [268, y, 264, tall]),
      fill(p`M260 ${y}h280v${tall}h-280z`, sideShade(sheet, main.pale)),
    ) +
    line(p`M296 ${y + 26}h208`, main.deep, 13) +
    line(p`M296 ${y + 26}h208`, accent.base, 7) +
    line(p`M296 ${y + 26}h208`, metal.light, 2.5, 'stroke-dasharray="3 3"') +
    line(p`M504 ${y + 28}q16 8 14 30`, accent.base, 7)
  );
}

function toggles({ accent, ink }: Studio, dip: number): string {
  return bothSides(
    line(p`M520 ${516 + dip}V${476 + dip}`, ink.base, 5) +
      fill(roundRect([508, 452 + dip], [24, 42], 8), accent.base, edged(accent.deep)) +
      line(p`M520 ${516 + dip}h0`, ink.deep, 11),
  );
}
