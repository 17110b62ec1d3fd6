/** Share of what similar shoppers bought in the score. Source: design.md §6, "score = 0.7 · similarity + 0.3 · rating". */
export const SIMILARITY_WEIGHT = 0.7;

/** Share of the shrunk rating in the score. Source: design.md §6. */
export const RATING_WEIGHT = 0.3;

/** Similar shoppers asked (K). */
export const NEIGHBOUR_COUNT = 100;

/** Most candidates one ranking looks at. */
export const MAX_CANDIDATES = 200;

/**
 * Share of the best hit's relevance a candidate must reach to be ranked. Relevance decides who may compete, never who wins:
 * it is no part of the score.
 */
export const RELEVANCE_GATE = 0.5;

/** The two shares of the score; a retailer may set others. Both ≥ 0, together 1. */
export interface RankWeights {
  similarity: number;
  rating: number;
}

export const RANK_WEIGHTS: RankWeights = { similarity: SIMILARITY_WEIGHT, rating: RATING_WEIGHT };

/** Weights of a retailer, who sets one share; the other is what is left. */
export function weightsOf(similarity: number): RankWeights {
  if (!(similarity >= 0 && similarity <= 1)) throw new RangeError(`The share of similarity must be between 0 and 1, not ${similarity}.`);
  return { similarity, rating: 1 - similarity };
}

/** Keeps the hits that come near the best one, at most `MAX_CANDIDATES`, in their order. Hits without a query have one relevance. */
export function passGate<Hit extends { relevance: number }>(hits: readonly Hit[], gate = RELEVANCE_GATE): Hit[] {
  const best = Math.max(0, ...hits.map((hit) => hit.relevance));
  return hits.filter((hit) => hit.relevance >= gate * best).slice(0, MAX_CANDIDATES);
}
