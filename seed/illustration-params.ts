import type { Article } from './article.ts';
import type { Random } from './random.ts';

const PATTERNS = [
  'plain',
  'plain',
  'plain',
  'stripe',
  'gradient',
  'dots',
  'chevron',
  'topo',
  'splatter',
  'blocks',
] as const;

/** Where a value lies between two ends, clipped to [0, 1] and rounded so that the file stays small. */
function share(value: number | undefined, low: number, high: number): number | undefined {
  if (value === undefined) return undefined;
  return Math.round(Math.max(0, Math.min(1, (value - low) / (high - low))) * 100) / 100;
}

/** What the drawing of an article should show: geometry from its measurements, a pattern and a seed for everything else. */
export function illustrationParams(
  article: Omit<Article, 'facts' | 'texts'>,
  random: Random,
): Record<string, number | string | boolean> {
  const { attributes, kind, leaf } = article;
  const features = attributes.features ?? [];
  const params: Record<string, number | string | boolean | undefined> = {
    pattern: random.pick(PATTERNS),
    variantSeed: random.int(1, 999_999),
    variety: kind,
    gender: article.gender,
    stack: share(attributes.stackHeelMm, 14, 44),
    drop: share(attributes.dropMm, 0, 12),
    lugs: share(attributes.lugMm, 2, 7),
    plate: features.includes('carbon-plate') || undefined,
    wide: features.includes('wide-toe-box') || undefined,
    hood: leaf.includes('jacket') || leaf === 'long-sleeves' ? features.includes('hood') : undefined,
    zip: features.includes('zip') || undefined,
    pockets: features.includes('pockets') ? random.int(1, 3) : undefined,
    reflective: features.includes('reflective') || undefined,
    touch: features.includes('touchscreen') || undefined,
    capacity: share(attributes.capacityL, 5, 12) ?? share(attributes.volumeMl, 10, 600),
    ...shapeOf(article, random),
  };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, number | string | boolean] => entry[1] !== undefined),
  );
}

function shapeOf(
  { attributes, kind, leaf }: Omit<Article, 'facts' | 'texts'>,
  random: Random,
): Record<string, number | string | undefined> {
  if (leaf === 'headlamps') return { power: share(attributes.lumens, 150, 1500) };
  if (leaf === 'trekking-poles') return { sections: kind === 'adjustable' ? 3 : 4 };
  if (leaf === 'shorts' || leaf === 'skirts') return { length: share(attributes.inseamCm, 5, 24) };
  if (leaf === 'tights') return { length: kind === 'three-quarter' ? 0.55 : 1 };
  if (leaf === 'socks') {
    return { length: kind === 'knee' ? 1 : kind === 'trail' ? 0.6 : Math.round(random.between(0.1, 0.55) * 100) / 100 };
  }
  if (leaf === 'compression-sleeves') return { length: kind === 'calf' ? 0.7 : 1 };
  if (leaf === 'sunglasses') {
    return {
      lens: kind === 'light-lens' ? 'clear' : kind === 'photochromic' ? 'amber' : random.pick(['mirror', 'dark']),
    };
  }
  if (leaf.endsWith('-shoes')) return { collar: Math.round(random.next() * 100) / 100 };
  return { length: share(attributes.lengthCm, 20, 210) };
}
