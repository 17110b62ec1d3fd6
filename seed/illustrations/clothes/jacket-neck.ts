import { blend, tubePaint } from '../kit/light.ts';
import { type Cut, bothSides } from './garment.ts';
import { p } from '../kit/paths.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Studio, seam } from '../kit/studio.ts';

/** A collar that stands, closed to the top. */
export function collar({ sheet, traits, main, accent }: Studio, cut: Cut): string {
  const paint = traits.chance('collarPaint') > 0.5 ? accent : main;
  const [left, right, top] = [400 - cut.neckHalf - 4, 400 + cut.neckHalf + 4, cut.neckTop];
  const back = p`M${left + 8} ${top - 34}C360 ${top - 50} 440 ${top - 50} ${right - 8} ${top - 34}L${right - 20} ${top + 10}H${left + 20}Z`;
  const d = p`M${left - 4} ${top + 6}C${left} ${top - 20} ${left + 2} ${top - 34} ${left + 8} ${top - 36}C360 ${top - 22} 440 ${top - 22} ${right - 8} ${top - 36}C${right - 2} ${top - 34} ${right} ${top - 20} ${right + 4} ${top + 6}C${right - 20} ${top + 34} 430 ${top + 40} 400 ${top + 40}S${left + 20} ${top + 34} ${left - 4} ${top + 6}Z`;
  return (
    fill(back, paint.deep) +
    fill(
      d,
      sheet.linear(
        [
          [0, paint.shade],
          [0.4, paint.light],
          [1, paint.shade],
        ],
        'right',
      ),
      edged(paint.edge),
    )
  );
}

/** The hood stands up behind the neck, open to the front. */
export function hoodBack({ sheet, main, accent, traits }: Studio, cut: Cut): string {
  const top = cut.neckTop;
  const lining = traits.chance('hoodLining') > 0.5 ? accent : main;
  const dome = p`M${400 - 104} ${top + 30}C${400 - 122} ${top - 70} ${400 - 78} ${top - 118} 400 ${top - 120}S${400 + 122} ${top - 70} ${400 + 104} ${top + 30}Z`;
  const inside = p`M${400 - 70} ${top + 40}C${400 - 92} ${top - 50} ${400 - 56} ${top - 88} 400 ${top - 88}S${400 + 92} ${top - 50} ${400 + 70} ${top + 40}Z`;
  return (
    fill(dome, tubePaint(sheet, main), edged(main.edge)) +
    seam(
      p`M${400 - 44} ${top - 112}C${400 - 50} ${top - 102} ${400 - 54} ${top - 96} ${400 - 58} ${top - 80}M${400 + 44} ${top - 112}C${400 + 50} ${top - 102} ${400 + 54} ${top - 96} ${400 + 58} ${top - 80}`,
      main,
    ) +
    fill(inside, blend(sheet, lining.deep, lining.shade), edged(main.edge, 5)) +
    fill(p`M386 ${top - 30}h28v16h-28z`, lining.pale, 'opacity=".6"')
  );
}

/** The front of a hood below the chin, with its cords. */
export function hoodFront({ sheet, main, accent }: Studio, cut: Cut): string {
  const top = cut.neckTop;
  const flap = p`M400 ${top + 46}C${440} ${top + 44} ${490} ${top + 34} ${508} ${top + 22}C${512} ${top - 6} ${500} ${top - 34} ${482} ${top - 52}C${480} ${top - 14} ${450} ${top + 2} 400 ${top - 6}Z`;
  const cord = p`M446 ${top + 8}C452 ${top + 50} 440 ${top + 70} 444 ${top + 104}`;
  return bothSides(
    fill(flap, blend(sheet, main.base, main.shade, 'right'), edged(main.edge)) +
      line(cord, accent.deep, 5) +
      line(cord, accent.light, 3) +
      line(p`M444 ${top + 84}v14`, accent.deep, 10),
  );
}
