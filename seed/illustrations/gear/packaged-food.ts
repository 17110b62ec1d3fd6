import { group, edged, fill, line } from '../kit/sheet.ts';
import { blend } from '../kit/light.ts';
import { p, roundRect, type Point } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';
import { recoveryDrink } from './drinks.ts';
import { emblem, print } from './emblem.ts';
import { gel } from './nutrition.ts';

/** A box of gels with one of them in front. */
export const gelBox: Drawer = (studio) => {
  const { sheet, main, accent } = studio;
  const face = 'M130 300H500V690H130Z';
  return (
    groundShadow(studio, [390, 696], 640, 26) +
    fill('M130 300L210 220H580L500 300Z', blend(sheet, accent.light, accent.base), edged(accent.edge)) +
    fill('M500 300L580 220V610L500 690Z', blend(sheet, main.shade, main.deep), edged(main.edge)) +
    fill(face, blend(sheet, main.light, main.shade), edged(main.edge)) +
    sheet.clipped(face, pattern(studio, [130, 300, 370, 390])) +
    emblem(studio, [250, 440]) +
    line('M170 560h200M170 590h140', print(studio), 12) +
    line('M170 640h90', accent.base, 18) +
    group('transform="translate(330 296) scale(.56)"', gel(studio))
  );
};

/** Chews: a pouch with some of them before it. */
export const chews: Drawer = (studio) => {
  const { traits, sheet, accent } = studio;
  const size = traits.between('size', 50, 66);
  const cube = ([x, y]: Point, turn: number): string =>
    group(
      p`transform="rotate(${turn} ${x} ${y})"`,
      fill(
        roundRect([x - size / 2, y - size / 2], [size, size], 15),
        blend(sheet, accent.light, accent.shade),
        edged(accent.deep),
      ),
      line(p`M${x - size * 0.28} ${y - size * 0.26}h${size * 0.4}`, accent.pale, 7, 'opacity=".7"'),
    );
  return pouchOf(studio) + cube([520, 650], -12) + cube([590, 672], 20) + cube([470, 690], 6) + cube([560, 606], 34);
};

function pouchOf(studio: Studio): string {
  return group('transform="translate(24 70) scale(.84)"', recoveryDrink(studio));
}
