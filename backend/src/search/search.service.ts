import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import type { Filter } from '../retrieval/searchable.ts';
import { type Dimension, filterConditions } from './domain/filter-conditions.ts';
import type { WordHit } from './domain/page-statement.ts';
import { cheapestRelaxation, PRICE_STRETCH, relaxedNames } from './domain/relaxation.ts';
import { facetsOf } from './facet-view.ts';
import type { ProductFilters, ProductPage, ProductQuery } from './search.contract.ts';
import { SearchRepository, type Wish } from './search.repository.ts';
import { type FoundWords, MOST_HITS, WordSearch } from './word-search.ts';

type Language = 'en' | 'fr';

export interface CandidateRequest {
  query?: string;
  filters?: ProductFilters;
  language: Language;
  /** 1–500 */
  limit: number;
  /** The filters already hold what the query refuses, as the talk stands by now: its older words refuse nothing more. */
  areRefusalsRead?: boolean;
}

/** Articles to rank: `relevance` 0…1 is comparable within one answer; all equal when there were no words. */
export interface Candidates {
  hits: WordHit[];
  /** Names of the filters that were given up because nothing met them all. */
  relaxed: string[];
}

interface PassingRequest {
  query?: string;
  filters: ProductFilters;
  size: number;
  areRefusalsRead?: boolean;
}

const REFUSALS = ['notColor', 'notFeature', 'notBrand'] as const;

/** Finds articles by words and filters. */
@Injectable()
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly words: WordSearch,
    private readonly catalog: CatalogService,
  ) {}

  /** A page of the shop with its facets. What nothing meets is relaxed, and named in `relaxed`. */
  async search(query: ProductQuery, language: Language): Promise<ProductPage> {
    const { q, sort, page, pageSize, language: _language, ...given } = query;
    const [words, early] = await Promise.all([q ? this.words.find(q) : null, this.foundEarly(q, given)]);
    const filters = allOf({ ...words?.implied, ...given }, words?.refused);
    const wish = { filters: await this.inLeaves(filters), hits: words && !words.implied ? words.hits : null };
    const isAsExpected = early && !words?.implied && !words?.refused;
    let found = await this.repository.page(await this.narrowed(wish, q, isAsExpected ? early : undefined), query);
    let relaxed: string[] = [];
    let kept = filters;
    if (found.total === 0) {
      const rescued = await this.rescue(wish);
      if (rescued) {
        ({ relaxed } = rescued);
        kept = { ...rescued.wish.filters, category: filters.category };
        found = await this.repository.page(rescued.wish, { sort, page, pageSize });
      }
    }
    const [items, categoryNames, categoryGroups] = await Promise.all([
      this.catalog.cards(found.ids, language),
      this.catalog.categoryNames(language),
      this.catalog.categoryGroups(language),
    ]);
    return {
      items,
      total: found.total,
      page,
      pageSize,
      facets: facetsOf(found.facets, {
        filters: kept,
        language,
        categoryNames,
        categoryGroups,
        colorWord: (color) => this.catalog.colorWord(color, language),
      }),
      priceRange:
        found.prices.min === null || found.prices.max === null
          ? null
          : { minCents: found.prices.min, maxCents: found.prices.max },
      correctedQuery: words?.correctedQuery ?? null,
      relaxed,
    };
  }

  /**
   * Articles for the recommender: filters are hard; when nothing meets them all, the cheapest set of wishes is given up
   * (domain/relaxation.ts). With words, articles that pass the filters but share no word follow with relevance 0.
   */
  async candidates({ query, filters: wished = {}, limit, areRefusalsRead }: CandidateRequest): Promise<Candidates> {
    const filters = await this.inLeaves(wished);
    const size = Math.min(Math.max(Math.trunc(limit), 1), MOST_HITS);
    const first = await this.passing({ query, filters, size, areRefusalsRead });
    if (first.length > 0) return { hits: first, relaxed: [] };
    const rescued = await this.relaxed({ filters, hits: null });
    if (!rescued) return { hits: [], relaxed: [] };
    return {
      hits: await this.passing({ query, filters: rescued.wish.filters, size, areRefusalsRead }),
      relaxed: rescued.relaxed,
    };
  }

  /** Groups as their leaves: an index knows these. */
  private async inLeaves(filters: ProductFilters): Promise<ProductFilters> {
    return filters.category?.length
      ? { ...filters, category: await this.catalog.leavesMeant(filters.category) }
      : filters;
  }

  /** Ids of the articles a text names ("the Windrow 6"), also of those that cannot be had now. */
  async named(text: string): Promise<string[]> {
    const { hits } = await this.words.find(text, { isQuick: true });
    return hits.filter((hit) => hit.isNamed).map((hit) => hit.productId);
  }

  /** Cents up to which a quarter of the articles of these shelves lie; undefined where no shelf is known. */
  lowPriceCents(leaves: readonly string[]): Promise<number | undefined> {
    return this.words.lowPriceCents(leaves);
  }

  private async passing({ query, filters, size, areRefusalsRead }: PassingRequest): Promise<WordHit[]> {
    const filter = asFilter(filters);
    const found = query?.trim() ? await this.words.find(query, { filter }) : undefined;
    if (found?.refused && !areRefusalsRead) {
      return this.passing({ query, filters: allOf(filters, found.refused), size, areRefusalsRead: true });
    }
    if (!found || found.implied) {
      return this.repository.candidates({ filters: { ...found?.implied, ...filters }, hits: null }, size);
    }
    const hits = found.hits.slice(0, size);
    if (!filter || hits.length === size) return hits;
    const known = new Set(hits.map((hit) => hit.productId));
    const others = await this.repository.candidates({ filters, hits: null }, size);
    return [...hits, ...others.filter((hit) => !known.has(hit.productId))].slice(0, size);
  }

  /** Where the words match more articles than are looked at, the filters must be asked together with the words. */
  private async narrowed(wish: Wish, q: string | undefined, early?: FoundWords): Promise<Wish> {
    const filter = asFilter(wish.filters);
    if (!q || !filter || !wish.hits || wish.hits.length < MOST_HITS) return wish;
    const { hits: within } = early ?? (await this.words.find(q, { filter }));
    const known = new Set(within.map((hit) => hit.productId));
    return { ...wish, hits: [...within, ...wish.hits.filter((hit) => !known.has(hit.productId))] };
  }

  /**
   * What the words find within the filters, asked before it is known to be needed: on a server it runs beside the search
   * without them, and saves a large shop a third of the wait.
   */
  private async foundEarly(q: string | undefined, given: ProductFilters): Promise<FoundWords | undefined> {
    if (!q || !this.repository.canAskTwice) return undefined;
    const filter = asFilter(await this.inLeaves(given));
    return filter && this.words.find(q, { filter });
  }

  /** First wishes are given up, then the words. */
  private async rescue(wish: Wish): Promise<{ wish: Wish; relaxed: string[] } | undefined> {
    const rescued = await this.relaxed(wish);
    if (rescued?.relaxed.length || wish.hits === null) return rescued;
    const wordless = await this.relaxed({ ...wish, hits: null });
    return wordless && { wish: wordless.wish, relaxed: ['query', ...wordless.relaxed] };
  }

  private async relaxed(wish: Wish): Promise<{ wish: Wish; relaxed: string[] } | undefined> {
    const failures = await this.repository.failures(wish);
    const stretched = { ...wish, filters: stretchedPrice(wish.filters) };
    const far = failures.some((list) => list.includes('price')) ? await this.repository.failures(stretched) : [];
    const withPrice = far.filter((list) => !list.includes('price')).map((list): Dimension[] => [...list, 'price']);
    const given = cheapestRelaxation([...failures.filter((list) => !list.includes('price')), ...withPrice]);
    if (!given) return undefined;
    const relaxed = relaxedNames(given, wish.filters.maxPrice !== undefined);
    return { wish: { ...wish, filters: without(wish.filters, given) }, relaxed };
  }
}

