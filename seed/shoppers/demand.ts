import type { Article } from '../article.ts';
import { holds } from '../phrases.ts';
import type { Random } from '../random.ts';
import type { Tier } from '../vocabulary.ts';
import type { Profile, Shopper } from './profile.ts';
import type { RunnerType } from './types.ts';
import { suitsSex } from './wear.ts';

/** How often an order of this shop starts on each shelf, all runners together. */
const USUAL_DEMAND: Record<string, number> = {
  'road-shoes': 9,
  'trail-shoes': 6,
  'race-shoes': 3,
  'track-spikes': 1,
  'recovery-shoes': 1.5,
  tshirts: 6,
  'long-sleeves': 3.5,
  singlets: 2.5,
  shorts: 5,
  tights: 5,
  skirts: 1,
  'rain-jackets': 2,
  'wind-jackets': 2,
  'insulated-jackets': 1.2,
  'running-vests': 1,
  'sports-bras': 4,
  socks: 6,
  'compression-sleeves': 1.2,
  caps: 2,
  beanies: 1.2,
  headbands: 1.2,
  gloves: 1.8,
  armbands: 0.8,
  'race-belts': 1,
  sunglasses: 1.6,
  'hydration-vests': 2,
  'running-belts': 1.6,
  'soft-flasks': 1.3,
  gels: 4,
  'energy-bars': 2.2,
  electrolytes: 2.2,
  'recovery-drinks': 1.4,
  'gps-watches': 1.6,
  'heart-rate-straps': 0.8,
  headlamps: 1.5,
  headphones: 1.3,
  'foam-rollers': 1.2,
  'massage-balls': 0.8,
  'resistance-bands': 0.8,
  'trekking-poles': 0.9,
  gaiters: 0.8,
  'reflective-gear': 1,
  insoles: 1.2,
  'blister-care': 1,
  'anti-chafe': 1.2,
  'shoe-care': 0.9,
};

/** How willingly each purse reaches into each third of a shelf. */
const PURSE: Record<Tier, Record<Tier, number>> = {
  value: { value: 1, mid: 0.4, premium: 0.08 },
  mid: { value: 0.5, mid: 1, premium: 0.45 },
  premium: { value: 0.15, mid: 0.6, premium: 1 },
};

/** No liking weighs more than this, so that nobody buys one article only. */
const MOST_APPEAL = 3.8;

/** Choosing is sharper than liking: the table's appeals are multiplied by this before they steer a purchase. */
const CHOICE_SHARPNESS = 1.35;

/** How well an article suits a type of runner; 0 is indifferent. */
export function appeal(article: Article, type: RunnerType): number {
  let sum = 0;
  for (const [condition, weight] of type.likes) if (holds([condition], article.facts)) sum += weight;
  return sum;
}

/** A list to draw from in proportion to weights, by bisection. */
interface Urn {
  articles: Article[];
  cumulative: number[];
}

function toUrn(articles: Article[], weight: (article: Article) => number): Urn {
  let sum = 0;
  return { articles, cumulative: articles.map((article) => (sum += weight(article))) };
}

function drawFrom({ articles, cumulative }: Urn, random: Random): Article | undefined {
  const goal = random.next() * (cumulative.at(-1) ?? 0);
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > goal) high = middle;
    else low = middle + 1;
  }
  return articles[low];
}

/** Knows what people of each type, sex and purse reach for. */
export class Demand {
  readonly #shelves = new Map<string, Article[]>();
  readonly #urns = new Map<string, Urn>();

  constructor(articles: readonly Article[]) {
    for (const article of articles) {
      const shelf = this.#shelves.get(article.leaf) ?? [];
      shelf.push(article);
      this.#shelves.set(article.leaf, shelf);
    }
  }

  /** The shelf an order of this shopper starts on. */
  drawLeaf({ type, profile }: Shopper, random: Random): string {
    return random.weighted([...this.#shelves.keys()], (leaf) => {
      if (profile.sex === 'male' && (leaf === 'sports-bras' || leaf === 'skirts')) return 0;
      return USUAL_DEMAND[leaf]! * (type.shelves[leaf] ?? 1);
    });
  }

  /** An article of this shelf that suits the type, sex and purse. */
  drawArticle({ type, profile }: Shopper, leaf: string, random: Random): Article | undefined {
    const key = `${type.name} ${profile.sex} ${profile.budget} ${leaf}`;
    let urn = this.#urns.get(key);
    if (!urn) this.#urns.set(key, (urn = this.#fillUrn(type, profile, leaf)));
    return drawFrom(urn, random);
  }

  #fillUrn(type: RunnerType, { sex, budget }: Profile, leaf: string): Urn {
    const suitable = (this.#shelves.get(leaf) ?? []).filter((article) => suitsSex(article, sex));
    return toUrn(
      suitable,
      (article) =>
        article.popularity *
        Math.exp(Math.min(MOST_APPEAL, CHOICE_SHARPNESS * appeal(article, type))) *
        PURSE[budget][article.priceTier],
    );
  }

  /** The articles of a shelf. */
  shelf(leaf: string): readonly Article[] {
    return this.#shelves.get(leaf) ?? [];
  }
}

/** How likely a person takes an article they have in hand, in [0, 1]: trust in the brand, and the body's own opinion. */
export function willingness(article: Article, { profile, favouriteBrands }: Shopper): number {
  const features = article.attributes.features ?? [];
  const suffers = (injury: string): boolean => profile.injuries.includes(injury);
  let factor = favouriteBrands.includes(article.brand) ? 1 : 0.4;
  if (suffers('achilles') && features.includes('zero-drop')) factor *= 0.2;
  if (suffers('calf') && features.includes('low-drop')) factor *= 0.6;
  if (
    (suffers('knee') || suffers('plantar')) &&
    article.leaf.endsWith('-shoes') &&
    !features.includes('high-cushion')
  ) {
    factor *= 0.6;
  }
  if (profile.level === 'beginner' && features.includes('carbon-plate')) factor *= 0.25;
  return factor;
}
