import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import type { IntentAnswer } from '../intent/intent.contract.ts';
import { SearchService } from '../search/search.service.ts';
import type { ConversationState } from './domain/conversation-state.ts';
import { articlesOfPage } from './domain/page-articles.ts';
import { nameLike } from './domain/name-like.ts';
import type { Language } from './domain/words.ts';

/** Characters of a message that only names an article. */
const LONGEST_NAMING = 160;

/** Tells the talk which articles the page shows, so that "is it waterproof?" is understood on the page of an article. */
@Injectable()
export class PageInView {
  constructor(
    private readonly catalog: CatalogService,
    private readonly search: SearchService,
  ) {}

  /** Whether a message that seems to be about nothing, or about a page, names an article: "show me the Windrow 6". */
  async isNamed({ intent, slots }: IntentAnswer, text: string): Promise<boolean> {
    const isUnplaced = intent === 'other' || intent === 'smalltalk' || (intent === 'navigation' && !slots.page);
    const isMaker = (intent === 'advice' || intent === 'plan') && slots.brands !== undefined;
    if ((!isUnplaced && !isMaker) || text.length > LONGEST_NAMING) return false;
    return (await this.search.named(text)).length > 0;
  }

  /**
   * "I want the Windrow 6" buys what is on the shelf only if that is it: then it is the article meant. True where another one,
   * or one nobody knows, was named: that is a wish.
   */
  async wantsAnother({ intent, slots }: IntentAnswer, text: string, state: ConversationState): Promise<boolean> {
    if (intent !== 'cart' || slots.cartAction !== 'add' || slots.reference || text.length > LONGEST_NAMING) {
      return false;
    }
    const named = await this.search.named(text);
    if (named.length === 0) return nameLike(text) !== undefined && !slots.categories;
    const inView = [...(state.shown ?? []), ...(state.onPage ?? [])].find(({ productId }) => named.includes(productId));
    if (inView) state.focusProductId = inView.productId;
    return inView === undefined;
  }

  async look(state: ConversationState, page: string | undefined, language: Language): Promise<void> {
    const ids = articlesOfPage(page);
    const known = state.onPage?.map((product) => product.productId) ?? [];
    if (ids.join() === known.join()) return;
    const cards = await this.catalog.cards(ids, language);
    state.onPage = cards.map(({ productId, title, priceCents }) => ({ productId, title, priceCents }));
    // Who has just opened an article means it by "this one".
    if (cards.length === 1) state.focusProductId = cards[0]!.productId;
  }
}