/** Filters with what the words refuse added to what was refused before; a filter that was chosen beats a word. */
function allOf(filters: ProductFilters, refused: ProductFilters | undefined): ProductFilters {
  if (!refused) return filters;
  const wanted = new Set([...(filters.color ?? []), ...(filters.feature ?? []), ...(filters.brand ?? [])]);
  const added = REFUSALS.map(
    (name) =>
      [name, [...(filters[name] ?? []), ...(refused[name] ?? []).filter((value) => !wanted.has(value))]] as const,
  );
  return { ...filters, ...Object.fromEntries(added.filter(([, values]) => values.length > 0)) };
}

function asFilter(filters: ProductFilters): Filter | undefined {
  const parameters: unknown[] = [];
  const conditions = Object.values(filterConditions(filters, (value) => `$${parameters.push(value)}`));
  return conditions.length > 0 ? { sql: conditions.join(' AND '), parameters } : undefined;
}

function stretchedPrice(filters: ProductFilters): ProductFilters {
  const { minPrice, maxPrice } = filters;
  return {
    ...filters,
    minPrice: minPrice === undefined ? undefined : minPrice * (1 - PRICE_STRETCH),
    maxPrice: maxPrice === undefined ? undefined : maxPrice * (1 + PRICE_STRETCH),
  };
}

function without(filters: ProductFilters, given: readonly Dimension[]): ProductFilters {
  const rest = given.includes('price') ? stretchedPrice(filters) : { ...filters };
  for (const dimension of given) if (dimension !== 'price' && dimension !== 'inColor') delete rest[dimension];
  return rest;
}
