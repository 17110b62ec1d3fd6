import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import { ShopWords } from './shop-words.ts';
import type { Suggestions } from './suggest.contract.ts';
import { WordSearch } from './word-search.ts';

const MOST_QUERIES = 6;
const MOST_CATEGORIES = 4;
const MOST_PRODUCTS = 5;
/** One letter is no beginning of anything yet. */
const SHORTEST = 2;

const NOTHING: Suggestions = { queries: [], categories: [], products: [], correctedQuery: null };

/** What may be meant by what is being typed. */
@Injectable()
export class SuggestService {
  constructor(
    private readonly shopWords: ShopWords,
    private readonly words: WordSearch,
    private readonly catalog: CatalogService,
  ) {}

  async suggest(typed: string, language: 'en' | 'fr'): Promise<Suggestions> {
    if (typed.trim().length < SHORTEST) return NOTHING;
    const [phrases, vocabulary] = await Promise.all([this.shopWords.phrases(language), this.shopWords.vocabulary()]);
    const { query, isCorrected } = vocabulary.correct(typed);
    const queries = phrases.finish(query, MOST_QUERIES);
    const { hits } = await this.words.find(queries[0] ?? query, { isQuick: true });
    const products = await this.catalog.cards(
      hits.slice(0, MOST_PRODUCTS).map((hit) => hit.productId),
      language,
    );
    return {
      queries,
      categories: phrases
        .shelvesFor(query, MOST_CATEGORIES)
        .map(({ slug, name, productCount }) => ({ slug, name, productCount })),
      products,
      correctedQuery: isCorrected ? query : null,
    };
  }
}
