import type { Article } from '../article.ts';
import { hashText, type Random } from '../random.ts';
import { type Demand, willingness } from './demand.ts';
import type { Shopper } from './profile.ts';
import { sizeFor, suitsSex } from './wear.ts';

export interface Purchase {
  shopper: Shopper;
  article: Article;
  size: string;
  purchasedAtMs: number;
  quantity: number;
}

/** The shop's books run from here to here (UTC). */
const FIRST_ORDER_MS = Date.UTC(2024, 3, 1);
export const LAST_ORDER_MS = Date.UTC(2026, 10, 1);

/** What people put in the basket with what, and how often. */
const GOES_WITH: Record<string, Record<string, number>> = {
  'road-shoes': { socks: 0.34, insoles: 0.06, 'shoe-care': 0.05 },
  'trail-shoes': { gaiters: 0.22, socks: 0.34, 'soft-flasks': 0.05 },
  'race-shoes': { socks: 0.3, 'race-belts': 0.16, gels: 0.2 },
  'track-spikes': { singlets: 0.25, shorts: 0.15 },
  'hydration-vests': { 'soft-flasks': 0.52, electrolytes: 0.15, 'trekking-poles': 0.08 },
  'gps-watches': { 'heart-rate-straps': 0.36 },
  gels: { 'running-belts': 0.12, electrolytes: 0.24, 'race-belts': 0.08 },
  'trekking-poles': { gloves: 0.15, 'hydration-vests': 0.14 },
  headlamps: { 'reflective-gear': 0.36 },
  'sports-bras': { tights: 0.25, 'anti-chafe': 0.1 },
  'rain-jackets': { caps: 0.12, gloves: 0.1 },
  'insulated-jackets': { beanies: 0.3, gloves: 0.25 },
  'foam-rollers': { 'massage-balls': 0.35, 'resistance-bands': 0.25 },
  singlets: { shorts: 0.35 },
  tshirts: { shorts: 0.25 },
  'long-sleeves': { tights: 0.2, headbands: 0.15 },
  headphones: { armbands: 0.16 },
  'energy-bars': { gels: 0.22 },
  caps: { sunglasses: 0.22 },
  socks: { 'blister-care': 0.12, 'anti-chafe': 0.06 },
};

const CONSUMED = new Set([
  'gels',
  'energy-bars',
  'electrolytes',
  'recovery-drinks',
  'blister-care',
  'anti-chafe',
  'shoe-care',
  'socks',
]);

/** Everything a shopper bought, in time order. */
export function buy(shopper: Shopper, demand: Demand, random: Random): Purchase[] {
  const owned = new Set<Article>();
  const orderCount = Math.max(1, Math.round(shopper.type.orders * Math.exp(random.normal() * 0.45)));
  const times = Array.from({ length: orderCount }, () => orderTime(random)).sort((a, b) => a - b);
  return times.flatMap((purchasedAtMs) => order({ shopper, demand, random, owned, purchasedAtMs }));
}

/** The shop grows: later dates are likelier. */
function orderTime(random: Random): number {
  const place = Math.max(random.next(), random.next() * 1.1 - 0.1);
  return FIRST_ORDER_MS + Math.floor(Math.max(0, place) * (LAST_ORDER_MS - FIRST_ORDER_MS));
}

interface Visit {
  shopper: Shopper;
  demand: Demand;
  random: Random;
  owned: Set<Article>;
  purchasedAtMs: number;
}

function order(visit: Visit): Purchase[] {
  const { shopper, demand, random } = visit;
  const anchor = choose(visit, () => demand.drawArticle(shopper, demand.drawLeaf(shopper, random), random));
  if (!anchor) return [];
  const basket = [anchor];
  for (const [leaf, chance] of Object.entries(GOES_WITH[anchor.article.leaf] ?? {})) {
    if (!random.chance(chance)) continue;
    const companion = choose(visit, () =>
      random.chance(0.5)
        ? random.pick(companions(anchor.article, leaf, demand))
        : demand.drawArticle(shopper, leaf, random),
    );
    if (companion) basket.push(companion);
  }
  return basket;
}

const companionCache = new WeakMap<Article, Map<string, readonly (Article | undefined)[]>>();

/** The three articles of a shelf that hang beside this one: same ground under foot, same maker if possible. */
function companions(anchor: Article, leaf: string, demand: Demand): readonly (Article | undefined)[] {
  const known = companionCache.get(anchor) ?? new Map<string, readonly Article[]>();
  companionCache.set(anchor, known);
  const before = known.get(leaf);
  if (before) return before;
  const closeness = (other: Article): number => {
    const sharedUse = (other.attributes.use ?? []).filter((use) => anchor.attributes.use?.includes(use)).length;
    return sharedUse + (other.brand === anchor.brand ? 1.5 : 0) + (hashText(anchor.asin + other.asin) % 1000) / 500;
  };
  const suitable = demand
    .shelf(leaf)
    .filter((other) => anchor.gender === 'unisex' || other.gender === 'unisex' || other.gender === anchor.gender);
  const ranked = suitable
    .map((other) => ({ other, close: closeness(other) }))
    .sort((a, b) => b.close - a.close || (a.other.asin < b.other.asin ? -1 : 1));
  const best = ranked.length ? ranked.slice(0, 3).map((one) => one.other) : [undefined];
  known.set(leaf, best);
  return best;
}

/** Up to eight tries to find something that is on sale, fits, is not owned already and pleases. */
function choose(visit: Visit, draw: () => Article | undefined): Purchase | undefined {
  const { shopper, random, owned, purchasedAtMs } = visit;
  for (let tries = 0; tries < 8; tries++) {
    const article = draw();
    if (!article || article.launchedAtMs > purchasedAtMs || !suitsSex(article, shopper.profile.sex)) continue;
    if (owned.has(article) && !CONSUMED.has(article.leaf) && !random.chance(0.12)) continue;
    const size = sizeFor(article, shopper.profile);
    if (!size || !random.chance(willingness(article, shopper))) continue;
    owned.add(article);
    return { shopper, article, size, purchasedAtMs, quantity: quantityOf(article, random) };
  }
  return undefined;
}

function quantityOf({ leaf, attributes }: Article, random: Random): number {
  if (leaf === 'gels' || leaf === 'energy-bars') {
    return attributes.servings === 1 ? random.int(2, 12) : random.weighted([1, 2], (n) => 3 - n);
  }
  if (leaf === 'socks' || leaf === 'electrolytes' || leaf === 'soft-flasks') {
    return random.weighted([1, 2, 3], (n) => 1 / n ** 1.5);
  }
  return 1;
}
