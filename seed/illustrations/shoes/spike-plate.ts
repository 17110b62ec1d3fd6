import { blend } from '../kit/light.ts';
import { normalAt, p, polygon, cubicAt, type Point } from '../kit/paths.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import type { Studio } from '../kit/studio.ts';
import { curveTo, underside, type ShoeProfile } from './shoe-profile.ts';

/** The stiff plate under the ball of the foot and its pins, points down. */
export function spikePlate({ traits, sheet, accent, metal }: Studio, shoe: ShoeProfile): string {
  const [, waist, toe] = underside(shoe);
  const edge = p`M${waist[0][0]} ${waist[0][1] - 4}${curveTo(waist)}${curveTo(toe)}`;
  const count = traits.count('pins', 3, 5);
  const pins = Array.from({ length: count }, (_, index): string => {
    const t = 0.06 + (index / (count - 1)) * 0.62;
    const [x, y] = cubicAt(toe, t);
    const [nx, ny] = normalAt(toe, t);
    const at = (along: number, down: number): Point => [x - ny * along - nx * down, y + nx * along - ny * down];
    return polygon([at(-9, 0), at(-7, 8), at(-4, 8), at(0, 26), at(4, 8), at(7, 8), at(9, 0)]);
  });
  return (
    fill(pins.join(''), blend(sheet, metal.pale, metal.deep, 'right'), edged(metal.deep, 1.5)) +
    line(edge, accent.deep, 15) +
    line(edge, accent.base, 10) +
    line(edge, accent.pale, 2.5, 'transform="translate(0 -2)" opacity=".8"')
  );
}
