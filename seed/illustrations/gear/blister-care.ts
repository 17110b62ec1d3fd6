import { DARK, blend } from '../kit/light.ts';
import { type Point, ellipse, p, roundRect, spots } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, solid } from '../kit/studio.ts';

/** A kit against blisters: a tin, a card of gel pads behind it and plasters in front. */
export const blisterCare: Drawer = (studio) =>
  groundShadow(studio, [380, 640], 600, 26) +
  padCard(studio) +
  tin(studio) +
  plaster(studio, [500, 540], studio.traits.between('turn', -24, -8)) +
  plaster(studio, [560, 610], 14);

function tin(studio: Studio): string {
  const { traits, sheet, chalk, main } = studio;
  const outline = roundRect([150, 200], [400, 380], traits.between('corner', 24, 70));
  const gloss = sheet.linear(
    [
      [0, '#fff', 0.34],
      [0.3, '#fff', 0],
      [1, DARK, 0.24],
    ],
    'diagonal',
  );
  const sign = main.lightness > 0.78 ? studio.ink.base : chalk.base;
  return (
    solid(studio, outline, main, 'diagonal') +
    sheet.clipped(outline, pattern(studio, [150, 200, 400, 380]) + fill('M140 190H560V590H140z', gloss)) +
    line(roundRect([164, 214], [372, 352], 30), main.pale, 3, 'opacity=".6"') +
    line('M350 300v110M295 355h110', sign, 34, 'stroke-linecap="butt"')
  );
}

function padCard({ sheet, chalk, accent }: Studio): string {
  const skin = sheet.radial(
    [
      [0, '#fffdf8'],
      [0.7, '#efdcc0'],
      [1, '#d2b58c'],
    ],
    [0.4, 0.35],
    0.7,
  );
  const pad = (y: number): string => fill(ellipse([606, y], 52, 40), skin, edged('#b0926a'));
  return group(
    'transform="rotate(9 590 350)"',
    fill(roundRect([500, 210], [176, 290], 16), blend(sheet, '#fff', chalk.shade), edged(chalk.edge)),
    pad(286) + pad(392),
    line('M556 462h90', accent.base, 10),
  );
}

function plaster({ traits, sheet, chalk }: Studio, [x, y]: Point, turnDegrees: number): string {
  const skin = traits.chance('skin') > 0.5 ? '#e0b48f' : '#d9c3a4';
  const holes = [-84, -64, 64, 84].flatMap((dx): Point[] => [
    [x + dx, y - 14],
    [x + dx, y + 14],
  ]);
  return group(
    p`transform="rotate(${turnDegrees} ${x} ${y})"`,
    fill(roundRect([x - 118, y - 42], [236, 84], 42), blend(sheet, '#f0cfae', skin), edged('#a67c57', 2.5)),
    fill(roundRect([x - 42, y - 34], [84, 68], 10), chalk.base, 'opacity=".85"'),
    line(spots(holes), '#a67c57', 6, 'opacity=".6"'),
  );
}
