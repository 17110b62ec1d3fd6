import { DARK, veil } from '../kit/light.ts';
import { piece } from './garment.ts';
import { p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A pair of socks seen from the side; the far one stands behind. */
export const socks: Drawer = (studio) => {
  const top = 520 - studio.traits.between('length', 130, 400);
  const pair = sock(studio, top);
  return (
    groundShadow(studio, [380, 690], 560, 26) +
    group('transform="translate(86 -44)"', pair, fill(sockOutline(top), DARK, 'opacity=".22"')) +
    group('transform="translate(-20 10)"', pair)
  );
};

function sockOutline(top: number): string {
  return p`M226 ${top}C228 ${top + 60} 236 430 238 500C238 540 224 570 226 606C228 650 262 668 306 668C380 668 470 672 560 668C606 664 622 632 612 602C602 574 560 566 510 556C450 544 402 520 392 470C386 430 388 ${top + 60} 390 ${top}Z`;
}

function sock(studio: Studio, top: number): string {
  const { main, sheet } = studio;
  const fade = sheet.linear(
    [
      [0, DARK, 0.3],
      [0.3, DARK, 0],
      [0.5, main.pale, 0.3],
      [0.8, DARK, 0.14],
      [1, DARK, 0],
    ],
    'right',
  );
  const knit = sheet.tile([5, 8], `<path d="M2.5 0V8" stroke="${main.deep}" stroke-width="1"/>`);
  const folds = 'M240 500C290 486 340 500 396 470M250 540C300 520 350 530 410 510';
  return (
    piece(
      studio,
      sockOutline(top),
      main,
      fill('M180 80H660V700H180z', knit, 'opacity=".35"'),
      pattern(studio, [190, top + 30, 430, 650 - top]),
      footZones(studio),
      fill(p`M210 ${top - 10}H430V690H210z`, fade),
      sheet.blurred(line(folds, DARK, 10, 'opacity=".24"'), 5),
      fill('M190 620H660V700H190z', veil(sheet, DARK, 0.4)),
    ) + welt(studio, top)
  );
}

/** Heel, toe and the knit that holds the arch. */
function footZones({ traits, sheet, main, accent }: Studio): string {
  const paint = traits.chance('footPaint') > 0.5 ? accent : main;
  const heel = 'M200 520C260 530 306 560 320 620C322 650 318 668 310 690H190z';
  const toe = p`M${traits.between('toeSeam', 520, 548)} 540C510 590 512 640 528 690H660V540z`;
  const rows = sheet.tile([7, 7], `<path d="M0 3.5H7" stroke="${main.deep}" stroke-width="2"/>`, 'rotate(20)');
  return (
    (traits.chance('arch') > 0.4 ? fill('M372 490L452 556L420 690H352z', rows, 'opacity=".6"') : '') +
    fill(heel, paint.shade) +
    line('M214 520C262 532 306 562 320 620C322 650 318 668 312 690', paint.pale, 2, 'opacity=".6"') +
    fill(toe, paint.base) +
    (traits.has('toes', 0)
      ? line(
          'M620 622C590 616 566 612 540 612M612 600C590 596 566 590 548 588M618 644C590 640 566 638 540 638',
          paint.deep,
          4,
        )
      : '') +
    stitches('M538 548C516 590 516 640 532 680', paint.deep)
  );
}

/** The ribbed top of a sock. */
function welt({ sheet, traits, main, accent }: Studio, top: number): string {
  const paint = traits.chance('weltPaint') > 0.4 ? accent : main;
  const high = traits.between('welt', 26, 46);
  const d = p`M224 ${top - 4}Q308 ${top + 14} 392 ${top - 4}L391 ${top + high}Q308 ${top + high + 18} 227 ${top + high}Z`;
  const ribs = sheet.tile([8, 60], `<path d="M2 0V60" stroke="${paint.deep}" stroke-width="2"/>`);
  const lines =
    traits.chance('weltLines') > 0.5
      ? line(
          p`M228 ${top + high + 18}Q308 ${top + high + 36} 390 ${top + high + 18}`,
          accent.base,
          9,
          'stroke-linecap="butt"',
        )
      : '';
  return (
    lines +
    fill(
      d,
      sheet.linear(
        [
          [0, paint.shade],
          [0.5, paint.light],
          [1, paint.shade],
        ],
        'right',
      ),
      edged(paint.edge),
    ) +
    fill(d, ribs, 'opacity=".45"')
  );
}
