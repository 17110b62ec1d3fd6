import { veil } from '../kit/light.ts';
import { type Point, ellipse, p, smooth } from '../kit/paths.ts';
import { fill, line } from '../kit/sheet.ts';
import type { Studio } from '../kit/studio.ts';

/** The five effort zones, easy to hard, in the order of the shop's charts. */
const ZONES = ['#5b8def', '#35b39a', '#e9c33c', '#f2843a', '#e0475b'] as const;
const RED = ZONES[4];

type Face = (studio: Studio, reach: number, bright: string) => string;
const FACES: Record<'pace' | 'zones' | 'route' | 'hands' | 'digits', Face> = { pace, zones, route, hands, digits };

/** What the watch shows within `reach` units of its centre: a pace chart, heart-rate zones, a route or hands. */
export function dial(studio: Studio, reach: number): string {
  const { traits, accent } = studio;
  const face = FACES[traits.oneOf('dial', ['pace', 'zones', 'route', 'hands', 'digits'])];
  return face(studio, reach, accent.lightness > 0.5 ? accent.base : '#6fd3c7');
}

function pace({ traits, sheet, chalk }: Studio, reach: number, bright: string): string {
  const next = traits.stream('dial');
  const left = 400 - reach * 0.72;
  const points = Array.from({ length: 8 }, (_, index): Point => [
    left + (index / 7) * reach * 1.44,
    400 + reach * (0.34 - 0.6 * next()),
  ]);
  const d = smooth(points);
  const figures = p`M${400 - reach * 0.4} ${400 + reach * 0.66}h${reach * 0.2}m${reach * 0.16} 0h${reach * 0.4}`;
  return (
    fill(`${d}${p`V${400 + reach * 0.44}H${left}Z`}`, veil(sheet, bright, 0.5)) +
    line(d, bright, 7) +
    line(p`M${left} ${400 + reach * 0.46}h${reach * 1.44}`, chalk.base, 2, 'opacity=".4"') +
    line(p`M${400 - reach * 0.22} ${400 - reach * 0.62}h${reach * 0.44}`, chalk.base, 9) +
    line(figures, chalk.base, 7, 'opacity=".5"')
  );
}

function zones({ chalk }: Studio, reach: number): string {
  const radius = reach * 0.8;
  const at = (angle: number): string => p`${400 + Math.cos(angle) * radius} ${400 + Math.sin(angle) * radius}`;
  const arcs = ZONES.map((paint, index) => {
    const start = 2.5 + index * 0.87;
    const d = p`M${at(start)}A${radius} ${radius} 0 0 1 ${at(start + 0.77)}`;
    return line(d, paint, 15, index === 3 ? '' : 'opacity=".75"');
  });
  const heart = p`M400 ${400 - reach * 0.26}c-20 -34 -66 -22 -60 18c4 26 40 46 60 64c20 -18 56 -38 60 -64c6 -40 -40 -52 -60 -18z`;
  return (
    arcs.join('') +
    fill(heart, RED) +
    line(p`M${400 - reach * 0.26} ${400 + reach * 0.32}h${reach * 0.52}`, chalk.base, 17) +
    line(p`M${400 - reach * 0.16} ${400 + reach * 0.5}h${reach * 0.32}`, chalk.base, 7, 'opacity=".55"')
  );
}

function route({ traits, chalk }: Studio, reach: number, bright: string): string {
  const next = traits.stream('dial');
  const points = Array.from({ length: 9 }, (_, index): Point => [
    400 + Math.cos(index * 0.8) * reach * (0.3 + 0.36 * next()),
    400 + Math.sin(index * 0.8) * reach * (0.3 + 0.3 * next()),
  ]);
  const [endX, endY] = points.at(-1) as Point;
  const end = p`M${endX} ${endY}h0`;
  const [left, right] = [400 - reach, 400 + reach];
  const hills =
    p`M${left} ${400 - reach * 0.2}Q400 ${400 - reach * 0.7} ${right} ${400 - reach * 0.1}` +
    p`M${left} ${400 + reach * 0.4}Q400 ${400 + reach * 0.1} ${right} ${400 + reach * 0.5}`;
  return (
    line(hills, chalk.base, 2, 'opacity=".25"') +
    line(smooth(points), bright, 8) +
    line(end, chalk.pale, 22) +
    line(end, RED, 13) +
    line(p`M${400 - reach * 0.22} ${400 - reach * 0.74}h${reach * 0.44}`, chalk.base, 9)
  );
}

function hands({ chalk }: Studio, reach: number, bright: string): string {
  const [near, far] = [400 - reach * 0.86, 400 + reach * 0.86];
  const small = ellipse([400, 400 + reach * 0.46], reach * 0.2, reach * 0.2);
  return (
    line(p`M400 ${near}v14M400 ${far}v-14M${near} 400h14M${far} 400h-14`, chalk.base, 7) +
    line(small, chalk.base, 4, 'opacity=".5"') +
    line(p`M400 400L${400 - reach * 0.36} ${400 - reach * 0.3}`, chalk.base, 13) +
    line(p`M400 400L${400 + reach * 0.4} ${400 - reach * 0.56}`, chalk.base, 9) +
    line(p`M400 ${400 + reach * 0.16}L406 ${400 - reach * 0.7}`, bright, 4) +
    line('M400 400h0', bright, 20)
  );
}

/** The lit segments of a digit, as strokes in a box 2 wide and 4 high. */
const SEGMENTS: Record<string, string> = {
  '0': 'M0 0H2V4H0Z',
  '1': 'M2 0V4',
  '2': 'M0 0H2V2H0V4H2',
  '4': 'M0 0V2H2M2 0V4',
};

function digits({ chalk }: Studio, reach: number, bright: string): string {
  const size = reach * 0.13;
  const time = ['1', '0', '4', '2'].map((digit, index) => {
    const x = 400 + reach * (-0.66 + index * 0.34 + (index > 1 ? 0.1 : 0));
    const box = p`transform="translate(${x} ${400 - reach * 0.3}) scale(${size})"`;
    return line(SEGMENTS[digit] ?? '', chalk.pale, 0.42, `${box} stroke-linejoin="miter"`);
  });
  const dots = p`M400 ${400 - reach * 0.16}h0M400 ${400 + reach * 0.08}h0`;
  return (
    time.join('') +
    line(dots, chalk.pale, reach * 0.06) +
    line(p`M${400 - reach * 0.5} ${400 + reach * 0.48}h${reach * 0.66}`, bright, 11) +
    line(p`M${400 - reach * 0.5} ${400 + reach * 0.48}h${reach}`, bright, 11, 'opacity=".25"')
  );
}
