import { p, smooth, spots, type Point } from './paths.ts';
import { fill, group, line } from './sheet.ts';
import type { Studio } from './studio.ts';

/** The patterns a model can wear. */
export const PATTERNS = ['plain', 'stripe', 'gradient', 'dots', 'chevron', 'topo', 'splatter', 'blocks'] as const;
type Pattern = (typeof PATTERNS)[number];

/** The part of the field a pattern covers: left, top, width and height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The pattern the model wears, cut to an outline. Plain draws nothing. */
export function patterned(studio: Studio, outline: string, box: Box): string {
  return studio.sheet.clipped(outline, pattern(studio, box));
}

/** The pattern the model wears, uncut: for use inside an outline that cuts it. */
export function pattern(studio: Studio, box: Box): string {
  return PAINTERS[studio.traits.oneOf('pattern', PATTERNS)](studio, box);
}

const PAINTERS: Record<Pattern, (studio: Studio, box: Box) => string> = {
  plain: () => '',
  stripe,
  gradient,
  dots,
  chevron,
  topo,
  splatter,
  blocks,
};

function stripe({ traits, accent, third }: Studio, [x, y, width, height]: Box): string {
  const lean = traits.between('stripeLean', -0.5, 0.5) * height * 0.5;
  const count = traits.count('stripeCount', 1, 4) + (traits.chance('stripeWide') > 0.6 ? 3 : 0);
  const start = traits.between('stripeStart', 0.15, 0.45);
  const thick = (height * 0.3) / count;
  const bands = Array.from({ length: count }, (_, index) => {
    const top = y + height * start + index * thick * 1.75;
    const d = p`M${x} ${top + lean}L${x + width} ${top - lean}v${thick}L${x} ${top + thick + lean}z`;
    return fill(d, index === count - 1 && count > 2 ? third.base : accent.base);
  });
  return group('opacity=".92"', ...bands);
}

function gradient({ sheet, traits, accent }: Studio, [x, y, width, height]: Box): string {
  const direction = traits.oneOf('fadeDirection', ['down', 'rise', 'diagonal', 'right']);
  const from = traits.between('fadeStart', 0.15, 0.5);
  const paint = sheet.linear(
    [
      [from, accent.base, 0],
      [1, accent.base, 0.95],
    ],
    direction,
  );
  return fill(p`M${x} ${y}h${width}v${height}h${-width}z`, paint);
}

function dots({ sheet, traits, accent }: Studio, [x, y, width, height]: Box): string {
  const pitch = traits.between('dotPitch', 14, 30);
  const radius = pitch * traits.between('dotSize', 0.16, 0.34);
  const dot = `<circle cx="${(pitch / 2).toFixed(1)}" cy="${(pitch / 2).toFixed(1)}" r="${radius.toFixed(1)}" fill="${accent.base}"/>`;
  const paint = sheet.tile([pitch, pitch], dot, `rotate(${traits.oneOf('dotTurn', ['45', '30', '0'])})`);
  const field = fill(p`M${x} ${y}h${width}v${height}h${-width}z`, paint);
  const place = (y + height * 0.2) / 800;
  const stops = [
    [place, '#000'],
    [Math.min(1, (y + height) / 800), '#fff'],
  ] as const;
  return traits.chance('dotFade') > 0.4 ? sheet.faded(field, stops) : field;
}

function chevron({ traits, accent, third }: Studio, [x, y, width, height]: Box): string {
  const count = traits.count('chevronCount', 2, 5);
  const drop = width * traits.between('chevronDepth', 0.12, 0.34);
  const thick = traits.between('chevronWeight', 10, 26);
  const gap = thick * traits.between('chevronGap', 1.5, 2.4);
  const top = y + height * traits.between('chevronTop', 0.12, 0.4);
  const bands = Array.from({ length: count }, (_, index) => {
    const d = p`M${x - 20} ${top + index * gap}L${x + width / 2} ${top + drop + index * gap}L${x + width + 20} ${top + index * gap}`;
    return line(d, index % 2 === 0 ? accent.base : third.base, thick, 'stroke-linejoin="miter"');
  });
  return bands.join('');
}

function topo({ traits, accent }: Studio, [x, y, width, height]: Box): string {
  const next = traits.stream('topo');
  const peak: Point = [x + width * (0.15 + 0.7 * next()), y + height * (0.15 + 0.7 * next())];
  const rings = contours(peak, next, [width, height]);
  return line(rings.join(''), accent.base, traits.between('topoWeight', 2, 4.5), 'opacity=".8"');
}

/** Contour lines of one hill: rings that grow outward and change shape a little at each step. */
function contours([x, y]: Point, next: () => number, [width, height]: Point): string[] {
  const corners = 7;
  const rings = 8;
  const near = Array.from({ length: corners }, () => 0.4 + 0.9 * next());
  const far = Array.from({ length: corners }, () => 0.6 + 0.8 * next());
  return Array.from({ length: rings }, (_, ring) => {
    const share = (ring + 0.7) / rings;
    const points = near.map((bend, corner): Point => {
      const angle = (corner / corners) * 2 * Math.PI;
      const reach = share * (bend * (1 - share) + (far[corner] as number) * share);
      return [x + Math.cos(angle) * reach * width * 0.75, y + Math.sin(angle) * reach * height * 0.75];
    });
    return smooth(points, true);
  });
}

function splatter({ traits, accent, third, main }: Studio, [x, y, width, height]: Box): string {
  const next = traits.stream('splatter');
  const paints = [accent.base, third.base, main.pale, accent.base];
  const size = (width + height) / 900;
  return paints
    .map((paint, index) => {
      const places = Array.from({ length: 22 - index * 5 }, (): Point => [x + width * next(), y + height * next()]);
      return line(spots(places), paint, (5 + 6 * index * (0.6 + 0.7 * next())) * (0.6 + size * 0.8));
    })
    .join('');
}

function blocks({ traits, accent, third }: Studio, [x, y, width, height]: Box): string {
  const first = height * traits.between('blockFirst', 0.2, 0.5);
  const second = height * traits.between('blockSecond', 0.6, 0.85);
  const lean = height * traits.between('blockLean', -0.3, 0.3);
  const [left, right] = [x - 10, x + width + 10];
  const top = p`M${left} ${y - 20}H${right}V${y + first - lean}L${left} ${y + first + lean}z`;
  const low = p`M${left} ${y + second - lean}L${right} ${y + second + lean}V${y + height + 20}H${left}z`;
  const upper = traits.chance('blockUpper') > 0.35 ? fill(top, accent.base) : '';
  return upper + (upper === '' || traits.chance('blockLower') > 0.5 ? fill(low, third.base) : '');
}

/** True when the pattern has lines of its own, so that other lines over it would be noise. */
export function isBusy(studio: Studio): boolean {
  return ['stripe', 'chevron', 'topo', 'splatter', 'blocks'].includes(studio.traits.oneOf('pattern', PATTERNS));
}
