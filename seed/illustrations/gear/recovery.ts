import { DARK } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { ellipse, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A pair of insoles: one from above, one turned over behind it. */
export const insoles: Drawer = (studio) =>
  groundShadow(studio, [400, 716], 560, 26) +
  group('transform="translate(120 -6) rotate(9 400 400)"', insole(studio, false)) +
  group('transform="translate(-104 6) rotate(-5 400 400)"', insole(studio, true));

function insole(studio: Studio, isTop: boolean): string {
  const { traits, main, accent, ink, sheet } = studio;
  const arch = 20 + 46 * traits.between('arch', 0, 1);
  const outline = p`M372 96C450 84 512 140 516 230C518 310 ${470 + (60 - arch)} 380 ${462 + (60 - arch) * 0.6} 450C${460 + (60 - arch) * 0.4} 520 490 580 478 640C466 706 338 712 318 640C300 580 318 520 306 440C290 340 256 280 270 200C278 140 320 102 372 96Z`;
  const cloth = sheet.tile([8, 8], `<path d="M0 8L8 0" stroke="${main.deep}" stroke-width="1.2"/>`);
  const cup = p`M306 500C330 470 440 470 484 520C500 560 496 620 478 650C462 706 338 712 318 640C300 580 318 540 306 500Z`;
  if (!isTop) {
    const shell = p`M300 400C360 440 430 430 462 420C466 520 490 580 478 640C466 706 338 712 318 640C300 580 318 520 300 400Z`;
    return piece(
      studio,
      outline,
      ink,
      fill(
        'M240 80H540V720H240z',
        sheet.tile([22, 22], `<path d="M11 11h0" stroke="${ink.light}" stroke-width="9" stroke-linecap="round"/>`),
      ),
      fill(shell, accent.base, edged(accent.deep, 4)),
      line('M340 470q60 20 112 4M344 520q56 20 112 2M348 570q52 20 112 0', accent.deep, 7, 'opacity=".5"'),
      fill('M240 80H540V720H240z', DARK, 'opacity=".12"'),
    );
  }
  return piece(
    studio,
    outline,
    main,
    fill('M240 80H540V720H240z', cloth, 'opacity=".5"'),
    pattern(studio, [256, 90, 266, 620]),
    traits.chance('heelPad') > 0.35 ? fill(cup, accent.base, 'opacity=".92"') + stitches(cup, accent.deep) : '',
    line(ellipse([392, 236], 74, 54), main.deep, 2.5, 'stroke-dasharray="4 6" opacity=".7"'),
    sheet.blurred(
      line('M300 340C318 420 326 470 320 560', DARK, 32, 'opacity=".32"') +
        line('M492 200C486 300 450 380 446 470', main.pale, 22, 'opacity=".5"'),
      12,
    ),
    line('M318 640C338 712 466 706 478 640', main.pale, 7, 'opacity=".6"'),
  );
}

/** Resistance bands: flat loops in a fan, or a long band with handles. */
export const resistanceBands: Drawer = (studio) => {
  const { traits, main, accent, third, sheet } = studio;
  const count = traits.count('bands', 1, 4);
  const paints = [main, accent, third, { ...main, light: main.pale, base: main.light, shade: main.base }];
  const wide = traits.between('width', 46, 74);
  const loops = Array.from({ length: count }, (_, index) => {
    const paint = paints[index] as typeof main;
    const y = 500 - index * (wide * 0.9 + 6);
    const rx = 250 - index * 16;
    const back = p`M${400 - rx} ${y}C${400 - rx} ${y - 104} ${400 + rx} ${y - 104} ${400 + rx} ${y}V${y + wide}C${400 + rx} ${y + wide - 104} ${400 - rx} ${y + wide - 104} ${400 - rx} ${y + wide}Z`;
    const front = p`M${400 - rx} ${y}C${400 - rx} ${y + 104} ${400 + rx} ${y + 104} ${400 + rx} ${y}V${y + wide}C${400 + rx} ${y + wide + 104} ${400 - rx} ${y + wide + 104} ${400 - rx} ${y + wide}Z`;
    const shade = sheet.linear(
      [
        [0, paint.deep],
        [0.2, paint.light],
        [0.42, paint.pale],
        [0.62, paint.base],
        [1, paint.deep],
      ],
      'right',
    );
    const marks = Array.from(
      { length: index + 1 },
      (_, n) => p`M${400 + n * 26 - index * 13} ${y + 78 + wide * 0.32}v${wide * 0.36}`,
    ).join('');
    return (
      fill(back, paint.deep, edged(paint.edge)) +
      fill(front, shade, edged(paint.edge)) +
      (index === 0 ? sheet.clipped(front, pattern(studio, [140, y, 520, wide + 110])) : '') +
      line(marks, paint.deep, 8, 'opacity=".7"')
    );
  });
  return groundShadow(studio, [400, 600 + wide], 540, 30) + loops.join('');
};
