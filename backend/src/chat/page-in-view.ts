import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import type { ConversationState } from './domain/conversation-state.ts';
import { articlesOfPage } from './domain/page-articles.ts';
import type { Language } from './domain/words.ts';

/** Tells the talk which articles the page shows, so that "is it waterproof?" is understood on the page of an article. */
@Injectable()
export class PageInView {
  constructor(private readonly catalog: CatalogService) {}

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
