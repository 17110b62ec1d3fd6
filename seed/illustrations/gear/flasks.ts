import { sideShade } from '../kit/light.ts';
import { mirrored, p, roundRect, smooth, type Point } from '../kit/paths.ts';
import { pattern, patterned } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';

/** A soft flask: clear skin, water inside, a coloured cap and bite valve. */
export const softFlask: Drawer = (studio) => {
  const { traits, sheet } = studio;
  const wide = 96 + 40 * traits.between('capacity', 0, 1);
  const top = 290 - 70 * traits.between('capacity', 0, 1);
  const left = 400 - wide;
  const waist = traits.between('waist', 0, 26);
  const skin = skinOutline(wide, top, waist);
  const glass = sheet.linear(
    [
      [0, '#8fb3b8', 0.75],
      [0.22, '#f4fbfb', 0.8],
      [0.6, '#cfe3e5', 0.66],
      [1, '#7799a0', 0.8],
    ],
    'right',
  );
  const marks = [0, 1, 2, 3, 4].map((n) => p`M${400 + wide * 0.36} ${640 - n * 56}h${n % 2 === 0 ? 40 : 24}`);
  const shine = p`M${left + 22} ${top + 130}C${left + 16} 430 ${left + waist + 22} 500 ${left + waist + 24} 560`;
  return (
    groundShadow(studio, [400, 706], 330, 22) +
    fill(skin, glass, edged('#6d8a90', 2.5)) +
    sheet.clipped(skin, water(studio, top)) +
    patterned(studio, roundRect([left + 34, 470], [wide * 0.9, 150], 16), [left + 30, 460, wide, 170]) +
    line(marks.join(''), '#fff', 5, 'opacity=".85"') +
    line(shine, '#fff', 11, 'opacity=".65"') +
    line(p`M${left + 14} 676Q400 698 ${400 + wide - 14} 676`, '#5f7d83', 3, 'opacity=".6"') +
    coat(studio, skin, left) +
    capOf(studio, top)
  );
};

/** What some flasks wear: a jacket against the cold, or a strap for the hand. */
function coat(studio: Studio, skin: string, left: number): string {
  const { traits, main, accent, sheet } = studio;
  const width = 800 - 2 * left;
  const jacket = p`M${left - 20} 400h${width + 40}v320h${-width - 40}z`;
  const gloss = sideShade(sheet, main.pale);
  const strap = p`M${left + 6} 380C${left - 70} 400 ${left - 70} 600 ${left + 10} 620`;
  const insulated = sheet.clipped(
    skin,
    fill(jacket, main.base) +
      pattern(studio, [left, 400, width, 300]) +
      fill(jacket, gloss) +
      line(p`M${left - 10} 404h${width + 20}`, accent.base, 12),
  );
  const held = line(strap, accent.edge, 36) + line(strap, accent.base, 31) + stitches(strap, accent.deep);
  return (traits.has('insulated', 0) ? insulated : '') + (traits.has('handheld', 0) ? held : '');
}

function skinOutline(wide: number, top: number, waist: number): string {
  return mirrored(
    [400, top],
    [
      [454, top],
      [470, top + 30, 400 + wide, top + 50, 400 + wide, top + 120],
      [400 + wide, 430, 400 + wide - waist, 480, 400 + wide - waist, 530],
      [400 + wide - waist, 600, 400 + wide + 4, 640, 400 + wide - 10, 690],
      [400 + wide * 0.4, 702, 430, 702, 400, 702],
    ],
  );
}

function water({ traits, sheet, main }: Studio, top: number): string {
  const level = traits.between('water', top + 90, top + 190);
  const heights = [6, -5, 3, -6, 4];
  const surface = smooth(heights.map((height, index): Point => [240 + index * 80, level + height]));
  const paint = sheet.linear([
    [0, main.light, 0.5],
    [1, main.base, 0.72],
  ]);
  return fill(`${surface}V760H240z`, paint) + line(surface, main.pale, 3);
}

function capOf({ sheet, traits, main, accent, chalk }: Studio, top: number): string {
  const ridges = sheet.tile([9, 60], `<path d="M2 0V60" stroke="${main.deep}" stroke-width="2.4"/>`);
  const ring = roundRect([400 - 64, top - 40], [128, 48], 10);
  const isTube = traits.has('tube', 0.3);
  const valve = isTube
    ? line(p`M400 ${top - 50}V${top - 100}C400 ${top - 150} 460 ${top - 160} 470 ${top - 196}`, chalk.edge, 24) +
      line(p`M400 ${top - 50}V${top - 100}C400 ${top - 150} 460 ${top - 160} 470 ${top - 196}`, chalk.base, 19)
    : fill(
        p`M378 ${top - 56}C366 ${top - 110} 372 ${top - 132} 400 ${top - 132}S434 ${top - 110} 422 ${top - 56}Z`,
        sheet.linear(
          [
            [0, chalk.shade],
            [0.4, '#fff'],
            [1, chalk.shade],
          ],
          'right',
        ),
        edged(chalk.edge),
      ) + line(p`M390 ${top - 122}h20`, chalk.deep, 3);
  return (
    valve +
    fill(roundRect([400 - 38, top - 64], [76, 30], 8), accent.base, edged(accent.deep)) +
    fill(
      ring,
      sheet.linear(
        [
          [0, main.shade],
          [0.3, main.pale],
          [0.6, main.base],
          [1, main.deep],
        ],
        'right',
      ),
      edged(main.edge),
    ) +
    fill(ring, ridges, 'opacity=".5"')
  );
}
