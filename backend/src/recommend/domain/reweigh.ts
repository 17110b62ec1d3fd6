import { weightsOf } from './rank.ts';

/** A candidate with the two parts of its score; neither depends on the weights. */
export interface Contender {
  productId: string;
  /** 0–1. */
  similarity: number;
  /** 0–1. */
  ratingPart: number;
  neighbourCount: number;
  ratingCount: number;
}

export type Placed<Kind extends Contender = Contender> = Kind & { score: number };

/**
 * The order under a share of similarity, best first: the same as the ranking statement gives with these weights (ties by
 * rating count, then id), without asking the database again.
 */
export function reweigh<Kind extends Contender>(contenders: readonly Kind[], similarityShare: number): Placed<Kind>[] {
  const { similarity, rating } = weightsOf(similarityShare);
  return contenders
    .map((one) => ({ ...one, score: similarity * one.similarity + rating * one.ratingPart }))
    .sort((a, b) => b.score - a.score || b.ratingCount - a.ratingCount || (a.productId < b.productId ? -1 : 1));
}
