export type Point = readonly [x: number, y: number];
/** Four points of one cubic Bézier curve. */
export type Cubic = readonly [Point, Point, Point, Point];

/** Rounds to half a unit: the drawings are 800 units wide, so less is not seen. */
export function round(value: number): string {
  return String(Math.round(value * 2) / 2);
}

/** Path data with its numbers rounded: `p\`M${x} ${y}L…\``. */
export function p(parts: TemplateStringsArray, ...values: (number | string)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1];
    return text + (typeof value === 'number' ? round(value) : (value ?? '')) + part;
  });
}

/** The point of a cubic curve at `t` in [0, 1]. */
export function cubicAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const mix = (i: 0 | 1): number => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}

/** Unit normal of a cubic curve at `t` in [0, 1], to the left of its direction on screen. */
export function normalAt(curve: Cubic, t: number): Point {
  const [x1, y1] = cubicAt(curve, Math.max(0, t - 0.01));
  const [x2, y2] = cubicAt(curve, Math.min(1, t + 0.01));
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(y2 - y1) / length, -(x2 - x1) / length];
}

/** A smooth line through points (Catmull–Rom written as cubic curves). */
export function smooth(points: readonly Point[], closed = false): string {
  const last = points.length - 1;
  const at = (index: number): Point => {
    const wrapped = closed ? (index + points.length) % points.length : Math.min(last, Math.max(0, index));
    return points[wrapped] as Point;
  };
  const [x0, y0] = at(0);
  let d = p`M${x0} ${y0}`;
  for (let index = 0; index < (closed ? points.length : last); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    // The first control point of a later curve mirrors the one before it, which `S` leaves out.
    if (index === 0) d += p`C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} `;
    else d += 'S';
    d += p`${to[0] - (after[0] - from[0]) / 6} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`;
  }
  return closed ? `${d}Z` : d;
}

/** A step of a half outline: a line `[x, y]` or a cubic `[x1, y1, x2, y2, x, y]`. */
export type Step = readonly number[];

/** A closed outline from its right half, mirrored about x = 400; the half starts and ends on the axis. */
export function mirrored(start: Point, steps: readonly Step[]): string {
  const flip = (x: number): number => 800 - x;
  const ends = [start, ...steps.map((step) => step.slice(-2) as unknown as Point)];
  let d = p`M${start[0]} ${start[1]}`;
  for (const step of steps) d += `${step.length === 2 ? 'L' : 'C'}${step.map(round).join(' ')}`;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index] as Step;
    const [x, y] = ends[index] as Point;
    d +=
      step.length === 2
        ? p`L${flip(x)} ${y}`
        : p`C${flip(step[2] as number)} ${step[3] as number} ${flip(step[0] as number)} ${step[1] as number} ${flip(x)} ${y}`;
  }
  return `${d}Z`;
}

/** A closed polygon. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => p`${x} ${y}`).join('L')}Z`;
}

/** A rectangle with round corners of radius `r`. */
export function roundRect([x, y]: Point, [width, height]: Point, r: number): string {
  const w = width - 2 * r;
  const h = height - 2 * r;
  return p`M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

/** An ellipse as path data, so that it can be clipped and filled like any other shape. */
export function ellipse([x, y]: Point, rx: number, ry: number): string {
  return p`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** Round spots at places, for a stroke as wide as the spots: shorter than circles. */
export function spots(places: readonly Point[]): string {
  return places.map(([x, y]) => p`M${x} ${y}h0`).join('');
}
