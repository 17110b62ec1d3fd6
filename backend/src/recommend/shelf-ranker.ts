import { Injectable } from '@nestjs/common';
import { ColorName, type Product, ProductCard } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import type { FigureWish, ProductFilters } from '../search/search.contract.ts';
import { SearchService } from '../search/search.service.ts';
import { ownSize } from './domain/own-size.ts';
import { MAX_CANDIDATES, type RankWeights, WORDED_CANDIDATES } from './domain/rank.ts';
import { reasonsFor } from './domain/reasons.ts';
import { type Hit, KIND_KNOWN_GATE, nearBest, ofMeantKinds, WORDS_GATE } from './domain/relevance-gate.ts';
import type { Language } from './domain/words.ts';
import { type RankedRow, RankingRepository } from './ranking.repository.ts';
import type { RankedProduct, Recommendations } from './recommend.contract.ts';
import { RankingSettings } from './ranking-settings.service.ts';
import { type Asker, ShopperVectors } from './shopper-vectors.ts';
import { SimilarRepository } from './similar.repository.ts';

export interface RecommendQuestion {
  query?: string;
  filters?: ProductFilters;
  /** 1–50. */
  limit: number;
  language: Language;
  runnerId: string | null;
  /** The filters already say what the query refuses; else its words do. */
  areRefusalsRead?: boolean;
  /** The figure of "around 80", cents: the price filters are its neighbourhood. */
  aboutPriceCents?: number;
  /** Figures of the specification; where nothing meets them they are let go, and said. */
  figures?: readonly FigureWish[];
  /** Products that must not be shown. */
  exclude?: string[];
  /** Only articles much like this one: what to take where it cannot be had. */
  nearTo?: string;
  /** Other shares than the retailer's present ones (see `weightsOf`). */
  weights?: RankWeights;
}

/** Articles like one that are looked at, and those of them that may compete: near in kind, yet with a choice. Judgement. */
const ALIKE = 60;
const NEAREST = 12;
const ANY_GENDER = ['women', 'men', 'unisex'] as const;

/** Things eaten or worn out: offered again to who bought them. Anything else a runner owns is not "for you". */
const BOUGHT_AGAIN = new Set(['nutrition', 'care', 'underwear']);

/** Finds who may compete, ranks them and says why. */
@Injectable()
export class ShelfRanker {
  // oxlint-disable-next-line max-params -- six collaborators, injected by name; a service may have six
  constructor(
    private readonly search: SearchService,
    private readonly catalog: CatalogService,
    private readonly vectors: ShopperVectors,
    private readonly ranking: RankingRepository,
    private readonly settings: RankingSettings,
    private readonly alike: SimilarRepository,
  ) {}

  async recommend(question: RecommendQuestion): Promise<Recommendations> {
    const { query, language } = question;
    const [asker, found, weights] = await Promise.all([
      this.vectors.asker(question.runnerId),
      this.candidates(question),
      question.weights ?? this.settings.weights(),
    ]);
    // What a runner owns falls out below: it may take as many places as they own things.
    const places = question.limit + (query ? 0 : asker.ownedIds.length);
    const ranked = await this.ranking.rank({
      candidateIds: found.ids,
      vector: asker.vector,
      shopperId: asker.shopperId,
      // A named article may stand last.
      limit: found.named.size > 0 ? MAX_CANDIDATES : places,
      weights,
    });
    // Who names an article is shown that one first, however others are liked.
    const isNamed = (row: RankedRow) => Number(found.named.has(row.productId));
    const rows = ranked.toSorted((a, b) => isNamed(b) - isNamed(a)).slice(0, places);
    const products = await this.productsOf(rows, language);
    const shown = query ? rows : rows.filter((row) => !isOwnedForGood(products.get(row.productId), asker));
    return {
      items: shown.slice(0, question.limit).flatMap((row) => {
        const product = products.get(row.productId);
        return product ? [this.present(row, product, asker, question)] : [];
      }),
      weights,
      candidateCount: rows[0]?.candidateCount ?? 0,
      neighbourCount: rows[0]?.neighboursAsked ?? 0,
      relaxed: found.relaxed,
    };
  }

  /** Every candidate with the two parts of its score, for any asker: from this the order under any weights follows. */
  async contest(
    question: Omit<RecommendQuestion, 'runnerId' | 'limit'>,
    asker: Asker,
  ): Promise<{ rows: RankedRow[]; relaxed: string[] }> {
    const found = await this.candidates({ ...question, runnerId: null, limit: MAX_CANDIDATES });
    return { rows: await this.among(found.ids, asker), relaxed: found.relaxed };
  }

