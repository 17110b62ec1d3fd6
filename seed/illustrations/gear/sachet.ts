import { type Point, p } from '../kit/paths.ts';
import { line } from '../kit/sheet.ts';

/** A zigzag edge from one point to another, as further points of an outline. */
export function crimp(from: Point, to: Point, teeth: number): Point[] {
  return Array.from({ length: teeth * 2 + 1 }, (_, index): Point => {
    const t = index / (teeth * 2);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + (index % 2 === 0 ? 0 : -8)];
  });
}

/** The lines pressed into a sealed edge. */
export function pressed([left, right]: Point, [top, low]: Point, paint: string): string {
  const rows = [0.25, 0.5, 0.75].map((t) => p`M${left} ${top + (low - top) * t}H${right}`).join('');
  return line(rows, paint, 2.5, 'opacity=".5"');
}
