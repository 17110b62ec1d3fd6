import { Injectable } from '@nestjs/common';
import type { Product } from '../../catalog/catalog.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import { IntentService } from '../../intent/intent.service.ts';
import type { RankedProduct, Recommendations } from '../../recommend/recommend.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { type ConversationState, referredProduct } from '../domain/conversation-state.ts';
import { nameLike } from '../domain/name-like.ts';
import { remarkOnNeed } from '../domain/needs-talk.ts';
import { asksForOthers, asksForTheOther, namedSize } from '../domain/shelf-requests.ts';
import { isNewWish, isPresent, shelvesOf } from '../domain/shopping-wish.ts';
import { isSized } from '../domain/size-of-profile.ts';
import type { Speaker, Turn } from '../turn.ts';
import { listOf, money, say } from '../domain/words.ts';
import { ProseService } from '../prose.service.ts';
import { AbsentTalk } from './absent-talk.ts';
import { ComparisonTalk } from './comparison-talk.ts';
import { ProductTalk } from './product-talk.ts';
import * as words from './seller-words.ts';
import { ShelfFinder, withoutOwnLimit } from './shelf-finder.ts';
import { presentOne, priceOf, wishNames } from './shelf-words.ts';

/** Articles shown; the brief's "two best". */
const SHOWN = 2;
/** Articles kept out of "another one"; nobody asks on for longer. */
const MOST_OFFERED = 60;

/** What is forgotten when something else is wanted. */
const AFRESH = { ownLimit: undefined, offered: undefined, questionsAsked: undefined };
/** "And socks", "gloves rather": the same person, the same purse. */
const continues = ({ text, slots }: Turn): boolean =>
  slots.isCorrection === true || /^\s*(and|also|et|aussi)\b|\b(too|as well|aussi)[\s.!?]*$/i.test(text);
const isShoe = (slug: string): boolean => slug.endsWith('-shoes');

