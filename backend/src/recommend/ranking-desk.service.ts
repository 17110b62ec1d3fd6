import { Injectable } from '@nestjs/common';
import { ProductCard } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { notFound } from '../platform/http/problem.ts';
import { chooseSamples } from './domain/choose-samples.ts';
import { type Contender, type Placed, reweigh } from './domain/reweigh.ts';
import { stepOf } from './domain/share-figures.ts';
import type { Language } from './domain/words.ts';
import type {
  PreviewItem,
  PreviewRequest,
  RankingFigures,
  RankingPreview,
  SampleShopper,
} from './ranking-desk.contract.ts';
import { RankingDeskRepository } from './ranking-desk.repository.ts';
import { RankingSettings } from './ranking-settings.service.ts';
import type { RankedRow } from './ranking.repository.ts';
import { isOwnedForGood, ShelfRanker } from './shelf-ranker.ts';
import { type Asker, ShopperVectors } from './shopper-vectors.ts';

/** Articles shown of each list. */
const SHOWN = 10;

interface PreviewQuestion extends PreviewRequest {
  language: Language;
  /** The retailer's own account. */
  runnerId: string;
}

/** What another weight would have shown: real candidates, real neighbours, the very formula of the shop. */
@Injectable()
export class RankingDeskService {
  constructor(
    private readonly repository: RankingDeskRepository,
    private readonly shelf: ShelfRanker,
    private readonly vectors: ShopperVectors,
    private readonly catalog: CatalogService,
    private readonly settings: RankingSettings,
  ) {}

  /** Shoppers to look through the eyes of: imported ones, described by what they run and buy, not by who they are. */
  async samples(language: Language): Promise<SampleShopper[]> {
    const [sketches, names] = await Promise.all([this.repository.sketches(), this.catalog.categoryNames(language)]);
    return chooseSamples(sketches).map(({ shopperId, profile, boughtCount, favourites }) => ({
      shopperId,
      goal: profile.goal ?? null,
      level: profile.level ?? null,
      surfaces: profile.surfaces ?? [],
      sex: profile.sex ?? null,
      budget: profile.budget ?? null,
      boughtCount,
      favourites: favourites.map((slug) => names.get(slug) ?? slug),
    }));
  }

  /** Throws `shopper/not-found` (404) for anybody who is not a sample. */
  async preview(question: PreviewQuestion): Promise<RankingPreview> {
    const { query, filters, language } = question;
    const asker = await this.askerOf(question);
    const [{ rows, relaxed }, { similarity: presentShare }] = await Promise.all([
      this.shelf.contest({ query, filters, language }, asker),
      this.settings.weights(),
    ]);
    const contenders = await this.contenders(query ? rows : await this.withoutOwned(rows, asker, language));
    const presentPlaces = new Map(reweigh(contenders, presentShare).map((one, at) => [one.productId, at + 1]));
    const lists = question.shares.map((share) => ({ share, best: reweigh(contenders, share).slice(0, SHOWN) }));
    const ids = new Set(lists.flatMap(({ best }) => best.map((one) => one.productId)));
    const cards = new Map((await this.catalog.cards([...ids], language)).map((card) => [card.productId, card]));
    return {
      presentShare,
      lists: lists.map(({ share, best }) => ({
        share,
        items: best.flatMap((one, at): PreviewItem[] => {
          const card = cards.get(one.productId);
          return card ? [itemOf(card, one, { place: at + 1, presentPlace: presentPlaces.get(one.productId)! })] : [];
        }),
      })),
      candidateCount: contenders.length,
      neighbourCount: rows[0]?.neighboursAsked ?? 0,
      relaxed,
    };
  }

  /** Figures over the panel, as last measured, compared with the present setting; null before the first measurement. */
  async figures(): Promise<RankingFigures | null> {
    const [made, { similarity }] = await Promise.all([this.repository.figures(), this.settings.weights()]);
    if (!made) return null;
    const { questions, heldOut, steps, changed } = made.value;
    const present = stepOf(similarity);
    return {
      madeAt: made.madeAt.toISOString(),
      questions,
      heldOut,
      steps: steps.map((step, at) => ({ ...step, changedShare: questions ? changed[present]![at]! / questions : 0 })),
    };
  }

  /** Rows of a ranking with what ties are broken by. */
  async contenders(rows: readonly RankedRow[]): Promise<Contender[]> {
    const counts = await this.repository.ratingCounts(rows.map((row) => row.productId));
    return rows.map(({ productId, similarity, ratingPart, neighbourCount }) => ({
      productId,
      similarity,
      ratingPart,
      neighbourCount,
      ratingCount: counts.get(productId) ?? 0,
    }));
  }

  private async askerOf({ shopper, runnerId }: PreviewQuestion): Promise<Asker> {
    if (shopper === 'newcomer') return this.vectors.asker(null);
    if (shopper === 'me') return this.vectors.asker(runnerId);
    const asker = (await this.repository.isSample(shopper)) ? await this.vectors.askerLike(shopper) : null;
    if (!asker) throw notFound('shopper');
    return asker;
  }

  /** As in the shop: without words, what somebody has for good is not offered to them again. */
  private async withoutOwned(rows: RankedRow[], asker: Asker, language: Language): Promise<RankedRow[]> {
    const owned = new Set(asker.ownedIds);
    const candidates = rows.map((row) => row.productId).filter((id) => owned.has(id));
    const products = await this.catalog.products(candidates, language);
    const hidden = new Set(
      products.filter((product) => isOwnedForGood(product, asker)).map((product) => product.productId),
    );
    return rows.filter((row) => !hidden.has(row.productId));
  }
}

function itemOf(
  card: ProductCard,
  { score, similarity, ratingPart, neighbourCount }: Placed,
  places: Pick<PreviewItem, 'place' | 'presentPlace'>,
): PreviewItem {
  return { ...card, ...places, score, similarity, ratingPart, neighbourCount };
}
