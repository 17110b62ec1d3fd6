import { blend, sideShade } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { ellipse, p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { groundShadow, round3d, type Drawer, type Studio } from '../kit/studio.ts';
import { lamp, sensor } from './electronics.ts';
import { harness } from './reflective.ts';

/** A massage stick: a bar with beads that roll and two grips. */
export const massageStick: Drawer = (studio) => {
  const { traits, main, accent, metal, ink } = studio;
  const count = traits.count('beads', 5, 9);
  const [left, right] = [220, 580];
  const step = (right - left) / count;
  const tall = traits.between('radius', 42, 60);
  const beads = Array.from({ length: count }, (_, index) => {
    const paint = index % 2 === 0 ? main : accent;
    return round3d(
      studio,
      roundRect([left + index * step + 2, 400 - tall], [step - 4, tall * 2], Math.min(20, step / 2 - 3)),
      paint,
      'down',
    );
  });
  const grip = (x: number): string =>
    round3d(studio, roundRect([x, 368], [150, 64], 30), ink, 'down') +
    line([36, 60, 84, 108].map((dx) => p`M${x + dx} 376v48`).join(''), ink.deep, 6, 'opacity=".7"');
  return (
    groundShadow(studio, [400, 560], 640, 24) +
    group('transform="rotate(-18 400 400)"', line('M90 400H710', metal.base, 20), beads.join(''), grip(56), grip(594))
  );
};

/** A light to clip on: lens, housing and the clip behind it. */
export const clipLight: Drawer = (studio) => {
  const { traits, sheet, main, ink } = studio;
  const isRound = traits.chance('shape') > 0.5;
  const housing = isRound
    ? ellipse([400, 400], 180, 180)
    : roundRect([220, 260], [360, 280], traits.between('corner', 50, 120));
  const lens = isRound ? ellipse([400, 400], 118, 118) : roundRect([270, 310], [260, 180], 60);
  const facets = sheet.tile([26, 26], `<path d="M0 0L26 26M26 0L0 26" stroke="#fff" stroke-width="2" opacity=".6"/>`);
  const glow = sheet.radial([
    [0, '#ff6a5c', 0.6],
    [0.5, '#ff4a3d', 0.22],
    [1, '#ff4a3d', 0],
  ]);
  return (
    groundShadow(studio, [400, 640], 420, 24) +
    fill(ellipse([400, 400], 340, 320), glow) +
    fill(roundRect([350, 190], [100, 420], 30), blend(sheet, ink.light, ink.deep), edged(ink.edge)) +
    piece(
      studio,
      housing,
      main,
      pattern(studio, [220, 220, 360, 360]),
      fill('M210 210H590V590H210z', sideShade(sheet, main.pale)),
    ) +
    fill(
      lens,
      sheet.radial([
        [0, '#ffd9d2'],
        [0.4, '#ff6a5c'],
        [1, '#a81d1d'],
      ]),
      edged(main.deep, 5),
    ) +
    fill(lens, facets)
  );
};

/** A pulse sensor on a short band for the arm. */
export const armSensor: Drawer = (studio) => {
  const { traits, sheet, main, accent } = studio;
  const wide = traits.between('width', 70, 96);
  const back = p`M200 400C210 ${400 - 120} 590 ${400 - 120} 600 400`;
  const front = p`M196 390C210 500 590 500 604 390V${390 + wide}C590 ${500 + wide} 210 ${500 + wide} 196 ${390 + wide}Z`;
  return (
    groundShadow(studio, [400, 640], 460, 24) +
    line(back, main.edge, wide * 0.8) +
    line(back, main.shade, wide * 0.74) +
    piece(
      studio,
      front,
      main,
      pattern(studio, [190, 390, 420, wide + 110]),
      line(
        p`M190 ${404 + wide * 0.9}C240 ${486 + wide * 0.9} 560 ${486 + wide * 0.9} 610 ${404 + wide * 0.9}`,
        accent.base,
        6,
      ),
      fill('M190 380H610V640H190z', sideShade(sheet, main.pale, { edge: 0.5 })),
    ) +
    sensor(studio, 472 + wide / 2)
  );
};

/** A lamp worn on the chest, on a harness of reflective straps. */
export const chestLamp: Drawer = (studio: Studio) =>
  harness(studio) + group('transform="translate(172 122) scale(.57)"', lamp(studio));
