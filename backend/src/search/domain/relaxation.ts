import type { Dimension } from './filter-conditions.ts';

/**
 * What giving up a wish costs; the set of wishes with the lowest sum is given up. So colour goes first, then season and feature,
 * use, brand, rating; a price is stretched only when nothing else helps. Category, gender, size, refused brands and stock are
 * never given up: an article of another kind, or one that cannot be worn, is no answer.
 */
export const RELAXATION_COSTS: Readonly<Partial<Record<Dimension, number>>> = {
  color: 1,
  season: 2,
  feature: 3,
  use: 5,
  brand: 8,
  minRating: 12,
  price: 24,
};

/** A price limit is stretched by this share and no more. */
export const PRICE_STRETCH = 0.15;

/** Names of the wishes as the API knows them: a price is named by the limit that was set. */
export function relaxedNames(given: readonly Dimension[], hasMaxPrice: boolean): string[] {
  return given.map((dimension) => (dimension === 'price' ? (hasMaxPrice ? 'maxPrice' : 'minPrice') : dimension));
}

/**
 * Of the wishes articles fail (each list is one kind of article that is there), the list that is cheapest to give up.
 * Empty when something meets all; undefined when nothing can be had at all.
 */
export function cheapestRelaxation(failures: readonly (readonly Dimension[])[]): Dimension[] | undefined {
  let best: { list: readonly Dimension[]; cost: number } | undefined;
  for (const list of failures) {
    const cost = list.reduce((sum, dimension) => sum + (RELAXATION_COSTS[dimension] ?? Infinity), 0);
    if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { list, cost };
  }
  return best && [...best.list];
}
