import { blend } from '../kit/light.ts';
import type { Tones } from '../kit/color.ts';
import { p, polygon, smooth, type Point } from '../kit/paths.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { body, type Studio } from '../kit/studio.ts';
import {
  chainAtX,
  curveTo,
  footLine,
  midsoleOutline,
  underside,
  type ShoeLeaf,
  type ShoeProfile,
} from './shoe-profile.ts';

const CARVINGS = ['grooves', 'wave', 'pods', 'layers', 'facets', 'plain'] as const;

/** Foam, plate, rubber and lugs of a shoe seen from the side. */
export function sole(studio: Studio, shoe: ShoeProfile, leaf: ShoeLeaf): string {
  const foam = foamTones(studio);
  const outline = midsoleOutline(shoe);
  const carved =
    underShade(studio, shoe, foam) + carving(studio, shoe, foam) + plate(studio, shoe, leaf) + topEdge(shoe, foam);
  return (
    (shoe.lugDepth > 0 ? lugs(studio, shoe) : '') +
    body(studio, outline, foam) +
    studio.sheet.clipped(outline, carved + rubber(studio, shoe)) +
    line(outline, foam.edge, 2)
  );
}

function foamTones({ traits, chalk, main, accent }: Studio): Tones {
  const choice = traits.oneOf('foam', ['chalk', 'chalk', 'accent', 'chalk', 'main']);
  return { chalk, main, accent }[choice];
}

/** The line at a share of the foam's height, 0 at the ground and 1 at the foot, in eight equal steps. */
function level(shoe: ShoeProfile, share: number, wobble = 0): Point[] {
  const low = underside(shoe);
  const high = footLine(shoe);
  const from = low[0][0][0] + 2;
  return Array.from({ length: 9 }, (_, index) => {
    const x = from + ((720 - from) * index) / 8;
    const [, bottom] = chainAtX(low, x);
    const [, top] = chainAtX(high, Math.min(732, Math.max(86, x)));
    return [x, bottom + (top - bottom) * share + wobble * Math.sin(index * 1.2)];
  });
}

function underShade({ sheet }: Studio, shoe: ShoeProfile, foam: Tones): string {
  const band = polygon([...level(shoe, -0.1), ...level(shoe, 0.34).toReversed()]);
  return fill(
    band,
    sheet.linear([
      [0, foam.shade, 0],
      [1, foam.deep, 0.75],
    ]),
  );
}

function topEdge(shoe: ShoeProfile, foam: Tones): string {
  const [a, b, c] = footLine(shoe);
  const rim = p`M${a[0][0]} ${a[0][1]}${curveTo(a)}${curveTo(b)}${curveTo(c)}`;
  return (
    line(rim, foam.pale, 7, 'transform="translate(0 7)"') +
    line(rim, foam.deep, 2, 'opacity=".5" transform="translate(0 13)"')
  );
}

function carving(studio: Studio, shoe: ShoeProfile, foam: Tones): string {
  const { traits, accent } = studio;
  const other = foam === accent ? studio.chalk : accent;
  const style = traits.oneOf('carving', CARVINGS);
  const mid = smooth(level(shoe, 0.5));
  if (style === 'layers') {
    const band = polygon([...level(shoe, -0.2), ...level(shoe, traits.between('layer', 0.34, 0.56)).toReversed()]);
    return fill(band, other.base, 'opacity=".95"') + line(smooth(level(shoe, 0.5)), foam.deep, 2, 'opacity=".35"');
  }
  if (style === 'wave') {
    const wave = smooth(level(shoe, 0.5, traits.between('wave', 5, 12)));
    return line(wave, foam.deep, 9, 'opacity=".35"') + line(wave, other.base, 4);
  }
  if (style === 'grooves') return grooves(shoe, foam, traits.count('grooveCount', 7, 16));
  if (style === 'pods') return pods(shoe, foam, traits.count('podCount', 4, 7));
  if (style === 'facets') return facets(shoe, foam, traits.count('facetCount', 6, 11));
  return line(mid, foam.deep, 2.5, 'opacity=".4"');
}

