import { DARK, blend } from '../kit/light.ts';
import { bothSides } from '../clothes/garment.ts';
import { p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, round3d, solid } from '../kit/studio.ts';

/** Headphones for running: bone conduction around the neck, or earbuds in their case. */
export const headphones: Drawer = (studio) =>
  studio.traits.text('style', studio.traits.chance('style') > 0.5 ? 'bone' : 'buds') === 'buds'
    ? buds(studio)
    : bone(studio);

function bone(studio: Studio): string {
  const { traits, main, accent, ink, sheet } = studio;
  const drop = traits.between('drop', 560, 610);
  const band = p`M212 470C170 200 280 130 400 130S630 200 588 470`;
  const hook = p`M588 470C596 ${drop - 40} 560 ${drop} 520 ${drop - 14}C490 ${drop - 30} 496 470 500 440`;
  const pod = p`M470 376C496 366 528 372 534 398L538 452C536 480 506 490 484 480C466 470 458 396 470 376Z`;
  const pack = roundRect([560, 440], [58, 118], 26);
  return (
    groundShadow(studio, [400, 680], 460, 24) +
    line(band, main.edge, 22) +
    line(band, main.base, 18) +
    line(band, main.pale, 4, 'opacity=".6" transform="translate(0 -4)"') +
    bothSides(
      line(hook, main.edge, 22) +
        line(hook, main.base, 18) +
        line(hook, main.pale, 4, 'opacity=".5" transform="translate(3 -3)"') +
        round3d(studio, pack, traits.chance('packPaint') > 0.5 ? accent : main) +
        line('M588 476v44', ink.base, 5, 'opacity=".6"') +
        fill(
          pod,
          sheet.linear(
            [
              [0, ink.pale],
              [0.4, ink.base],
              [1, ink.deep],
            ],
            'right',
          ),
          edged(ink.edge, 2.5),
        ) +
        line('M494 400l4 50', accent.base, 9),
    )
  );
}

function buds(studio: Studio): string {
  const { traits, main, accent, ink, sheet } = studio;
  const shell = roundRect([214, 470], [372, 190], traits.between('caseCorner', 50, 92));
  const light = sheet.linear([
    [0, '#fff', 0.4],
    [0.2, '#fff', 0],
    [0.7, DARK, 0],
    [1, DARK, 0.4],
  ]);
  const lid = 'M226 470C230 400 290 372 400 372S570 400 574 470Z';
  return (
    groundShadow(studio, [400, 676], 480, 26) +
    bothSides(bud(studio)) +
    fill(lid, blend(sheet, main.deep, main.shade), edged(main.edge)) +
    fill('M252 452C300 404 500 404 548 452Z', ink.deep, 'opacity=".75"') +
    solid(studio, shell, main) +
    sheet.clipped(shell, pattern(studio, [214, 470, 372, 190]) + fill('M200 460H600V670H200z', light)) +
    line('M376 500h48', ink.deep, 9, 'opacity=".5"') +
    line('M400 600h0', accent.pale, 11)
  );
}

/** The right earbud, some with a hook for the ear. */
function bud(studio: Studio): string {
  const { traits, main, accent, ink, sheet } = studio;
  const hook = 'M512 236C500 110 640 96 636 232C634 280 622 300 606 320';
  const stem = 'M470 214C480 180 546 176 560 216C574 262 556 300 552 372Q536 388 522 372C520 330 470 300 470 214Z';
  const tip = 'M466 220C436 214 424 246 436 268C448 286 474 284 482 270Z';
  return group(
    'transform="rotate(12 520 250)"',
    traits.has('hooks', 0.6) ? line(hook, ink.edge, 17) + line(hook, ink.base, 13) : '',
    round3d(studio, stem, main),
    fill(tip, blend(sheet, ink.light, ink.deep), edged(ink.edge)),
    line('M520 216h0', accent.base, 42),
    line('M520 216h0', accent.pale, 14),
  );
}
