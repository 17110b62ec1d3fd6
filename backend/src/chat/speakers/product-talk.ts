import { Injectable } from '@nestjs/common';
import type { Product } from '../../catalog/catalog.contract.ts';
import { CartService } from '../../cart/cart.service.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { answerProperty, ASKS_FOR_OTHERS, propertyAsked, REVIEW_QUESTION } from '../domain/product-questions.ts';
import { reviewQuestion } from '../domain/review-questions.ts';
import { openPage } from '../tools/open-page.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import type { Turn } from '../turn.ts';
import { listOf, say, type Language } from '../domain/words.ts';
import * as words from './product-words.ts';
import { ReviewTalk } from './review-talk.ts';
import * as sellerWords from './seller-words.ts';
import { priceOf, shortNameOf } from './shelf-words.ts';

/** Answers about one article, from its specification, its stock and its reviews; what they do not say is not said. */
@Injectable()
export class ProductTalk {
  constructor(
    private readonly catalog: CatalogService,
    private readonly cart: CartService,
    private readonly reviewers: ReviewTalk,
  ) {}

  /** Whether the message asks about an article on the shelf rather than for another one. */
  isQuestion({ text, state, slots }: Turn): boolean {
    if (!state.shown?.length || slots.categories?.length || ASKS_FOR_OTHERS.test(text)) return false;
    return this.isPropertyQuestion(text);
  }

  async *about(turn: Turn, productId: string): AsyncGenerator<TurnPart> {
    const { language, state, text } = turn;
    const product = await this.catalog.product(productId, language);
    state.focusProductId = productId;
    yield { type: 'text', text: await this.answer(turn, product, text) };
    const color = turn.slots.colors?.find((name) => product.colors.some((own) => own.name === name));
    if (!this.isPropertyQuestion(text)) {
      const path = `/product/${productId}${color ? `?color=${color}` : ''}`;
      yield { type: 'data-action', data: useTool(openPage, { path }, { language, values: { page: product.title } }) };
    }
    const wanted = turn.slots.colors?.[0];
    const chip =
      wanted && !color
        ? say(words.OTHERS_IN, language, { color: this.catalog.colorWord(wanted, language) })
        : undefined;
    const chips = [...(chip ? [chip] : []), say(words.ADD_IT, language), say(sellerWords.CHIPS.cheaper, language)];
    yield { type: 'data-suggestions', data: { chips } };
  }

  /** A question that words answer; showing the page would only take the runner away. */
  private isPropertyQuestion(text: string): boolean {
    return Boolean(propertyAsked(text) ?? reviewQuestion(text)) || REVIEW_QUESTION.test(text);
  }

  private async answer(turn: Turn, product: Product, text: string): Promise<string> {
    const { language } = turn;
    const color = turn.slots.colors?.[0];
    if (color) return this.inColor(turn, product, color);
    if (propertyAsked(text) || reviewQuestion(text)) return this.properties(product, text, language);
    if (REVIEW_QUESTION.test(text)) return this.reviews(product, language);
    const features = this.catalog.spokenFeatures(product).map((feature) => `${feature.replace(/\.$/, '')}.`);
    const price = priceOf(product, language);
    return say(sellerWords.ABOUT, language, { title: product.title, price, features: features.join(' ') }).trim();
  }

  /** The specification first, then what people found; where the maker says it, silent reviewers are not mentioned. */
  private async properties(product: Product, text: string, language: Language): Promise<string> {
    const asked = propertyAsked(text);
    const question = reviewQuestion(text);
    const told = question && (await this.reviewers.answer(product, question, { language, tellsSilence: !asked }));
    return [asked && this.property(product, asked, language), told].filter(Boolean).join('\n');
  }

  private property(
    product: Product,
    question: NonNullable<ReturnType<typeof propertyAsked>>,
    language: Language,
  ): string {
    const answer = answerProperty(product, question);
    const name = say(answer.name, language);
    if (answer.kind === 'figure') {
      return say(words.FIGURE, language, { title: shortNameOf(product), name, value: answer.value, unit: answer.unit });
    }
    return say(answer.kind === 'yes' ? words.YES_IT_IS : words.MAKER_SILENT, language, {
      title: shortNameOf(product),
      name,
    });
  }

  private async reviews(product: Product, language: Language): Promise<string> {
    const { histogram, total } = await this.catalog.reviews(product.productId, 1, 1);
    if (total === 0) return say(words.NO_REVIEWS, language, { title: shortNameOf(product) });
    const high = histogram.filter((row) => row.stars >= 4).reduce((sum, row) => sum + row.count, 0);
    const low = histogram.filter((row) => row.stars <= 2).reduce((sum, row) => sum + row.count, 0);
    const stars = say(words.REVIEWS, language, {
      title: shortNameOf(product),
      total,
      high,
      low,
      rating: product.rating.toLocaleString(language),
    });
    return [stars, await this.reviewers.mostSpokenOf(product, language)].filter(Boolean).join('\n');
  }

  private inColor({ language, slots, state, profile }: Turn, product: Product, color: string): string {
    const word = this.catalog.colorWord(color, language);
    const variants = product.variants.filter((variant) => variant.color === color);
    if (variants.length === 0) {
      const colors = product.colors.map(({ name }) => this.catalog.colorWord(name, language));
      return say(sellerWords.NOT_IN_COLOR, language, {
        title: shortNameOf(product),
        color: word,
        colors: listOf(colors, language),
      });
    }
    const size =
      slots.size ??
      state.slots?.size ??
      (profile.shoeSizeEu && product.group.slug === 'shoes' ? String(profile.shoeSizeEu) : undefined);
    const sizes = size ? this.sizeNote(product, { size, color }, language) : '';
    return say(sellerWords.IN_COLOR, language, { title: shortNameOf(product), color: word, sizes });
  }

  private sizeNote(product: Product, { size, color }: { size: string; color: string }, language: Language): string {
    const pick = this.cart.pick(product, { size, color });
    if (pick.ok) return say(sellerWords.SIZE_LEFT, language, { size });
    return say(sellerWords.SIZE_GONE, language, { size, sizes: listOf(pick.choices, language) });
  }
}
