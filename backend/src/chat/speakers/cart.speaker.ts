import { Injectable } from '@nestjs/common';
import type { CartLine, CartRefusal } from '../../cart/cart.contract.ts';
import { CartService } from '../../cart/cart.service.ts';
import type { Product } from '../../catalog/catalog.contract.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import type { ChatAction, TurnPart } from '../chat.contract.ts';
import { referredProduct } from '../domain/conversation-state.ts';
import { isNo, isYes } from '../domain/intent-in-thread.ts';
import { lineMeant } from '../domain/line-meant.ts';
import { sizeOfProfile } from '../domain/size-of-profile.ts';
import { addToCart } from '../tools/add-to-cart.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import { clearCart } from '../tools/clear-cart.tool.ts';
import { openPage } from '../tools/open-page.tool.ts';
import { removeFromCart } from '../tools/remove-from-cart.tool.ts';
import { setQuantity } from '../tools/set-quantity.tool.ts';
import type { Speaker, Turn } from '../turn.ts';
import { listOf, money, say } from '../domain/words.ts';
import * as words from './cart-words.ts';

/** The till: proposes what to do with the cart; the browser does it once the runner said yes. */
@Injectable()
export class CartSpeaker implements Speaker {
  constructor(
    private readonly cart: CartService,
    private readonly catalog: CatalogService,
  ) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, text } = turn;
    if (state.pending && isYes(text)) return yield* this.confirm(turn, state.pending);
    if (state.pending && isNo(text)) {
      state.pending = undefined;
      return yield { type: 'text', text: say(words.LEFT_IT, turn.language) };
    }
    switch (turn.slots.cartAction) {
      case 'show':
      case 'checkout':
        return yield* this.show(turn);
      case 'remove':
      case 'setQuantity':
        return yield* this.change(turn);
      case 'clear':
        return yield* this.clear(turn);
      case 'add':
      case undefined:
        return yield* this.add(turn);
    }
  }

  /** The runner agreed in words: the same action again, this time to be done at once. */
  private *confirm(turn: Turn, pending: ChatAction): Generator<TurnPart> {
    turn.state.pending = undefined;
    yield { type: 'data-action', data: { ...pending, asks: false } };
    yield { type: 'text', text: say(words.DOING_IT, turn.language) };
  }

  private async *add(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, slots, language, profile } = turn;
    const shown = referredProduct(state, slots.reference ?? { kind: 'this' });
    if (!shown) return yield { type: 'text', text: say(words.WHICH_ONE, language) };
    const product = await this.catalog.product(shown.productId, language);
    const color =
      slots.colors?.[0] ?? (state.focusProductId === product.productId ? state.slots?.colors?.[0] : undefined);
    const usualSize = state.slots?.size ?? sizeOfProfile(profile, product.category.slug);
    const pick = this.cart.pick(product, { size: slots.size, usualSize, color });
    state.focusProductId = product.productId;
    if (!pick.ok) return yield* this.refuse(turn, product, { ...pick, size: slots.size, color });
    yield* this.propose(turn, product, pick.variant);
  }

  private *propose(turn: Turn, product: Product, variant: Product['variants'][number]): Generator<TurnPart> {
    const { language, slots, state } = turn;
    const quantity = slots.quantity ?? 1;
    const what = this.nameOf(product, variant, quantity, language);
    const input = {
      productId: product.productId,
      variantId: variant.variantId,
      size: variant.size,
      color: variant.color,
      quantity,
    };
    const action = useTool(addToCart, input, { language, values: { what } });
    state.pending = action;
    const price = money((product.priceCents ?? 0) * quantity, product.currency, language);
    yield { type: 'text', text: say(words.ASK_ADD, language, { what, price }) };
    yield { type: 'data-action', data: action };
    yield { type: 'data-suggestions', data: { chips: words.YES_NO[language] } };
  }

  private *refuse(
    { language }: Turn,
    product: Product,
    { reason, choices, size, color }: { reason: CartRefusal; choices: string[]; size?: string; color?: string },
  ): Generator<TurnPart> {
    const colorWord = (name: string) => this.catalog.colorWord(name, language);
    const named = reason === 'cart/unknown-color' ? choices.map(colorWord) : choices;
    const values = {
      what: product.title,
      size: size ?? '',
      color: color ? colorWord(color) : '',
      choices: listOf(named, language),
    };
    const sentence = reason === 'cart/sold-out' && choices.length > 0 ? words.SOLD_OUT_SIZE : words.REFUSALS[reason];
    yield { type: 'text', text: say(sentence, language, values) };
    if (choices.length > 0) yield { type: 'data-suggestions', data: { chips: named.slice(0, 6) } };
  }

  private async *change(turn: Turn): AsyncGenerator<TurnPart> {
    const { language, slots, state, text } = turn;
    const { lines } = await this.cart.get(turn.viewer.runnerId, language);
    if (lines.length === 0) {
      // "Mets-en trois" before anything is in the cart: three of what is on the shelf.
      if (slots.cartAction === 'setQuantity' && slots.quantity && state.shown?.length) return yield* this.add(turn);
      return yield { type: 'text', text: say(words.EMPTY_CART, language) };
    }
    const line = lineMeant(lines, { text, reference: slots.reference, shown: state.shown ?? [] });
    if (!line) {
      const titles = listOf(
        lines.map((item) => item.title),
        language,
      );
      return yield { type: 'text', text: say(words.WHICH_LINE, language, { lines: titles }) };
    }
    const isRemoval = slots.cartAction === 'remove' || slots.quantity === undefined;
    const action = isRemoval ? this.removal(line, turn) : this.quantityChange(line, turn);
    state.pending = action;
    const sentence = isRemoval ? words.ASK_REMOVE : words.ASK_QUANTITY;
    yield { type: 'text', text: say(sentence, language, { what: line.title, quantity: slots.quantity ?? 0 }) };
    yield { type: 'data-action', data: action };
    yield { type: 'data-suggestions', data: { chips: words.YES_NO[language] } };
  }

  private removal(line: CartLine, { language }: Turn): ChatAction {
    return useTool(removeFromCart, { lineId: line.lineId }, { language, values: { what: line.title } });
  }

  private quantityChange(line: CartLine, { language, slots }: Turn): ChatAction {
    const quantity = Math.min(Math.max(slots.quantity ?? 1, 1), 20);
    return useTool(
      setQuantity,
      { lineId: line.lineId, quantity },
      { language, values: { what: line.title, quantity } },
    );
  }

  private async *clear(turn: Turn): AsyncGenerator<TurnPart> {
    const { language } = turn;
    const { itemCount } = await this.cart.get(turn.viewer.runnerId, language);
    if (itemCount === 0) return yield { type: 'text', text: say(words.EMPTY_CART, language) };
    const action = useTool(clearCart, {}, { language });
    turn.state.pending = action;
    yield { type: 'text', text: say(words.ASK_CLEAR, language, { count: itemCount }) };
    yield { type: 'data-action', data: action };
    yield { type: 'data-suggestions', data: { chips: words.YES_NO[language] } };
  }

  private async *show(turn: Turn): AsyncGenerator<TurnPart> {
    const { language, slots } = turn;
    const cart = await this.cart.get(turn.viewer.runnerId, language);
    const total = money(cart.totalCents, cart.currency, language);
    const full = cart.itemCount === 1 ? words.SHOW_CART_ONE : words.SHOW_CART;
    const sentence = cart.itemCount === 0 ? words.EMPTY_CART : slots.cartAction === 'checkout' ? words.CHECKOUT : full;
    yield { type: 'text', text: say(sentence, language, { count: cart.itemCount, total }) };
    const page = say({ en: 'your cart', fr: 'ton panier' }, language);
    yield { type: 'data-action', data: useTool(openPage, { path: '/cart' }, { language, values: { page } }) };
  }

  private nameOf(
    product: Product,
    variant: Product['variants'][number],
    quantity: number,
    language: 'en' | 'fr',
  ): string {
    const size =
      variant.size === 'one-size'
        ? ''
        : say({ en: ', size {size}', fr: ', taille {size}' }, language, { size: variant.size });
    const color = `, ${this.catalog.colorWord(variant.color, language)}`;
    return `${quantity > 1 ? `${quantity} × ` : ''}${product.title}${size}${color}`;
  }
}
