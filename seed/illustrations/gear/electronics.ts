import { DARK, sideShade } from '../kit/light.ts';
import { bothSides, piece } from '../clothes/garment.ts';
import { ellipse, p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A heart-rate strap: elastic loop, soft electrodes, the sensor in front. */
export const heartRateStrap: Drawer = (studio) => {
  const { traits, main, ink, sheet } = studio;
  const wide = traits.between('width', 46, 66);
  const loop = 'M110 380C140 220 660 220 690 380';
  const front = p`M106 376C200 476 600 476 694 376L690 ${376 + wide}C600 ${480 + wide} 200 ${480 + wide} 110 ${376 + wide}Z`;
  const weave = sheet.tile([14, 14], `<path d="M0 7H14" stroke="${main.deep}" stroke-width="2"/>`);
  const electrode = p`M470 440Q580 432 640 400V${430 + wide}Q570 ${474 + wide} 470 ${474 + wide}Z`;
  return (
    groundShadow(studio, [400, 600], 540, 24) +
    line(loop, main.edge, wide * 0.72) +
    line(loop, main.shade, wide * 0.66) +
    line(loop, main.deep, 3, 'stroke-dasharray="10 8"') +
    fill(roundRect([452, 244], [40, wide * 0.9], 7), ink.base, edged(ink.edge)) +
    piece(
      studio,
      front,
      main,
      fill('M90 360H710V640H90z', weave, 'opacity=".5"'),
      pattern(studio, [100, 370, 600, 180]),
      bothSides(fill(electrode, ink.base, 'opacity=".92"') + line('M486 470Q570 466 626 440', ink.pale, 2, DOTTED)),
      fill('M100 360H700V640H100z', sideShade(sheet, main.pale, { edge: 0.5, glow: 0.3 })),
    ) +
    sensor(studio, 452 + wide / 2)
  );
};

const DOTTED = 'stroke-dasharray="2 6"';

/** The sensor that sits on a strap, at height `y`. */
export function sensor({ traits, sheet, ink, accent, chalk }: Studio, y: number): string {
  const half = traits.between('sensor', 70, 94);
  const isRound = traits.chance('podShape') > 0.5;
  const pod = roundRect([400 - half, y - 45], [half * 2, 90], isRound ? 40 : 18);
  const metal = sheet.linear([
    [0, ink.pale],
    [0.35, ink.base],
    [1, ink.deep],
  ]);
  const pulse = p`M${400 - half * 0.6} ${y}h${half * 0.3}l${half * 0.12} -24l${half * 0.2} 46l${half * 0.16} -22h${half * 0.36}`;
  return (
    fill(pod, metal, edged(ink.edge, 2.5)) +
    line(p`M${424 - half} ${y - 32}h${half * 2 - 48}`, '#fff', 4, 'opacity=".35"') +
    line(pulse, accent.lightness > 0.5 ? accent.base : chalk.base, 6)
  );
}

/** A headlamp: elastic strap, tilting lamp and a hint of its beam. */
export const headlamp: Drawer = (studio) => {
  const { traits, main, ink, sheet } = studio;
  const power = traits.between('power', 0.5, 1);
  const beam = sheet.radial([
    [0, '#fff3b8', 0.85 * power],
    [0.4, '#ffe58a', 0.36 * power],
    [1, '#ffe58a', 0],
  ]);
  const over = 'M400 420C380 300 386 250 400 232';
  const rearPack =
    fill(roundRect([346, 236], [108, 62], 16), ink.base, edged(ink.edge)) + line('M372 266h40', '#e0475b', 9);
  return (
    groundShadow(studio, [400, 640], 480, 24) +
    headStrap(studio, [
      traits.chance('rearPack') > 0.5 ? rearPack : '',
      traits.chance('topStrap') > 0.6 ? line(over, main.edge, 32) + line(over, main.base, 28) : '',
    ]) +
    fill(ellipse([400, 480], 300, 250), beam) +
    lamp(studio)
  );
};

/** The elastic around the head; `between` lies behind its front and before its back. */
function headStrap(studio: Studio, between: readonly string[]): string {
  const { traits, main, accent, sheet } = studio;
  const wide = traits.between('strap', 44, 62);
  const back = 'M140 380C170 230 630 230 660 380';
  const front = p`M134 372C220 440 580 440 666 372L662 ${372 + wide}C580 ${446 + wide} 220 ${446 + wide} 138 ${372 + wide}Z`;
  const middle = p`M140 ${372 + wide / 2}C224 ${442 + wide / 2} 576 ${442 + wide / 2} 660 ${372 + wide / 2}`;
  const dashes = 'stroke-dasharray="22 14" stroke-linecap="butt"';
  const ends = sheet.linear(
    [
      [0, DARK, 0.46],
      [0.25, DARK, 0],
      [0.75, DARK, 0],
      [1, DARK, 0.46],
    ],
    'right',
  );
  return (
    line(back, main.edge, wide * 0.7) +
    line(back, main.shade, wide * 0.64) +
    line(back, accent.base, 6, dashes) +
    between.join('') +
    piece(
      studio,
      front,
      main,
      pattern(studio, [130, 370, 540, 120]),
      fill('M120 360H680V560H120z', ends),
      line(middle, accent.base, 5, dashes),
    )
  );
}

/** Centre and radius of each light, by how many lights the lamp has. */
const LIGHTS: readonly (readonly (readonly [x: number, y: number, radius: number])[])[] = [
  [[400, 472, 50]],
  [
    [362, 472, 36],
    [440, 472, 30],
  ],
  [
    [400, 466, 40],
    [336, 476, 20],
    [464, 476, 20],
  ],
];

/** The housing with its one to three lights. */
export function lamp({ traits, ink, metal, accent, sheet }: Studio): string {
  const half = traits.between('lamp', 88, 116);
  const shell = traits.chance('shell') > 0.6 ? accent : ink;
  const housing = roundRect([400 - half, 396], [half * 2, 150], traits.between('lampCorner', 24, 64));
  const glow = sheet.radial([
    [0, '#fff'],
    [0.35, '#fff6cf'],
    [1, '#d8c88a'],
  ]);
  const eyes = (LIGHTS[traits.count('lights', 1, 3) - 1] ?? []).map(
    ([x, y, r]) =>
      fill(ellipse([x, y], r, r), ink.deep, edged(metal.base, 5)) + fill(ellipse([x, y], r - 7, r - 7), glow),
  );
  return (
    fill(roundRect([378 - half, 418], [half * 2 + 44, 106], 22), ink.deep, edged(ink.edge)) +
    fill(
      housing,
      sheet.linear([
        [0, shell.pale],
        [0.3, shell.base],
        [1, shell.deep],
      ]),
      edged(shell.edge),
    ) +
    line(p`M${430 - half} 410h${half * 2 - 60}`, '#fff', 4, 'opacity=".4"') +
    line('M372 392h56', shell.deep, 17) +
    line('M372 390h56', accent.base, 12) +
    eyes.join('')
  );
}
