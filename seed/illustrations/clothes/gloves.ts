import { DARK, sideShade } from '../kit/light.ts';
import { p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';
import { piece } from './garment.ts';

/** A pair of gloves, backs up; some are mittens. */
export const gloves: Drawer = (studio) => {
  const one = studio.traits.has('mitten', 0.2) ? mitten(studio) : glove(studio);
  return (
    groundShadow(studio, [400, 730], 560, 22) +
    group('transform="translate(-176 0) rotate(-7 400 420)"', one) +
    group('transform="matrix(-1 0 0 1 976 0) rotate(-7 400 420)"', one)
  );
};

/** The outline of a left hand seen from the back: little finger left, thumb right. */
const HAND =
  'M302 600C296 520 280 450 272 380C266 330 258 290 256 254C256 230 286 226 292 250C298 290 304 320 312 352' +
  'C312 300 308 230 310 168C312 140 346 140 348 168C350 230 352 290 356 344C358 280 362 206 368 142C372 114 406 116 406 144' +
  'C406 210 402 284 400 346C408 300 420 240 432 186C440 162 470 168 466 194C456 260 448 330 446 388C462 372 478 336 494 312' +
  'C510 292 538 304 530 332C516 390 494 440 474 478C462 512 460 560 460 600Z';
const MITT =
  'M302 600C296 520 262 450 262 360C262 240 296 150 358 146C428 146 452 240 448 384C464 368 478 336 494 312C510 292 538 304 530 332C516 390 494 440 474 478C462 512 460 560 460 600Z';

function glove(studio: Studio): string {
  const { main, ink, traits } = studio;
  const gaps = 'M312 352C314 372 318 390 324 404M356 344C356 366 358 380 360 396M400 346C398 366 398 380 398 396';
  const tips = traits.has('touch', 0.6)
    ? line('M440 178l20 6M376 132l22 2M508 314l14 8', ink.base, 24, 'opacity=".85"')
    : '';
  return hand(studio, HAND, line(gaps, main.deep, 4, 'opacity=".7"') + tips);
}

function mitten(studio: Studio): string {
  return hand(studio, MITT, stitches('M290 330C330 300 400 300 440 330', studio.main.deep));
}

function hand(studio: Studio, outline: string, extra: string): string {
  const { main, sheet, chalk, traits } = studio;
  const fade = sideShade(sheet, main.pale, { edge: 0.33, glow: 0.35 });
  const flash = traits.chance('flash') > 0.4 ? line('M336 470l22 -30m8 30l22 -30', chalk.base, 6) : '';
  return (
    piece(
      studio,
      outline,
      main,
      pattern(studio, [250, 130, 290, 480]),
      backPanel(studio),
      fill('M240 100H560V640H240z', fade),
      sheet.blurred(
        line('M460 520C440 480 440 440 450 400M300 520C340 500 380 500 420 520', DARK, 9, 'opacity=".28"'),
        5,
      ),
      extra + flash,
    ) + wrist(studio)
  );
}

function backPanel({ traits, accent, main }: Studio): string {
  const style = traits.oneOf('panel', ['none', 'knuckles', 'side', 'wedge']);
  if (style === 'knuckles') return line('M290 420Q366 380 446 430M294 446Q366 406 446 456', accent.base, 12);
  if (style === 'side') {
    return (
      fill('M240 220C300 380 310 480 300 620H220V220z', accent.base) +
      line('M262 270C300 380 310 480 302 620', main.deep, 2)
    );
  }
  if (style === 'wedge') return fill('M280 620L360 420L470 620z', accent.base);
  return '';
}

function wrist({ sheet, traits, main, accent }: Studio): string {
  const paint = traits.chance('cuffPaint') > 0.4 ? accent : main;
  const low = 600 + traits.between('cuff', 46, 96);
  const d = p`M298 588Q380 606 464 588L468 ${low}Q380 ${low + 18} 294 ${low}Z`;
  const ribs = sheet.tile([8, 160], `<path d="M2 0V160" stroke="${paint.deep}" stroke-width="2"/>`);
  const loop = p`M430 ${low + 8}q6 26 18 0`;
  return (
    line(loop, accent.deep, 6) +
    fill(
      d,
      sheet.linear(
        [
          [0, paint.deep],
          [0.45, paint.light],
          [1, paint.deep],
        ],
        'right',
      ),
      edged(paint.edge),
    ) +
    fill(d, ribs, 'opacity=".4"')
  );
}