function grooves(shoe: ShoeProfile, foam: Tones, count: number): string {
  const low = level(shoe, 0.28);
  const high = level(shoe, 0.66);
  const span = count > 11 ? 6.9 : 2.9;
  const cuts = Array.from({ length: count }, (_, index) => {
    const at = 0.35 + (index / (count - 1)) * span;
    const a = between(low, at);
    const b = between(high, at + 0.28);
    return p`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
  });
  return (
    line(cuts.join(''), foam.deep, 6, 'opacity=".55"') +
    line(cuts.join(''), foam.pale, 2, 'opacity=".7" transform="translate(4 1)"')
  );
}

function pods(shoe: ShoeProfile, foam: Tones, count: number): string {
  const low = level(shoe, 0.2);
  const high = level(shoe, 0.68);
  const cells = Array.from({ length: count }, (_, index) => {
    const at = 0.3 + (index / count) * 6.9;
    const [a, b] = [between(low, at), between(low, at + 5.3 / count)];
    const [c, d] = [between(high, at + 5.3 / count), between(high, at + 0.1)];
    const mid = (a[1] + d[1]) / 2;
    return p`M${a[0]} ${mid}Q${a[0]} ${a[1]} ${(a[0] + b[0]) / 2} ${a[1]}T${b[0] + 6} ${mid}Q${c[0]} ${c[1]} ${(c[0] + d[0]) / 2} ${c[1]}T${a[0]} ${mid}Z`;
  });
  return fill(cells.join(''), foam.deep, `opacity=".35" stroke="${foam.pale}" stroke-width="3"`);
}

function facets(shoe: ShoeProfile, foam: Tones, count: number): string {
  const low = level(shoe, 0.1);
  const high = level(shoe, 0.86);
  const parts = Array.from({ length: count }, (_, index) => {
    const at = (index / count) * 7.7;
    const [a, b, c] = [between(low, at), between(high, at + 0.4), between(low, at + 0.77)];
    return polygon([a, b, c]);
  });
  return fill(parts.join(''), foam.deep, `opacity=".3" stroke="${foam.pale}" stroke-width="2"`);
}

/** A hint of the plate: a thin springy line between two layers of foam. */
function plate({ traits, ink, accent }: Studio, shoe: ShoeProfile, leaf: ShoeLeaf): string {
  if (!traits.has('plate', leaf === 'race' ? 0.9 : 0)) return '';
  const curve = level(shoe, 0.5).map(([x, y], index): Point => [
    x,
    y + 10 * Math.sin((index / 8) * Math.PI * 1.6 + 2.6),
  ]);
  const d = smooth(curve.slice(1));
  return line(d, accent.base, 9) + line(d, ink.deep, 5.5) + line(d, ink.pale, 1.4, 'stroke-dasharray="3 5"');
}

function rubberTones({ traits, ink, accent, main }: Studio): Tones {
  const gum = {
    ...ink,
    light: '#c99a5f',
    base: '#b5844a',
    shade: '#966a37',
    deep: '#6f4d26',
    pale: '#dfb983',
    edge: '#8a6233',
  };
  return { ink, accent, main, gum }[traits.oneOf('rubber', ['ink', 'accent', 'gum', 'ink', 'main'])];
}

/** The wearing rubber: whole under trail shoes, in pieces under road shoes. */
function rubber(studio: Studio, shoe: ShoeProfile): string {
  const paint = rubberTones(studio);
  const chain = underside(shoe);
  const d = p`M${chain[0][0][0]} ${chain[0][0][1]}${chain.map(curveTo).join('')}`;
  const isWhole = shoe.lugDepth > 0;
  const pieces = isWhole
    ? ''
    : `stroke-dasharray="${studio.traits.oneOf('rubberPieces', ['210 14 90 130 260', '150 10 150 40 300', '190 170 400'])}" stroke-linecap="butt"`;
  return line(d, paint.deep, isWhole ? 30 : 22, pieces) + line(d, paint.base, isWhole ? 24 : 16, pieces);
}

/** Lugs stand square to the underside, those of the heel leaning forward and those of the toe back. */
function lugs(studio: Studio, shoe: ShoeProfile): string {
  const { traits } = studio;
  const paint = rubberTones(studio);
  const chain = underside(shoe);
  const count = traits.count('lugCount', 13, 19);
  const depth = shoe.lugDepth + 3;
  const half = (300 / count) * traits.between('lugWidth', 0.7, 0.95);
  const shapes = Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const place = 96 - shoe.heelFlare + t * (608 + shoe.heelFlare);
    const [x, y] = chainAtX(chain, place);
    const [ax, ay] = chainAtX(chain, place - 6);
    const [bx, by] = chainAtX(chain, place + 6);
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
    const lean = (t < 0.45 ? 1 : -1) * depth * 0.22;
    const corner = (along: number, down: number): Point => [x + ux * along - uy * down, y + uy * along + ux * down];
    return polygon([
      corner(-half, -8),
      corner(half, -8),
      corner(half * 0.62 + lean, depth),
      corner(-half * 0.62 + lean, depth),
    ]);
  });
  return fill(shapes.join(''), blend(studio.sheet, paint.base, paint.shade), edged(paint.edge));
}

function between(points: readonly Point[], at: number): Point {
  const index = Math.min(points.length - 2, Math.max(0, Math.floor(at)));
  const [a, b] = [points[index] as Point, points[index + 1] as Point];
  const t = at - index;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
