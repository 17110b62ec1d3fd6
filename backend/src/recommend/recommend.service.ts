import { Injectable } from '@nestjs/common';
import { BesideFinder, type BesideQuestion } from './beside-finder.ts';
import type { Pace } from '../platform/database/in-slices.ts';
import { ComplementsRebuildRepository } from './complements-rebuild.repository.ts';
import type { Complements, Recommendations, SimilarProduct } from './recommend.contract.ts';
import { type RecommendQuestion, ShelfRanker } from './shelf-ranker.ts';
import { ShopperVectors } from './shopper-vectors.ts';

/** Share of a rebuild's time the vectors take; the rest is what is bought together. */
const VECTORS_SHARE = 0.6;

/** The recommender's door: articles for one runner, what goes with an article, what could replace it. */
@Injectable()
export class RecommendService {
  constructor(
    private readonly shelf: ShelfRanker,
    private readonly beside: BesideFinder,
    private readonly vectors: ShopperVectors,
    private readonly lifts: ComplementsRebuildRepository,
  ) {}

  /** Ranked articles with their reasons, best first. A first-time visitor gets what most shoppers bought. */
  recommend(question: RecommendQuestion): Promise<Recommendations> {
    return this.shelf.recommend(question);
  }

  /** At most three articles that complete this one. Throws `product/not-found` (404). */
  complements(productId: string, question: BesideQuestion): Promise<Complements> {
    return this.beside.complements(productId, question);
  }

  /** Articles of the same kind that could be taken instead, most alike first. Throws `product/not-found` (404). */
  similar(productId: string, question: BesideQuestion): Promise<SimilarProduct[]> {
    return this.beside.similar(productId, question);
  }

  /** Learns from all purchases: every shopper's vector and what is bought together. `report` hears the share done, 0–1. */
  async rebuild(report?: (fraction: number) => void, pace?: Pace): Promise<number> {
    const told = (done: number, total: number) => report?.((VECTORS_SHARE * done) / Math.max(total, 1));
    const shoppers = await this.vectors.rebuild(told, pace);
    await this.lifts.rebuild(pace);
    report?.(1);
    return shoppers;
  }

  /** Only the vectors. Returns how many shoppers there are. */
  rebuildVectors(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.vectors.rebuild(onProgress);
  }
}
