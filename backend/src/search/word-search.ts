import { Injectable } from '@nestjs/common';
import { PRODUCTS } from '../catalog/searchable-products.contract.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { Filter, FusionWeights } from '../retrieval/searchable.ts';
import { boostsFor, highestBoost } from './domain/boosts.ts';
import type { WordHit } from './domain/page-statement.ts';
import { understand } from './domain/understand.ts';
import { ShopWords } from './shop-words.ts';

/** Articles words may match at most; a longer list is of no use to anybody. */
export const MOST_HITS = 500;

/** A hit must reach this share of the best one's score; below it stand articles that share a word by chance. */
const LEAST_SHARE = 0.45;

/** Keyword ranking beats a small text model on product search (evidence A); shares chosen on the tuning half of the judged set. */
export const SEARCH_WEIGHTS: FusionWeights = { keyword: 0.75, vector: 0.25 };

export interface FoundWords {
  /** Best first; relevance 0…1. */
  hits: WordHit[];
  /** The spelling that was searched instead of what was typed, if any. */
  correctedQuery: string | null;
}

export interface WordSearchOptions {
  filter?: Filter;
  /** For measurements. */
  weights?: FusionWeights;
  isPlain?: boolean;
}

/** Words → articles that match them, best first. */
@Injectable()
export class WordSearch {
  constructor(
    private readonly retrieval: RetrievalService,
    private readonly shopWords: ShopWords,
  ) {}

  async find(said: string, { filter, weights = SEARCH_WEIGHTS, isPlain = false }: WordSearchOptions = {}): Promise<FoundWords> {
    const typed = plainWords(said);
    if (!typed) return { hits: [], correctedQuery: null };
    const vocabulary = await this.shopWords.vocabulary();
    const { query, isCorrected, completions } = vocabulary.correct(typed);
    const meant = understand([query, ...completions].join(' '), vocabulary.brands);
    const boosts = isPlain ? [] : boostsFor(meant);
    const hits = await this.retrieval.search({
      searchable: PRODUCTS,
      words: meant.words,
      vector: weights.vector > 0 ? await this.retrieval.embedQuery(meant.gloss) : null,
      filter,
      limit: MOST_HITS,
      candidates: MOST_HITS,
      weights,
      boosts,
    });
    const scale = 1 + highestBoost(boosts);
    const least = (hits[0]?.score ?? 0) * LEAST_SHARE;
    return {
      hits: hits.filter((hit) => hit.score >= least).map(({ id, score }) => ({ productId: id, relevance: Math.max(score, 0) / scale })),
      correctedQuery: isCorrected ? query : null,
    };
  }
}

/** Words as they may be sent to the database: no control characters, no longer than anybody means. */
function plainWords(said: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is being removed
  return said.replace(/[\u0000-\u001F\u007F]+/g, ' ').trim().slice(0, 500);
}
