import { Injectable } from '@nestjs/common';
import { ColorName, type Product, ProductCard } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import type { ProductFilters } from '../search/search.contract.ts';
import { SearchService } from '../search/search.service.ts';
import { ComplementFinder } from './complement-finder.ts';
import { ComplementsRepository } from './complements.repository.ts';
import { gendersFor } from './domain/genders.ts';
import { ownSize } from './domain/own-size.ts';
import { MAX_CANDIDATES, RANK_WEIGHTS, type RankWeights, WORDED_CANDIDATES } from './domain/rank.ts';
import { reasonsFor } from './domain/reasons.ts';
import { nearBest, ofMeantKinds } from './domain/relevance-gate.ts';
import type { Language } from './domain/words.ts';
import { type RankedRow, RankingRepository } from './ranking.repository.ts';
import type { Complements, RankedProduct, Recommendations } from './recommend.contract.ts';
import { type Asker, ShopperVectors } from './shopper-vectors.ts';
import { SimilarRepository } from './similar.repository.ts';

export interface RecommendQuestion {
  query?: string;
  filters?: ProductFilters;
  /** 1–50. */
  limit: number;
  language: Language;
  runnerId: string | null;
  /** Products that must not be shown. */
  exclude?: string[];
  /** A retailer's own shares (see `weightsOf`); default 70/30. */
  weights?: RankWeights;
}

export interface BesideQuestion {
  runnerId: string | null;
  language: Language;
  exclude?: string[];
}

/** Things eaten or worn out: offered again to who bought them. Anything else a runner owns is not "for you". */
const BOUGHT_AGAIN = new Set(['nutrition', 'care', 'underwear']);

/** Articles beside an article page. */
const SIMILAR_SHOWN = 8;

/** Finds, ranks and explains articles for one runner. */
@Injectable()
export class RecommendService {
  constructor(
    private readonly search: SearchService,
    private readonly catalog: CatalogService,
    private readonly vectors: ShopperVectors,
    private readonly ranking: RankingRepository,
    private readonly complementFinder: ComplementFinder,
    private readonly lifts: ComplementsRepository,
    private readonly alike: SimilarRepository,
  ) {}

  /** Ranked articles with their reasons. A first-time visitor gets what most shoppers bought. */
  async recommend(question: RecommendQuestion): Promise<Recommendations> {
    const { query, filters = {}, language, weights = RANK_WEIGHTS } = question;
    const [asker, found] = await Promise.all([
      this.vectors.asker(question.runnerId),
      this.candidates(question),
    ]);
    const rows = await this.ranking.rank({
      candidateIds: found.ids,
      vector: asker.vector,
      shopperId: asker.shopperId,
      // What a runner owns falls out below: it may take as many places as they own things.
      limit: question.limit + (query ? 0 : asker.ownedIds.length),
      weights,
    });
    const products = await this.productsOf(rows, language);
    const shown = query ? rows : rows.filter((row) => !isOwnedForGood(products.get(row.productId), asker));
    return {
      items: shown.slice(0, question.limit).flatMap((row) => this.present(row, { product: products.get(row.productId), asker, filters, language })),
      weights,
      candidateCount: rows[0]?.candidateCount ?? 0,
      neighbourCount: rows[0]?.neighboursAsked ?? 0,
      relaxed: found.relaxed,
    };
  }

  /** At most three articles that complete this one. Throws `product/not-found` (404). */
  async complements(productId: string, { runnerId, language, exclude = [] }: BesideQuestion): Promise<Complements> {
    const [article, asker] = await Promise.all([this.catalog.product(productId, language), this.vectors.asker(runnerId)]);
    return { forProductId: productId, items: await this.complementFinder.find({ article, asker, exclude, language }) };
  }

  /** Articles of the same kind that could be taken instead, most alike first. Throws `product/not-found` (404). */
  async similar(productId: string, { runnerId, language, exclude = [] }: BesideQuestion): Promise<ProductCard[]> {
    const [article, asker] = await Promise.all([this.catalog.product(productId, language), this.vectors.asker(runnerId)]);
    const ids = await this.alike.similar(productId, {
      genders: gendersFor(article.gender, asker.profile.sex),
      exclude: exclude.slice(0, MAX_CANDIDATES),
      limit: SIMILAR_SHOWN,
    });
    return this.catalog.cards(ids, language);
  }

  /** Learns from all purchases: every shopper's vector and what is bought together. `report` hears the share done, 0–1. */
  async rebuild(report?: (fraction: number) => void): Promise<number> {
    const shoppers = await this.rebuildVectors((done, total) => report?.((0.7 * done) / Math.max(total, 1)));
    await this.lifts.rebuild();
    report?.(1);
    return shoppers;
  }

  /** Only the vectors. Returns how many shoppers there are. */
  rebuildVectors(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.vectors.rebuild(onProgress);
  }

  /** Who may compete: what the search found, as far as it is near what was meant. */
  private async candidates({ query, filters = {}, language, exclude }: RecommendQuestion): Promise<{ ids: string[]; relaxed: string[] }> {
    const limit = query ? WORDED_CANDIDATES : MAX_CANDIDATES;
    const { hits, relaxed } = await this.search.candidates({ query, filters, language, limit });
    const excluded = new Set(exclude);
    const near = nearBest(hits.filter((hit) => !excluded.has(hit.productId)));
    const isKindOpen = query && !filters.category?.length;
    const kept = isKindOpen ? ofMeantKinds(near, await this.ranking.leavesOf(near.map((hit) => hit.productId))) : near;
    return { ids: kept.map((hit) => hit.productId), relaxed };
  }

  private async productsOf(rows: RankedRow[], language: Language): Promise<Map<string, Product>> {
    const products = await this.catalog.products(rows.map((row) => row.productId), language);
    return new Map(products.map((product) => [product.productId, product]));
  }

  private present(
    row: RankedRow,
    { product, asker, filters, language }: { product: Product | undefined; asker: Asker; filters: ProductFilters; language: Language },
  ): RankedProduct[] {
    if (!product) return [];
    const { neighbourCount, neighboursAsked, similarity, ratingPart, score } = row;
    const reasons = reasonsFor(
      {
        product,
        neighbourCount,
        neighboursAsked,
        filters,
        wantedColors: this.colorsOf(filters, language),
        ownSize: ownSize(asker.profile, product.category.slug),
        surfaces: asker.profile.surfaces ?? [],
      },
      language,
    );
    // The card's own fields alone: a list must not carry every description.
    return [{ ...ProductCard.parse(product), similarity, ratingPart, score, neighbourCount, reasons }];
  }

  /** The shop's colours among the words asked for, in either language. */
  private colorsOf(filters: ProductFilters, language: Language): { name: string; word: string }[] {
    const asked = (filters.color ?? []).map((word) => word.toLowerCase());
    return ColorName.options
      .filter((name) => [name, this.catalog.colorWord(name, 'en'), this.catalog.colorWord(name, 'fr')].some((word) => asked.includes(word)))
      .map((name) => ({ name, word: this.catalog.colorWord(name, language) }));
  }
}

function isOwnedForGood(product: Product | undefined, { ownedIds }: Asker): boolean {
  return product !== undefined && ownedIds.includes(product.productId) && !BOUGHT_AGAIN.has(product.group.slug);
}