  /** These candidates for this asker, all of them. */
  among(candidateIds: string[], { vector, shopperId }: Asker): Promise<RankedRow[]> {
    return this.ranking.rank({ candidateIds, vector, shopperId, limit: MAX_CANDIDATES });
  }

  /** Who may compete: what the search found, as far as it is near what was meant. */
  private async candidates({
    query,
    filters = {},
    language,
    exclude,
    areRefusalsRead,
    nearTo,
    figures = [],
  }: RecommendQuestion): Promise<{ ids: string[]; named: ReadonlySet<string>; relaxed: string[] }> {
    const limit = query ? WORDED_CANDIDATES : MAX_CANDIDATES;
    const { hits, relaxed } = await this.search.candidates({ query, filters, language, limit, areRefusalsRead });
    if (nearTo) return { ids: await this.nearest(nearTo, hits, exclude), named: new Set(), relaxed };
    const excluded = new Set(exclude);
    const isKindOpen = query && !filters.category?.length;
    const near = nearBest(
      hits.filter((hit) => !excluded.has(hit.productId)),
      isKindOpen ? WORDS_GATE : KIND_KNOWN_GATE,
    );
    const kept = isKindOpen ? ofMeantKinds(near, await this.ranking.leavesOf(near.map((hit) => hit.productId))) : near;
    const named = new Set(kept.filter((hit) => hit.isNamed).map((hit) => hit.productId));
    const ids = kept.map((hit) => hit.productId);
    const meeting = figures.length > 0 ? await this.ranking.meeting(ids, figures) : ids;
    return meeting.length > 0 ? { ids: meeting, named, relaxed } : { ids, named, relaxed: [...relaxed, 'figure'] };
  }

  /** Of what was found the most alike; all of it where nothing is known to be. */
  private async nearest(productId: string, hits: readonly Hit[], exclude: string[] = []): Promise<string[]> {
    const found = hits.map((hit) => hit.productId).filter((id) => id !== productId && !exclude.includes(id));
    const passing = new Set(found);
    const alike = await this.alike.similar(productId, { genders: [...ANY_GENDER], exclude, limit: ALIKE });
    const near = alike.filter((id) => passing.has(id)).slice(0, NEAREST);
    return near.length > 0 ? near : found;
  }

  private async productsOf(rows: RankedRow[], language: Language): Promise<Map<string, Product>> {
    const ids = rows.map((row) => row.productId);
    const products = await this.catalog.products(ids, language);
    return new Map(products.map((product) => [product.productId, product]));
  }

  private present(
    row: RankedRow,
    product: Product,
    asker: Asker,
    { filters = {}, language, aboutPriceCents, figures }: RecommendQuestion,
  ): RankedProduct {
    const { neighbourCount, neighboursAsked, similarity, ratingPart, score } = row;
    const facts = {
      product,
      neighbourCount,
      neighboursAsked,
      filters,
      aboutPriceCents,
      figures,
      wantedColors: this.colorsOf(filters.color, language),
      refusedColors: this.colorsOf(filters.notColor, language),
      ownSize: ownSize(asker.profile, product.category.slug),
      surfaces: asker.profile.surfaces ?? [],
    };
    // The card's own fields alone: a list must not carry every description.
    const card = ProductCard.parse(product);
    return { ...card, similarity, ratingPart, score, neighbourCount, reasons: reasonsFor(facts, language) };
  }

  /** The shop's colours among the words asked for, in either language. */
  private colorsOf(said: readonly string[] | undefined, language: Language): { name: string; word: string }[] {
    const asked = new Set(said?.map((word) => word.toLowerCase()));
    return ColorName.options
      .filter((name) =>
        [name, this.catalog.colorWord(name, 'en'), this.catalog.colorWord(name, 'fr')].some((word) => asked.has(word)),
      )
      .map((name) => ({ name, word: this.catalog.colorWord(name, language) }));
  }
}

/** What is not shown unasked: a runner has it already, and it is no thing one buys again. */
export function isOwnedForGood(product: Product | undefined, { ownedIds }: Asker): boolean {
  return product !== undefined && ownedIds.includes(product.productId) && !BOUGHT_AGAIN.has(product.group.slug);
}
