/** Share of what similar shoppers bought in the score. Source: design.md §6, "score = 0.7 · similarity + 0.3 · rating". */
export const SIMILARITY_WEIGHT = 0.7;

/** Share of the shrunk rating in the score. Source: design.md §6. */
export const RATING_WEIGHT = 0.3;

/**
 * Similar shoppers asked (K). Chosen by leave-one-out on the seed's shoppers: the hidden product is one of the two best of its
 * category for .262 of them with K = 100, .272 with 200, .284 with 300, .290 with 800 (best-sellers: .239). On Amazon Sports
 * HR@10 is .0485 with 100, .0511 with 200 and with 500. More neighbours also make "n runners like you" less of an accident.
 */
export const NEIGHBOUR_COUNT = 300;

/** Most candidates one ranking looks at. */
export const MAX_CANDIDATES = 500;

/** Candidates asked of the search when there are words; beyond come chance hits. */
export const WORDED_CANDIDATES = 200;

/** The two shares of the score; a retailer may set others. Both ≥ 0, together 1. */
export interface RankWeights {
  similarity: number;
  rating: number;
}

export const RANK_WEIGHTS: RankWeights = { similarity: SIMILARITY_WEIGHT, rating: RATING_WEIGHT };

/** Weights of a retailer, who sets one share; the other is what is left. */
export function weightsOf(similarity: number): RankWeights {
  if (!(similarity >= 0 && similarity <= 1)) {
    throw new RangeError(`The share of similarity must be between 0 and 1, not ${similarity}.`);
  }
  // Rounded: 1 − 0.7 is 0.30000000000000004 to a computer.
  return { similarity, rating: Number((1 - similarity).toFixed(9)) };
}
