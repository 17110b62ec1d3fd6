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
    const shelves = phrases.shelvesFor(query, MOST_CATEGORIES);
    const products = await this.catalog.cards(await this.articles(query, queries[0], shelves[0]?.slug), language);
    return {
      queries,
      categories: shelves.map(({ slug, name, productCount }) => ({ slug, name, productCount })),
      products,
      correctedQuery: isCorrected ? query : null,
    };
  }

  /** By their names and by their shelf, from memory; what neither knows ("shoes for wide feet") is searched for. */
  private async articles(query: string, finished: string | undefined, shelf: string | undefined): Promise<string[]> {
    const titles = await this.shopWords.titles();
    const known = new Set([
      ...titles.find(query, MOST_PRODUCTS),
      ...(finished ? titles.find(finished, MOST_PRODUCTS) : []),
      ...(shelf ? titles.ofShelf(shelf, MOST_PRODUCTS) : []),
    ]);
    if (known.size > 0) return [...known].slice(0, MOST_PRODUCTS);
    const { hits } = await this.words.find(query, { isQuick: true });
    return hits.slice(0, MOST_PRODUCTS).map((hit) => hit.productId);
  }
}
