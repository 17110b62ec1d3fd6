import { Injectable } from '@nestjs/common';
import { PRODUCTS } from '../catalog/searchable-products.contract.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import type { Filter } from '../retrieval/searchable.ts';
import type { WordHit } from './domain/page-statement.ts';

/** Articles words may match at most; a longer list is of no use to anybody. */
export const MOST_HITS = 500;

/** A hit must reach this share of the best one's score; below it stand articles that share a word by chance. */
const LEAST_SHARE = 0.25;

const WEIGHTS = { keyword: 0.75, vector: 0.25 };

/** Words → articles that match them, best first. */
@Injectable()
export class WordSearch {
  constructor(private readonly retrieval: RetrievalService) {}

  async find(said: string, filter?: Filter): Promise<WordHit[]> {
    const words = plainWords(said);
    if (!words) return [];
    const vector = await this.retrieval.embedQuery(words);
    const hits = await this.retrieval.search({
      searchable: PRODUCTS,
      words: { en: words, fr: words },
      vector,
      filter,
      limit: MOST_HITS,
      candidates: MOST_HITS,
      weights: WEIGHTS,
    });
    const best = hits[0]?.score ?? 0;
    return hits.filter((hit) => hit.score >= best * LEAST_SHARE).map(({ id, score }) => ({ productId: id, relevance: score }));
  }
}

/** Words as they may be sent to the database: no control characters, no longer than anybody means. */
function plainWords(said: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is being removed
  return said.replace(/[\u0000-\u001F\u007F]+/g, ' ').trim().slice(0, 500);
}
