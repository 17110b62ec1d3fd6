import { Injectable } from '@nestjs/common';
import type { ChatAction, TurnPart } from '../chat.contract.ts';
import { referredProduct } from '../domain/conversation-state.ts';
import { goBack } from '../tools/go-back.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import { openPage } from '../tools/open-page.tool.ts';
import type { Speaker, Turn } from '../turn.ts';
import { say, type Bilingual } from '../domain/words.ts';
import * as words from './guide-words.ts';

const THANKS = /\b(thanks?|thank you|thx|cheers|merci)\b/i;
const GOODBYE = /\b(bye|goodbye|see you|good night|au revoir|à bientôt|bonne (nuit|soirée|journée))\b/i;
const WHO =
  /\b(who|what) are you\b|\byour name\b|\bare you (a )?(human|bot|robot|real|ai)\b|\b(tu es qui|qui es[- ]tu|c['’]est quoi|un robot|une? ia)\b/i;
const HELLO = /\b(hi|hello|hey|good (morning|evening|afternoon)|bonjour|bonsoir|salut|coucou)\b/i;

/** The guide: shows the way through the shop, greets, and says honestly what is not its subject. */
@Injectable()
export class GuideSpeaker implements Speaker {
  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const wanted = turn.slots.siteLanguage;
    if (wanted) return yield { type: 'text', text: say(words.SITE_LANGUAGE, wanted) };
    if (turn.intent.intent === 'navigation') return yield* this.navigate(turn);
    yield { type: 'text', text: say(this.reply(turn), turn.language) };
    yield { type: 'data-suggestions', data: { chips: words.FIRST_CHIPS[turn.language] } };
  }

  private *navigate(turn: Turn): Generator<TurnPart> {
    const way = this.wayTo(turn);
    if (!way) {
      yield { type: 'text', text: say(words.NOT_A_PAGE, turn.language) };
      return;
    }
    yield { type: 'text', text: way.text };
    yield { type: 'data-action', data: way.action };
  }

  private wayTo(turn: Turn): { text: string; action: ChatAction } | null {
    const { slots, state, language } = turn;
    const page = slots.page ?? (slots.cartAction ? 'cart' : undefined);
    if (page === 'back') return { text: say(words.GOING_BACK, language), action: useTool(goBack, {}, { language }) };
    const product = page === 'product' || !page ? referredProduct(state, slots.reference) : undefined;
    if (product) return this.openOn(`/product/${product.productId}`, product.title, turn);
    const leaf = slots.categories?.[0];
    if (leaf && (!page || page === 'shop')) {
      return this.openOn(`/shop/${leaf}`, say(words.PAGES['shop']!.name, language), turn);
    }
    if (page === 'plan' && state.planId) {
      return this.openOn(`/plan/${state.planId}`, say({ en: 'your plan', fr: 'ton plan' }, language), turn);
    }
    const known = words.PAGES[page ?? ''];
    return known ? this.openOn(known.path, say(known.name, language), turn) : null;
  }

  private openOn(path: string, page: string, { language }: Turn) {
    const action = useTool(openPage, { path }, { language, values: { page } });
    return { text: say(words.ON_THE_WAY, language, { page }), action };
  }

  private reply({ text, intent }: Turn): Bilingual {
    if (intent.intent === 'other') return words.OFF_TOPIC;
    if (WHO.test(text)) return words.WHO_ARE_YOU;
    if (THANKS.test(text)) return words.THANKS;
    if (GOODBYE.test(text)) return words.GOODBYE;
    return HELLO.test(text) ? words.HELLO : words.NOTHING_OPEN;
  }
}
