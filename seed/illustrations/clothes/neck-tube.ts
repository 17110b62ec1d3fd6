import { DARK, sideShade } from '../kit/light.ts';
import { p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, groundShadow } from '../kit/studio.ts';
import { piece } from './garment.ts';

/** A seamless tube for the neck, standing, with the folds of thin cloth. */
export const neckTube: Drawer = (studio) => {
  const { traits, sheet, main, accent } = studio;
  const [top, low] = [210, traits.between('length', 600, 660)];
  const outline =
    p`M236 ${top}C240 340 216 480 210 ${low}C290 ${low + 56} 510 ${low + 56} 590 ${low}C584 480 560 340 564 ${top}` +
    p`C500 ${top + 50} 300 ${top + 50} 236 ${top}Z`;
  const inside = p`M236 ${top}C300 ${top - 50} 500 ${top - 50} 564 ${top}C500 ${top + 50} 300 ${top + 50} 236 ${top}Z`;
  const folds = 'M240 330C330 380 460 370 560 320M232 420C330 470 480 450 566 430M226 520C340 560 470 570 580 520';
  const edges = p`M240 ${top + 14}C304 ${top + 62} 496 ${top + 62} 560 ${top + 14}M214 ${low - 14}C294 ${low + 40} 506 ${low + 40} 586 ${low - 14}`;
  return (
    groundShadow(studio, [400, low + 52], 500, 26) +
    fill(
      inside,
      sheet.linear(
        [
          [0, main.deep],
          [0.5, main.shade],
          [1, main.deep],
        ],
        'right',
      ),
      edged(main.edge),
    ) +
    piece(
      studio,
      outline,
      main,
      pattern(studio, [210, top, 380, low - top + 50]),
      sheet.blurred(
        line(folds, DARK, 16, 'opacity=".3"') + line(folds, main.pale, 10, 'opacity=".4" transform="translate(0 -16)"'),
        7,
      ),
      fill(p`M200 ${top - 20}H600V${low + 60}H200z`, sideShade(sheet, main.pale)),
    ) +
    stitches(edges, traits.chance('edge') > 0.5 ? accent.base : main.deep)
  );
};
