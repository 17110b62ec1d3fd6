import { Injectable } from '@nestjs/common';
import { CartService } from '../../cart/cart.service.ts';
import type { Product } from '../../catalog/catalog.contract.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import type { Complements, RankedProduct, Recommendations } from '../../recommend/recommend.contract.ts';
import { RecommendService } from '../../recommend/recommend.service.ts';
import type { ProductFilters, SortOrder } from '../../search/search.contract.ts';
import { SearchService } from '../../search/search.service.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { ConversationState } from '../domain/conversation-state.ts';
import { asksForCheapest, asksForDearest } from '../domain/shelf-requests.ts';
import { filtersOf } from '../domain/shopping-wish.ts';
import type { Turn } from '../turn.ts';

/** Articles looked at: the shelf, and the next of the ranking for "the third" and "another one". */
const ASKED = 6;
const CENTS = 100;
/** Articles of one name that are looked at: cuts and colours of it. */
const MOST_NAMED = 4;

export interface Wanted {
  query: string;
  slots: Slots;
  /** Articles that must not come again. */
  exclude?: string[];
  /** The article that was named and cannot be had: what is most like it. */
  nearTo?: string;
}

type OwnLimit = ConversationState['ownLimit'];

/** Finds articles for a wish: the runner's own limits are kept to by the search, ours ("cheaper") never stretched. */
@Injectable()
export class ShelfFinder {
  constructor(
    private readonly recommend: RecommendService,
    private readonly search: SearchService,
    private readonly catalog: CatalogService,
    private readonly cart: CartService,
  ) {}

  /** A limit of ours gives way where nothing is left of it, unless this very message asked for it. */
  async find(turn: Turn, wanted: Wanted): Promise<Recommendations & { ownLimit?: OwnLimit }> {
    const filters = filtersOf(wanted.slots, turn.profile);
    const ownLimit = await this.limitOf(turn, wanted, filters);
    const found = await this.within(turn, wanted, limited(filters, ownLimit));
    if (!ownLimit) return found;
    const isBroken = found.relaxed.includes('maxPrice') || found.relaxed.includes('minPrice');
    if (found.items.length > 0 && !isBroken) return { ...found, ownLimit };
    if (turn.slots.priceWish) return { ...found, items: [], ownLimit };
    const low = ownLimit.maxCents === undefined ? undefined : await this.lowPrice(wanted);
    const cheap = low ? await this.within(turn, wanted, limited(filters, low)) : undefined;
    if (cheap && cheap.items.length > 0 && !cheap.relaxed.includes('maxPrice')) return { ...cheap, ownLimit: low };
    return this.within(turn, wanted, filters);
  }

  /** What completes an article, without what is in the cart. */
  async complements(turn: Turn, productId: string): Promise<Complements> {
    const cart = await this.cart.get(turn.viewer.runnerId, turn.language);
    const exclude = cart.lines.map((line) => line.productId);
    return this.recommend.complements(productId, { runnerId: askerOf(turn), language: turn.language, exclude });
  }

  /** The articles a text names, also those that cannot be had now. */
  async named(text: string, language: Turn['language']): Promise<Product[]> {
    return this.catalog.products((await this.search.named(text)).slice(0, MOST_NAMED), language);
  }

  /** The sizes that can be had of these shelves. */
  async sizes(category: string[]): Promise<string[]> {
    const page = await this.search.search({ category, sort: 'relevance', page: 1, pageSize: 1 }, 'en');
    const facet = page.facets.find(({ name }) => name === 'size');
    return facet?.values.filter(({ count }) => count > 0).map(({ value }) => value) ?? [];
  }

  /** A size of the profile is a guess: where nothing fits it, the search goes on without. */
  private async within(
    turn: Turn,
    { query, exclude, nearTo, slots: wish }: Wanted,
    filters: ProductFilters,
  ): Promise<Recommendations> {
    const { language, slots, state } = turn;
    const ask = (wanted: ProductFilters) =>
      this.recommend.recommend({
        query: nearTo ? undefined : query || undefined,
        filters: wanted,
        areRefusalsRead: true,
        aboutPriceCents: wish.aboutPriceCents,
        figures: wish.figures,
        exclude,
        nearTo,
        limit: ASKED,
        language,
        runnerId: askerOf(turn),
      });
    const found = await ask(filters);
    const isGuessedSize = filters.size && !slots.size && !state.slots?.size;
    return found.items.length === 0 && isGuessedSize ? ask({ ...filters, size: undefined }) : found;
  }

  /** "Cheaper" and "dearer" are measured on the shelf, "not too expensive" on the shop; one cent below is cheaper. */
  private async limitOf({ slots, state, text }: Turn, wanted: Wanted, filters: ProductFilters): Promise<OwnLimit> {
    const prices = (state.shown ?? []).map((product) => product.priceCents).filter((price) => price !== null);
    const { priceWish } = slots;
    if (priceWish && asksForCheapest(text)) return this.lowest(wanted.query, filters);
    if (priceWish && asksForDearest(text)) return this.highest(wanted.query, filters);
    if (priceWish === 'cheaper' && prices.length > 0) return { maxCents: Math.min(...prices) - 1 };
    if (priceWish === 'dearer' && prices.length > 0) return { minCents: Math.max(...prices) + 1 };
    if (wanted.slots.maxPriceCents !== undefined || wanted.slots.minPriceCents !== undefined) return undefined;
    if (wanted.slots.priceWish === 'cheap') return this.lowPrice(wanted);
    return slots.forgets?.includes('maxPriceCents') ? undefined : state.ownLimit;
  }

  /** What a quarter of the shelf costs at most. */
  private async lowPrice({ slots }: Wanted): Promise<OwnLimit> {
    const maxCents = await this.search.lowPriceCents(slots.categories ?? []);
    return maxCents === undefined ? undefined : { maxCents };
  }

  private async lowest(query: string, filters: ProductFilters): Promise<OwnLimit> {
    const cents = await this.pricesAtEnd(query, filters, 'price-asc');
    return cents.length > 0 ? { maxCents: Math.max(...cents) } : undefined;
  }

  private async highest(query: string, filters: ProductFilters): Promise<OwnLimit> {
    const cents = await this.pricesAtEnd(query, filters, 'price-desc');
    return cents.length > 0 ? { minCents: Math.min(...cents) } : undefined;
  }

  private async pricesAtEnd(query: string, filters: ProductFilters, sort: SortOrder): Promise<number[]> {
    const q = filters.category?.length ? undefined : query;
    const page = await this.search.search({ ...filters, q, sort, page: 1, pageSize: 2 }, 'en');
    return page.items.map((item) => item.priceCents).filter((price) => price !== null);
  }
}

/** What is for somebody else is not ranked by the runner's own taste. */
function askerOf({ slots, state, viewer }: Turn): string | null {
  return (slots.recipient ?? state.slots?.recipient) === 'other' ? null : viewer.runnerId;
}

function limited(filters: ProductFilters, ownLimit: OwnLimit): ProductFilters {
  const { minCents, maxCents } = ownLimit ?? {};
  const minPrice = minCents === undefined ? filters.minPrice : minCents / CENTS;
  const maxPrice = maxCents === undefined ? filters.maxPrice : maxCents / CENTS;
  return { ...filters, minPrice, maxPrice };
}

/** "Within your 124.99 €" is no reason where the limit was ours, not the runner's. */
export function withoutOwnLimit(item: RankedProduct, ownLimit: OwnLimit): RankedProduct {
  if (!ownLimit) return item;
  return { ...item, reasons: item.reasons.filter((reason) => reason.code !== 'budget') };
}
