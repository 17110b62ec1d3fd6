import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/http/viewer.ts';
import { TrainingService } from '../training/training.service.ts';
import type { ChatMessage } from './chat.contract.ts';
import type { ConversationState } from './domain/conversation-state.ts';
import { lastSession } from './domain/last-session.ts';
import { FIRST_CHIPS, HELLO } from './speakers/guide-words.ts';
import { say, type Bilingual, type Language } from './domain/words.ts';

const HOW_DID_IT_GO: Bilingual = {
  en: 'Welcome back! How did {weekday}’s session go: {session}?',
  fr: 'Re-bonjour ! Comment s’est passée la séance de {weekday} : {session} ?',
};
const WELL_RUN: Bilingual = {
  en: 'Welcome back! {km} km in {time} on {weekday}: well run. How do the legs feel?',
  fr: 'Re-bonjour ! {km} km en {time} {weekday} : bien couru. Comment vont les jambes ?',
};
const LAST_QUESTION: Bilingual = {
  en: 'Welcome back! Last time you asked: “{question}” Shall we go on from there, or is there something new?',
  fr: 'Re-bonjour ! La dernière fois, tu demandais : « {question} » On reprend là, ou tu as autre chose en tête ?',
};
const LAST_SHELF: Bilingual = {
  en: 'Welcome back! Last time we looked at {title}. Shall I put it back on the shelf?',
  fr: 'Re-bonjour ! La dernière fois, on regardait {title}. Je le remets sur l’étagère ?',
};

export interface Greeting {
  parts: ChatMessage['parts'];
  /** What the new conversation inherits from the one before. */
  state: ConversationState;
}

/** The first words of a conversation: they take up the thread, so that the coach is one coach and not a new one each time. */
@Injectable()
export class GreetingService {
  constructor(private readonly training: TrainingService) {}

  async greet(visit: {
    viewer: Viewer;
    language: Language;
    /** The calendar day where the runner is. */
    today: string;
    lastState?: ConversationState;
  }): Promise<Greeting> {
    const { language, lastState } = visit;
    const state: ConversationState = lastState
      ? { slots: lastState.slots, shown: lastState.shown, asked: lastState.asked, planId: lastState.planId }
      : {};
    const text = (await this.afterSession(visit)) ?? this.afterTalk(lastState, language) ?? say(HELLO, language);
    const chips = FIRST_CHIPS[language];
    return {
      parts: [
        { type: 'text', text },
        { type: 'data-suggestions', data: { chips } },
      ],
      state,
    };
  }

  private async afterSession({
    viewer,
    language,
    today,
  }: {
    viewer: Viewer;
    language: Language;
    today: string;
  }): Promise<string | null> {
    const plan = await this.training.latest(viewer.runnerId);
    const last = plan && lastSession(plan, today);
    if (!last) return null;
    const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
    const weekday = new Date(`${last.day.date}T12:00:00Z`).toLocaleDateString(locale, {
      weekday: 'long',
      timeZone: 'UTC',
    });
    if (last.logged) {
      const { distanceKm, durationSeconds } = last.logged;
      const km = distanceKm.toLocaleString(locale, { maximumFractionDigits: 1 });
      return say(WELL_RUN, language, { weekday, km, time: clock(durationSeconds) });
    }
    return say(HOW_DID_IT_GO, language, { weekday, session: last.session.title[language] });
  }

  private afterTalk(state: ConversationState | undefined, language: Language): string | null {
    const question = state?.asked?.at(-1)?.question;
    if (question && state.lastIntent === 'advice') {
      return say(LAST_QUESTION, language, { question: question.slice(0, 160) });
    }
    const title = state?.shown?.[0]?.title;
    return title ? say(LAST_SHELF, language, { title }) : null;
  }
}

function clock(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), Math.round(total % 60)];
  const rest = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