/** The seller: code finds and ranks, this speaker says why. */
@Injectable()
export class SellerSpeaker implements Speaker {
  constructor(
    private readonly finder: ShelfFinder,
    private readonly intents: IntentService,
    private readonly talk: ProductTalk,
    private readonly versus: ComparisonTalk,
    private readonly prose: ProseService,
    private readonly absent: AbsentTalk,
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
    const named = await this.finder.named(text, language);
    const isNew = isNewWish(turn.slots, state.slots, text) || named.length > 0;
    if (isNew) Object.assign(state, { ...AFRESH, slots: continues(turn) ? state.slots : undefined });
    const slots = this.wishOf(turn, named);
    const unknown = named.length > 0 || turn.slots.categories ? undefined : nameLike(text);
    if (unknown) return yield { type: 'text', text: say(words.NO_SUCH_ARTICLE, language, { name: unknown }) };
    const noSize = await this.absent.noSuchSize(turn, slots.categories);
    if (noSize && !slots.categories?.length) return yield { type: 'text', text: noSize };
    const query = isPresent(turn.slots, text) ? '' : isNew || !state.shoppingQuery ? text : state.shoppingQuery;
    const exclude = asksForOthers(text) ? state.offered : undefined;
    const wanted = { query, slots, exclude };
    const first = await this.finder.find(turn, wanted);
    const missing = this.absent.about(turn, named, { slots, found: first });
    const found = missing ? await this.finder.find(turn, { ...wanted, nearTo: missing.productId }) : first;
    const shown = found.items.slice(0, SHOWN).map((item) => withoutOwnLimit(item, found.ownLimit));
    if (shown.length === 0) {
      // The wish stands although nothing meets it: the next message lets go of a part of it.
      if (!turn.slots.priceWish) Object.assign(state, { slots: lasting(slots), shoppingQuery: query });
      if (missing) yield { type: 'text', text: `${missing.sentence}\n` };
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
    const remarks = [...(noSize ? [noSize] : []), ...this.remarks(turn, found.ownLimit, slots.categories)];
    yield* this.prose.seller(turn, [
      ...remarks,
      ...(await this.facts({ ...found, items: shown }, { turn, slots, missing: missing?.sentence })),
    ]);
    yield* this.complete(turn, shown[0]!.productId);
    yield* this.askOnce(turn, slots);
    yield { type: 'data-suggestions', data: { chips: this.chips(turn, shown.length) } };
  }

  /** The wish as it stands; who names an article wants its shelf and its cut, who names a size nobody makes none. */
  private wishOf({ state, slots: said, text }: Turn, named: readonly Product[]): Slots {
    const slots = this.intents.mergeSlots(state.slots ?? {}, said);
    if (!said.size && namedSize(text)) delete slots.size;
    const shelves = shelvesOf(slots);
    if (named.length === 0) return shelves ? { ...slots, categories: shelves } : slots;
    const cuts = new Set(named.map((product) => product.gender));
    const [cut] = cuts.size === 1 ? cuts : [];
    const gender = slots.gender ?? (cut === 'unisex' ? undefined : cut);
    // Its brand and what else its name says would shut out whatever comes near.
    const { brands: _brands, ...rest } = slots;
    return {
      ...rest,
      categories: [...new Set(named.map((product) => product.category.slug))],
      ...(gender ? { gender } : {}),
    };
  }

  /** What the plan needs of it, and what was done with a low price without a figure. */
  private remarks(
    { slots, language, state }: Turn,
    ownLimit: ConversationState['ownLimit'],
    shelves: readonly string[] = [],
  ): string[] {
    const need = remarkOnNeed(state.needs, shelves, language);
    const limit = slots.priceWish === 'cheap' ? ownLimit?.maxCents : undefined;
    return [
      ...(need ? [need] : []),
      ...(limit === undefined ? [] : [say(words.LOW_PRICE, language, { price: money(limit, 'EUR', language) })]),
    ];
  }

  /** The sentences the offline writer says; with a model they are the facts it must keep to. */
  private async facts(
    { items, relaxed, candidateCount }: Recommendations,
    { turn, slots, missing }: { turn: Turn; slots: Slots; missing?: string },
  ): Promise<string[]> {
    const { language, slots: said } = turn;
    const [first, second] = items;
    const names = [...new Set(relaxed.flatMap((code) => wishNames(code, slots, language)))];
    const opening = [
      ...(missing ? [missing] : []),
      ...(names.length > 0 ? [say(words.RELAXED, language, { relaxed: listOf(names, language) })] : []),
    ];
    if (!second) {
      const found = missing ? words.NEAREST_ONE : words.FOUND_ONE;
      return [...opening, say(found, language), presentOne(first!, words.ONLY, { language, said })];
    }
    return [
      ...opening,
      missing ? say(words.NEAREST_TWO, language) : say(words.FOUND_TWO, language, { count: candidateCount }),
      presentOne(first!, words.FIRST, { language, said }),
      presentOne(second, words.SECOND, { language, said }),
      await this.versus.inOneLine([first!.productId, second.productId], language),
    ].filter(Boolean);
  }

  private async *complete(turn: Turn, productId: string): AsyncGenerator<TurnPart> {
    const { language } = turn;
    const { items } = await this.finder.complements(turn, productId);
    if (items.length === 0) return;
    const names = items.map((item) => `${item.title} (${priceOf(item, language)})`);
    yield { type: 'data-complements', data: { forProductId: productId, items } };
    yield { type: 'text', text: `\n\n${say(words.COMPLEMENTS, language, { items: listOf(names, language) })}` };
  }

  /** One clarifying question where it pays, never two in a row and none twice: what kind of thing, whose size, which ground. */
  private *askOnce({ state, profile, language, slots: said, text }: Turn, slots: Slots): Generator<TurnPart> {
    const { categories = [], uses, recipient, size } = slots;
    const isOther = recipient === 'other';
    const isVague = categories.length > 1 && categories.every(isShoe) && !uses?.length;
    const questions = [
      isPresent(said, text) && ('kind' as const),
      isOther && !size && categories.length > 0 && categories.every(isSized) && ('size' as const),
      isVague && (isOther || !profile.surfaces?.length) && ('surface' as const),
    ].filter((question) => question !== false);
    const question = state.hasAsked ? undefined : questions.find((each) => !state.questionsAsked?.includes(each));
    state.hasAsked = question !== undefined;
    if (!question) return;
    state.questionsAsked = [...(state.questionsAsked ?? []), question];
    const ofSize = categories.every(isShoe) ? words.ASK_THEIR_SHOE_SIZE : words.ASK_THEIR_SIZE;
    const asked = { kind: words.ASK_KIND, size: ofSize, surface: words.ASK_SURFACE }[question];
    yield { type: 'text', text: `\n\n${say(asked, language)}` };
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
