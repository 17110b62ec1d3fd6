/**
 * Relevance decides who may compete, never who wins: it is no part of the score. So the gate must be narrow, or a best-seller
 * that shares a word with the question beats what was asked for.
 */

/**
 * Share of the best hit's relevance a candidate must reach when words alone say what is wanted. Measured on eleven questions
 * with a known answer ("waterproof trail shoes", "gps watch with music") over the seed's catalogue: with 0.8 nothing wrong
 * competes in nine of them and right articles are lost in one; 0.5 lets wrong ones in everywhere, 0.9 loses right ones in five.
 */
export const WORDS_GATE = 0.8;

/** The same where the kind of article is known as a filter: the other words of a whole sentence then say little. */
export const KIND_KNOWN_GATE = 0.5;

/** Best hits that tell which kinds of article were meant. */
const TELLING_HITS = 12;

/** Share of the leading category's relevance, summed over the telling hits, another category must reach to compete too. */
const LEAF_GATE = 0.5;

export interface Hit {
  productId: string;
  /** 0–1, comparable within one answer; equal for all when there were no words. */
  relevance: number;
}

/** Hits that come near the best one, in their order. */
export function nearBest<Found extends Hit>(hits: readonly Found[], gate: number): Found[] {
  const best = Math.max(0, ...hits.map((hit) => hit.relevance));
  return hits.filter((hit) => hit.relevance >= gate * best);
}

/**
 * Hits of the kinds of article the words meant. "Waterproof jacket" finds waterproof shoes too; its best hits are jackets, so
 * only jackets compete. A question that is spread over categories ("something against blisters") keeps them all.
 */
export function ofMeantKinds<Found extends Hit>(hits: readonly Found[], leafOf: ReadonlyMap<string, string>): Found[] {
  const sums = new Map<string, number>();
  for (const { productId, relevance } of [...hits].sort((a, b) => b.relevance - a.relevance).slice(0, TELLING_HITS)) {
    const leaf = leafOf.get(productId) ?? '';
    sums.set(leaf, (sums.get(leaf) ?? 0) + relevance);
  }
  const leading = Math.max(0, ...sums.values());
  return hits.filter(({ productId }) => (sums.get(leafOf.get(productId) ?? '') ?? 0) >= LEAF_GATE * leading);
}
