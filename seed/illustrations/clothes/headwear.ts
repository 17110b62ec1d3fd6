import { piece } from './garment.ts';
import { DARK, sideShade } from '../kit/light.ts';
import { p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A knitted or fleece hat. */
export const beanie: Drawer = (studio) => {
  const { traits, main, sheet } = studio;
  const top = 420 - traits.between('height', 170, 250);
  const crown = p`M186 540C176 400 230 ${top} 400 ${top}S624 400 614 540Z`;
  const ribs = [0, 1, 2, 3, 4, 5, 6].map(
    (n) => p`M${220 + n * 60} 560C${214 + n * 62} 440 ${320 + n * 27} ${top + 60} 400 ${top + 4}`,
  );
  const knit = sheet.tile([12, 14], `<path d="M0 4l6 6l6 -6" stroke="${main.deep}" stroke-width="2.4"/>`);
  const fade = sheet.radial(
    [
      [0, main.pale, 0.5],
      [0.5, main.base, 0],
      [1, DARK, 0.45],
    ],
    [0.42, 0.25],
    0.8,
  );
  return (
    groundShadow(studio, [400, 652], 560, 26) +
    (traits.chance('pompom') > 0.72 ? pompom(studio, top) : '') +
    piece(
      studio,
      crown,
      main,
      pattern(studio, [180, top, 440, 320]),
      traits.chance('knit') > 0.4 ? fill('M150 100H650V600H150z', knit, 'opacity=".5"') : '',
      line(ribs.join(''), main.deep, 2.5, 'opacity=".5"'),
      fill(p`M170 ${top - 10}H630V640H170z`, fade),
    ) +
    beanieCuff(studio)
  );
};

function beanieCuff(studio: Studio): string {
  const { traits, main, accent, chalk, sheet } = studio;
  const paint = traits.chance('cuffPaint') > 0.45 ? accent : main;
  const top = traits.between('cuff', 470, 520);
  const outline =
    p`M172 ${top}Q400 ${top + 36} 628 ${top}C640 ${top + 40} 640 590 630 612` +
    p`Q400 652 170 612C160 590 160 ${top + 40} 172 ${top}Z`;
  const ribs = sheet.tile([13, 200], `<path d="M4 0V200" stroke="${paint.deep}" stroke-width="3"/>`);
  return (
    piece(
      studio,
      outline,
      paint,
      fill('M150 440H650V660H150z', ribs, 'opacity=".4"'),
      fill('M160 440H640V660H160z', sideShade(sheet, paint.pale)),
    ) + fill(p`M420 ${top + 62}h54v30h-54z`, chalk.base, edged(paint.deep))
  );
}

function pompom({ accent, traits }: Studio, top: number): string {
  const next = traits.stream('pompom');
  const tufts = Array.from({ length: 26 }, (): string => {
    const angle = next() * Math.PI * 2;
    return p`M400 ${top - 20}L${400 + Math.cos(angle) * (48 + 14 * next())} ${top - 22 + Math.sin(angle) * (44 + 14 * next())}`;
  });
  return (
    line(tufts.join(''), accent.deep, 15) +
    line(tufts.slice(6).join(''), accent.base, 10) +
    line(tufts.slice(16).join(''), accent.pale, 5)
  );
}

/** A headband: broad and warm, or narrow against sweat; some with a knot. */
export const headband: Drawer = (studio) => {
  const { traits, main, sheet } = studio;
  const wide = traits.between('width', 90, 180);
  const [top, low] = [400 - wide / 2, 400 + wide / 2];
  const inner =
    p`M128 ${top + 8}C180 ${top - 60} 620 ${top - 60} 672 ${top + 8}L664 ${top + wide * 0.7}` +
    p`C600 ${top + 10} 200 ${top + 10} 136 ${top + wide * 0.7}Z`;
  const outer =
    p`M124 ${top}C120 ${top + 40} 122 ${low - 20} 134 ${low}C220 ${low + 100} 580 ${low + 100} 666 ${low}` +
    p`C678 ${low - 20} 680 ${top + 40} 676 ${top}C600 ${top + 90} 200 ${top + 90} 124 ${top}Z`;
  const lining = sheet.linear(
    [
      [0, main.deep],
      [0.5, main.shade],
      [1, main.deep],
    ],
    'right',
  );
  return (
    groundShadow(studio, [400, low + 130], 520, 24) +
    fill(inner, lining, edged(main.edge)) +
    piece(
      studio,
      outer,
      main,
      pattern(studio, [120, top, 560, wide + 90]),
      bandSeams(studio, top, low),
      fill(p`M110 ${top - 10}H690V${low + 110}H110z`, sideShade(sheet, main.pale, { edge: 0.5, glow: 0.5 })),
    ) +
    (traits.chance('twist') > 0.55 ? knot(studio, top, low) : '')
  );
};

function knot(studio: Studio, top: number, low: number): string {
  const outline =
    p`M366 ${top + 56}C420 ${top + 80} 440 ${low + 40} 420 ${low + 82}C390 ${low + 80} 370 ${low + 78} 352 ${low + 74}` +
    p`C340 ${low + 30} 340 ${top + 90} 366 ${top + 56}Z`;
  const fold = p`M380 ${top + 66}C400 ${top + 110} 396 ${low + 30} 390 ${low + 80}`;
  return piece(studio, outline, studio.accent, studio.sheet.blurred(line(fold, DARK, 9, 'opacity=".4"'), 4));
}

function bandSeams({ main, accent, traits }: Studio, top: number, low: number): string {
  const upper = p`M124 ${top + 16}C200 ${top + 106} 600 ${top + 106} 676 ${top + 16}`;
  const lower = p`M132 ${low - 18}C220 ${low + 80} 580 ${low + 80} 668 ${low - 18}`;
  const edge = traits.chance('edge') > 0.5 ? line(upper + lower, accent.base, 12) : '';
  return edge + stitches(upper + lower, main.deep);
}
