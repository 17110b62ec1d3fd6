import { DARK, sideShade } from '../kit/light.ts';
import { piece } from './garment.ts';
import type { Tones } from '../kit/color.ts';
import { p } from '../kit/paths.ts';
import { isBusy, pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A pair of calf or arm sleeves with zones of different pressure. */
export const compressionSleeves: Drawer = (studio) => {
  const isArm = studio.traits.has('arm', 0.2);
  const one = isArm ? group('transform="translate(120 0) scale(.7 1)"', calf(studio)) : calf(studio);
  return (
    groundShadow(studio, [400, 726], 460, 22) +
    group('transform="translate(-132 0) rotate(-3 400 400)"', one) +
    group('transform="matrix(-1 0 0 1 932 0) rotate(-3 400 400)"', one)
  );
};

function calf(studio: Studio): string {
  const { traits, sheet, main } = studio;
  const [top, low] = [110, traits.between('length', 640, 704)];
  const belly = traits.between('belly', 0, 16);
  const outline = p`M292 ${top}C284 200 ${276 - belly} 300 ${292 - belly} 380C312 480 328 560 332 ${low}Q400 ${low + 18} 460 ${low}C464 560 492 480 ${510 + belly} 380C${520 + belly} 290 512 200 506 ${top}Q400 ${top + 22} 292 ${top}Z`;
  const fade = sideShade(sheet, main.pale, { edge: 0.4, glow: 0.5 });
  const knit = sheet.tile([6, 6], `<path d="M0 1H6" stroke="${main.deep}" stroke-width="1.2"/>`);
  return (
    piece(
      studio,
      outline,
      main,
      pattern(studio, [270, top, 250, low - top]),
      isBusy(studio) ? '' : zones(studio),
      fill('M250 80H550V740H250z', knit, 'opacity=".35"'),
      fill(p`M270 ${top}H526V760H270z`, fade),
    ) +
    cuffOf(studio, [292, 506, top], 40) +
    cuffOf(studio, [332, 460, low - 30], 30)
  );
}

function zones({ traits, accent, main, chalk }: Studio): string {
  const style = traits.oneOf('zone', ['chevrons', 'spine', 'waves', 'window']);
  const weight = traits.between('zoneWeight', 7, 18);
  if (style === 'chevrons') {
    return line(
      'M280 260L400 320L530 250M280 340L400 400L530 330M290 420L400 470L520 410M310 490L400 534L500 484',
      accent.base,
      weight,
    );
  }
  if (style === 'spine') {
    return (
      line('M400 150C372 300 384 480 396 640', accent.base, weight * 2.4) +
      line('M400 150C372 300 384 480 396 640', chalk.base, 3, 'stroke-dasharray="1 10"')
    );
  }
  if (style === 'waves') {
    return line(
      'M270 220Q340 180 400 220T540 220M270 290Q340 250 400 290T540 290M270 360Q340 320 400 360T540 360M270 430Q340 390 400 430T540 430M270 500Q340 460 400 500T540 500',
      accent.base,
      weight * 0.7,
    );
  }
  return (
    fill('M400 190C470 240 490 360 460 430C440 480 360 480 340 430C310 350 330 240 400 190z', accent.base) +
    line('M400 214C460 260 474 352 448 418C432 456 368 456 352 418', main.light, 3, 'opacity=".6"')
  );
}

function cuffOf(
  { sheet, accent, main, traits }: Studio,
  [left, right, y]: readonly [number, number, number],
  high: number,
): string {
  const paint: Tones = traits.chance('cuffPaint') > 0.4 ? accent : main;
  const d = p`M${left - 2} ${y - 4}Q${(left + right) / 2} ${y + 20} ${right + 2} ${y - 4}V${y + high}Q${(left + right) / 2} ${y + high + 22} ${left - 2} ${y + high}Z`;
  const ribs = sheet.tile([8, 60], `<path d="M2 0V60" stroke="${paint.deep}" stroke-width="2"/>`);
  return (
    fill(
      d,
      sheet.linear(
        [
          [0, paint.deep],
          [0.4, paint.light],
          [1, paint.deep],
        ],
        'right',
      ),
      edged(paint.edge),
    ) + fill(d, ribs, 'opacity=".45"')
  );
}

/** A pair of gaiters: a stretch cuff that keeps stones out, with its hook and strap. */
export const gaiters: Drawer = (studio) => {
  const one = gaiter(studio);
  return (
    groundShadow(studio, [330, 668], 560, 24) +
    groundShadow(studio, [560, 612], 420, 20) +
    group('transform="translate(206 86) scale(.84)"', one) +
    group('transform="translate(-84 46)"', one)
  );
};

function gaiter(studio: Studio): string {
  const { traits, sheet, main, accent, ink, metal } = studio;
  const top = 430 - traits.between('length', 120, 220);
  const outline = p`M236 ${top}C244 400 226 480 196 590C240 612 300 616 348 606C420 606 500 610 574 566C560 520 500 470 456 430C432 400 428 360 430 ${top}Q330 ${top + 24} 236 ${top}Z`;
  const fade = sideShade(sheet, main.pale, { edge: 0.32, glow: 0.34 });
  const seamLine = p`M330 ${top + 10}C334 420 360 500 348 606`;
  const strap = 'M250 606C270 664 330 676 366 606';
  return (
    line(strap, ink.deep, 13) +
    line(strap, ink.light, 9) +
    piece(
      studio,
      outline,
      main,
      pattern(studio, [190, top, 390, 610 - top]),
      traits.chance('guard') > 0.4 ? fill('M180 540C300 560 440 540 600 500V640H180z', accent.base) : '',
      fill(p`M180 ${top}H590V640H180z`, fade),
      sheet.blurred(
        line('M250 470C320 500 400 470 450 430M230 520C320 540 420 520 500 490', DARK, 10, 'opacity=".24"'),
        5,
      ),
      line(seamLine, main.deep, 3, 'opacity=".6"'),
      stitches('M210 580C300 604 420 600 560 556', main.deep),
    ) +
    line('M566 566l22 10l-6 14', metal.deep, 9) +
    line('M566 566l22 10l-6 14', metal.light, 5) +
    cuffOf(studio, [236, 430, top], 30)
  );
}
