import { Injectable } from '@nestjs/common';
import { CartService } from '../../cart/cart.service.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import { IntentService } from '../../intent/intent.service.ts';
import type { RankedProduct, Recommendations } from '../../recommend/recommend.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { type ConversationState, referredProduct } from '../domain/conversation-state.ts';
import { remarkOnNeed } from '../domain/needs-talk.ts';
import { asksForOthers, asksForTheOther, namedSize } from '../domain/shelf-requests.ts';
import { isNewWish } from '../domain/shopping-wish.ts';
import type { Speaker, Turn } from '../turn.ts';
import { listOf, money, say } from '../domain/words.ts';
import { ProseService } from '../prose.service.ts';
import { ComparisonTalk } from './comparison-talk.ts';
import { ProductTalk } from './product-talk.ts';
import * as words from './seller-words.ts';
import { ShelfFinder, withoutOwnLimit } from './shelf-finder.ts';
import { presentOne, priceOf } from './shelf-words.ts';

/** Articles shown; the brief's "two best". */
const SHOWN = 2;
/** Articles kept out of "another one"; nobody asks on for longer. */
const MOST_OFFERED = 60;

/** The seller: code finds and ranks, this speaker says why. */
@Injectable()
export class SellerSpeaker implements Speaker {
  constructor(
    private readonly finder: ShelfFinder,
    private readonly cart: CartService,
    private readonly intents: IntentService,
    private readonly talk: ProductTalk,
    private readonly versus: ComparisonTalk,
    private readonly prose: ProseService,
  ) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { slots, state } = turn;
    if (this.versus.isAsked(turn)) return yield* this.versus.speak(turn);
    if (state.shown?.length && asksForOthers(turn.text) && !isNewWish(slots, state.slots)) {
      return yield* this.offer(turn);
    }
    const other = asksForTheOther(turn.text) && this.otherOfTwo(turn);
    if (other) return yield* this.talk.about(turn, other);
    const meant = referredProduct(state, slots.reference);
    if (slots.reference && slots.reference.kind !== 'all' && !slots.categories?.length) {
      if (meant) return yield* this.talk.about(turn, meant.productId);
      return yield { type: 'text', text: say(words.NO_SUCH_ON_SHELF, turn.language) };
    }
    const asked = meant ?? state.shown?.[0] ?? state.onPage?.[0];
    if (asked && this.talk.isQuestion(turn)) return yield* this.talk.about(turn, asked.productId);
    yield* this.offer(turn);
  }

  /** Of two on the shelf the one that is not being talked about. */
  private otherOfTwo({ state: { shown = [], focusProductId } }: Turn): string | undefined {
    return shown.length === 2 ? shown.find((product) => product.productId !== focusProductId)?.productId : undefined;
  }

  private async *offer(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, language, text } = turn;
    const isNew = isNewWish(turn.slots, state.slots) || (await this.finder.isNamed(text));
    if (isNew) Object.assign(state, { slots: undefined, ownLimit: undefined, offered: undefined });
    const slots = this.intents.mergeSlots(state.slots ?? {}, turn.slots);
    const query = isNew || !state.shoppingQuery ? text : state.shoppingQuery;
    const exclude = asksForOthers(text) ? state.offered : undefined;
    const found = await this.finder.find(turn, { query, slots, exclude });
    const shown = found.items.slice(0, SHOWN).map((item) => withoutOwnLimit(item, found.ownLimit));
    if (shown.length === 0) {
      // The wish stands although nothing meets it: the next message lets go of a part of it.
      if (!turn.slots.priceWish) Object.assign(state, { slots: lasting(slots), shoppingQuery: query });
      return yield* this.nothing(turn, exclude !== undefined);
    }
    Object.assign(state, {
      slots: lasting(slots),
      ownLimit: found.ownLimit,
      shoppingQuery: query,
      shown: shown.map(inShort),
      next: found.items.slice(SHOWN).map(inShort),
      offered: [...(state.offered ?? []), ...shown.map((item) => item.productId)].slice(-MOST_OFFERED),
      focusProductId: shown[0]!.productId,
      pending: undefined,
    });
    yield { type: 'data-products', data: { items: shown } };
    yield* this.prose.seller(turn, [
      ...this.remarks(turn, found.ownLimit, slots.categories),
      ...(await this.facts({ ...found, items: shown }, language)),
    ]);
    yield* this.complete(turn, shown[0]!.productId);
    yield* this.askOnce(turn, slots.categories);
    yield { type: 'data-suggestions', data: { chips: this.chips(turn, shown.length) } };
  }

  /** What the plan needs of it, and what was done with a wish that is no filter: a size nobody makes, a low price without a figure. */
  private remarks(
    { text, slots, language, state }: Turn,
    ownLimit: ConversationState['ownLimit'],
    shelves: readonly string[] = [],
  ): string[] {
    const need = remarkOnNeed(state.needs, shelves, language);
    const size = slots.size ? undefined : namedSize(text);
    const limit = slots.priceWish === 'cheap' ? ownLimit?.maxCents : undefined;
    return [
      ...(need ? [need] : []),
      ...(size ? [say(words.NO_SUCH_SIZE, language, { size })] : []),
      ...(limit === undefined ? [] : [say(words.LOW_PRICE, language, { price: money(limit, 'EUR', language) })]),
    ];
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
    const { items } = await this.finder.complements(turn, productId, exclude);
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

  private *nothing({ state, language, slots }: Turn, isAfterOthers: boolean): Generator<TurnPart> {
    const first = state.shown?.[0];
    if (isAfterOthers) {
      yield { type: 'text', text: say(words.NO_MORE, language) };
    } else if (slots.priceWish && slots.priceWish !== 'dearer' && first) {
      const price = priceOf({ priceCents: first.priceCents, currency: 'EUR' }, language);
      yield { type: 'text', text: say(words.CHEAPEST_ALREADY, language, { price }) };
      return;
    } else {
      const said = { color: slots.colors ?? slots.notColors, maxPrice: slots.maxPriceCents, feature: slots.features };
      const wished = Object.entries({ ...said, size: slots.size }).filter(([, value]) => value !== undefined);
      const names = wished.map(([code]) => say(words.WISH_NAMES[code]!, language));
      const wishes = names.length > 0 ? ` (${names.join(', ')})` : '';
      yield { type: 'text', text: say(words.NOTHING, language, { wishes }) };
    }
    const wish = { ...state.slots, ...slots };
    const chips = [
      wish.maxPriceCents && words.CHIPS.noBudget,
      (wish.colors ?? wish.notColors) && words.CHIPS.noColor,
      wish.size && words.CHIPS.noSize,
    ].filter((chip) => typeof chip === 'object');
    if (chips.length > 0) yield { type: 'data-suggestions', data: { chips: chips.map((chip) => say(chip, language)) } };
  }

  private chips({ language }: Turn, count: number): string[] {
    const chips = [
      words.CHIPS.add,
      words.CHIPS.cheaper,
      ...(count > 1 ? [words.CHIPS.compare] : []),
      words.CHIPS.others,
    ];
    return chips.map((chip) => say(chip, language));
  }
}

/** What outlasts the turn it was said in. */
const lasting = (slots: Slots): Slots => ({
  ...slots,
  priceWish: undefined,
  reference: undefined,
  cartAction: undefined,
  isCorrection: undefined,
  forgets: undefined,
});

const inShort = ({ productId, title, priceCents }: RankedProduct) => ({ productId, title, priceCents });
