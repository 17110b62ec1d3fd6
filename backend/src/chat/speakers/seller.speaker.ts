import { Injectable } from '@nestjs/common';
import { CartService } from '../../cart/cart.service.ts';
import { IntentService } from '../../intent/intent.service.ts';
import type { RankedProduct, Recommendations } from '../../recommend/recommend.contract.ts';
import { RecommendService } from '../../recommend/recommend.service.ts';
import type { ProductFilters } from '../../search/search.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { referredProduct } from '../domain/conversation-state.ts';
import { filtersOf, isNewWish, withPriceWish } from '../domain/shopping-wish.ts';
import type { Speaker, Turn } from '../turn.ts';
import { listOf, say } from '../domain/words.ts';
import { ProseService } from '../prose.service.ts';
import { ComparisonTalk } from './comparison-talk.ts';
import { ProductTalk } from './product-talk.ts';
import * as words from './seller-words.ts';
import { presentOne, priceOf } from './shelf-words.ts';

/** Articles shown; the brief's "two best". */
const SHOWN = 2;

/** The seller: code finds and ranks, this speaker says why. */
@Injectable()
export class SellerSpeaker implements Speaker {
  constructor(
    private readonly recommend: RecommendService,
    private readonly cart: CartService,
    private readonly intents: IntentService,
    private readonly talk: ProductTalk,
    private readonly versus: ComparisonTalk,
    private readonly prose: ProseService,
  ) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { slots, state } = turn;
    if (this.versus.isAsked(turn)) return yield* this.versus.speak(turn);
    const meant = referredProduct(state, slots.reference);
    if (slots.reference && slots.reference.kind !== 'all' && !slots.categories?.length) {
      if (meant) return yield* this.talk.about(turn, meant.productId);
      return yield { type: 'text', text: say(words.NO_SUCH_ON_SHELF, turn.language) };
    }
    const asked = meant ?? state.shown?.[0] ?? state.onPage?.[0];
    if (asked && this.talk.isQuestion(turn)) return yield* this.talk.about(turn, asked.productId);
    yield* this.offer(turn);
  }

  private async *offer(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, language } = turn;
    const isNew = isNewWish(turn.slots, state.slots);
    const before = isNew ? {} : (state.slots ?? {});
    const slots = withPriceWish(this.intents.mergeSlots(before, turn.slots), state.shown);
    const query = isNew || !state.shoppingQuery ? turn.text : state.shoppingQuery;
    const found = await this.find(turn, query, filtersOf(slots, turn.profile));
    const shown = found.items.slice(0, SHOWN).map((item) => withoutOwnLimit(item, turn.slots.priceWish));
    if (shown.length === 0) return yield* this.nothing(turn, slots.priceWish);
    Object.assign(state, {
      slots: {
        ...slots,
        priceWish: undefined,
        reference: undefined,
        cartAction: undefined,
        isCorrection: undefined,
        forgets: undefined,
      },
      shoppingQuery: query,
      shown: shown.map(inShort),
      next: found.items.slice(SHOWN).map(inShort),
      focusProductId: shown[0]!.productId,
      pending: undefined,
    });
    yield { type: 'data-products', data: { items: shown } };
    yield* this.prose.seller(turn, await this.facts({ ...found, items: shown }, language));
    yield* this.complete(turn, shown[0]!.productId);
    yield* this.askOnce(turn, slots.categories);
    yield { type: 'data-suggestions', data: { chips: this.chips(turn, shown.length) } };
  }

  /** A size of the profile is a guess: where nothing fits it, the search goes on without. */
  private async find(turn: Turn, query: string, filters: ProductFilters): Promise<Recommendations> {
    const ask = (wanted: ProductFilters) =>
      this.recommend.recommend({
        query,
        filters: wanted,
        areRefusalsRead: true,
        limit: 6,
        language: turn.language,
        runnerId: turn.viewer.runnerId,
      });
    const found = await ask(filters);
    const isGuessedSize = filters.size && !turn.slots.size && !turn.state.slots?.size;
    return found.items.length === 0 && isGuessedSize ? ask({ ...filters, size: undefined }) : found;
  }

  /** The sentences the offline writer says; with a model they are the facts it must keep to. */
  private async facts({ items, relaxed, candidateCount }: Recommendations, language: 'en' | 'fr'): Promise<string[]> {
    const [first, second] = items;
    const names = relaxed.map((code) => (words.WISH_NAMES[code] ? say(words.WISH_NAMES[code], language) : code));
    const opening =
      names.length > 0 ? [say(words.RELAXED, language, { relaxed: listOf([...new Set(names)], language) })] : [];
    if (!second) return [...opening, say(words.FOUND_ONE, language), presentOne(first!, words.ONLY, language)];
    return [
      ...opening,
      say(words.FOUND_TWO, language, { count: candidateCount }),
      presentOne(first!, words.FIRST, language),
      presentOne(second, words.SECOND, language),
      await this.versus.inOneLine([first!.productId, second.productId], language),
    ].filter(Boolean);
  }

  private async *complete(turn: Turn, productId: string): AsyncGenerator<TurnPart> {
    const { language, viewer } = turn;
    const cart = await this.cart.get(viewer.runnerId, language);
    const exclude = cart.lines.map((line) => line.productId);
    const { items } = await this.recommend.complements(productId, { runnerId: viewer.runnerId, language, exclude });
    if (items.length === 0) return;
    const names = items.map((item) => `${item.title} (${priceOf(item, language)})`);
    yield { type: 'data-complements', data: { forProductId: productId, items } };
    yield { type: 'text', text: `\n\n${say(words.COMPLEMENTS, language, { items: listOf(names, language) })}` };
  }

  /** One clarifying question where it pays: shoes of no named kind, surface unknown. Never two in a row. */
  private *askOnce(turn: Turn, categories: string[] | undefined): Generator<TurnPart> {
    const { state, profile, language, slots } = turn;
    const isVague =
      (categories?.length ?? 0) > 1 && categories!.every((slug) => slug.endsWith('-shoes')) && !slots.uses?.length;
    const mayAsk = isVague && !state.hasAsked && !profile.surfaces?.length;
    state.hasAsked = mayAsk;
    if (mayAsk) yield { type: 'text', text: `\n\n${say(words.ASK_SURFACE, language)}` };
  }

  private *nothing({ state, language, slots }: Turn, priceWish: string | undefined): Generator<TurnPart> {
    const first = state.shown?.[0];
    if (priceWish === 'cheaper' && first) {
      const price = priceOf({ priceCents: first.priceCents, currency: 'EUR' }, language);
      yield { type: 'text', text: say(words.CHEAPEST_ALREADY, language, { price }) };
      return;
    }
    const wished = (['color', 'maxPrice', 'feature'] as const).filter(
      (code) => ({ color: slots.colors, maxPrice: slots.maxPriceCents, feature: slots.features })[code],
    );
    const names = wished.map((code) => say(words.WISH_NAMES[code]!, language));
    const wishes = names.length > 0 ? ` (${names.join(', ')})` : '';
    yield { type: 'text', text: say(words.NOTHING, language, { wishes }) };
    const chips = [slots.maxPriceCents && words.CHIPS.noBudget, slots.colors && words.CHIPS.noColor].filter(
      (chip) => typeof chip === 'object',
    );
    if (chips.length > 0) yield { type: 'data-suggestions', data: { chips: chips.map((chip) => say(chip, language)) } };
  }

  private chips({ language }: Turn, count: number): string[] {
    const chips = [words.CHIPS.add, words.CHIPS.cheaper, ...(count > 1 ? [words.CHIPS.compare] : [])];
    return chips.map((chip) => say(chip, language));
  }
}

const inShort = ({ productId, title, priceCents }: RankedProduct) => ({ productId, title, priceCents });

/** "Within your 124.99 €" is no reason where the limit was ours, not the runner's. */
function withoutOwnLimit(item: RankedProduct, priceWish: string | undefined): RankedProduct {
  if (priceWish === undefined) return item;
  return { ...item, reasons: item.reasons.filter((reason) => reason.code !== 'budget') };
}
