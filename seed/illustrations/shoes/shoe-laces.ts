import type { Tones } from '../kit/color.ts';
import { type Point, cubicAt, normalAt, p, spots } from '../kit/paths.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import type { Studio } from '../kit/studio.ts';
import { type ShoeProfile, throatRidge } from './shoe-profile.ts';

/** The places of the eyelets, `depth` units below the ridge, as spots to be stroked. */
export function eyelets(ridge: ReturnType<typeof throatRidge>, depth: number, count: number): string {
  const places = lacePlaces(count).map((t): Point => {
    const [x, y] = cubicAt(ridge, t);
    const [nx, ny] = normalAt(ridge, t);
    return [x - nx * depth - 4, y - ny * depth];
  });
  return spots(places);
}

function lacePlaces(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 0.06 + (index / (count - 1)) * 0.84);
}

/** Laces cross the ridge in bars and end in a bow. */
export function laces({ traits, accent, chalk, main }: Studio, shoe: ShoeProfile): string {
  const ridge = throatRidge(shoe);
  const paint = { accent, chalk, main }[traits.oneOf('lacePaint', ['chalk', 'accent', 'chalk', 'main'])];
  const depth = traits.between('eyestay', 30, 48) * 0.62;
  const bars = lacePlaces(traits.count('eyelets', 5, 7))
    .map((t) => {
      const [x, y] = cubicAt(ridge, t);
      const [nx, ny] = normalAt(ridge, t);
      return p`M${x - nx * depth - 5} ${y - ny * depth}Q${x - 2} ${y - 2} ${x + nx * 8 + 9} ${y + ny * 8 - 1}`;
    })
    .join('');
  const [x, y] = cubicAt(ridge, 0.08);
  const strung = line(bars, paint.deep, 12) + line(bars, paint.light, 8.5);
  if (traits.has('quickLace', traits.kind === 'trail-shoes' ? 0.35 : 0)) return strung + toggle([x, y], paint);
  const bow = p`M${x + 6} ${y - 6}C${x + 20} ${y - 54} ${x + 84} ${y - 44} ${x + 70} ${y - 16}C${x + 60} ${y + 4} ${x + 26} ${y + 2} ${x + 8} ${y - 4}C${x + 22} ${y + 20} ${x + 20} ${y + 58} ${x + 2} ${y + 70}M${x + 8} ${y - 4}C${x + 40} ${y + 10} ${x + 62} ${y + 36} ${x + 58} ${y + 60}`;
  return strung + line(bow, paint.deep, 9.5) + line(bow, paint.light, 6.5);
}

/** The stopper of a quick lace, instead of a bow. */
function toggle([x, y]: Point, paint: Tones): string {
  const cord = p`M${x + 4} ${y}C${x + 30} ${y - 30} ${x + 62} ${y - 20} ${x + 66} ${y + 6}S${x + 30} ${y + 34} ${x + 12} ${y + 6}`;
  const stop = p`M${x + 4} ${y - 16}l26 12l-8 24l-26 -12z`;
  return line(cord, paint.deep, 7) + line(cord, paint.light, 4.5) + fill(stop, paint.shade, edged(paint.edge, 3));
}
