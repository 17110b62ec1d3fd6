import { Injectable } from '@nestjs/common';
import { AdvisorService } from '../advisor/advisor.service.ts';
import { IdentityService } from '../identity/identity.service.ts';
import type { Intent, IntentAnswer } from '../intent/intent.contract.ts';
import { IntentService } from '../intent/intent.service.ts';
import { todayIn } from '../platform/clock/local-day.ts';
import { Metrics } from '../platform/observability/metrics.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import type { TurnPart, TurnRequest } from './chat.contract.ts';
import type { ConversationState } from './domain/conversation-state.ts';
import { intentInThread, isNo, isYes } from './domain/intent-in-thread.ts';
import { recentOf } from './domain/recent-messages.ts';
import type { MessageEntity } from './message.entity.ts';
import { PageInView } from './page-in-view.ts';
import { AlarmSpeaker } from './speakers/alarm.speaker.ts';
import { CartSpeaker } from './speakers/cart.speaker.ts';
import { CoachSpeaker } from './speakers/coach.speaker.ts';
import { GuideSpeaker } from './speakers/guide.speaker.ts';
import { PlannerSpeaker } from './speakers/planner.speaker.ts';
import { SellerSpeaker } from './speakers/seller.speaker.ts';
import type { Speaker, Turn } from './turn.ts';
import type { Language } from './domain/words.ts';

interface Question {
  viewer: Viewer;
  conversationId: string;
  request: TurnRequest;
  siteLanguage: Language;
  history: MessageEntity[];
  state: ConversationState;
  now: Date;
}

/** The way of one message: danger first, then what is meant, then the speaker who knows. */
@Injectable()
export class TurnService {
  private readonly speakers: Record<Intent, Speaker>;

  constructor(
    private readonly advisor: AdvisorService,
    private readonly intents: IntentService,
    private readonly identity: IdentityService,
    private readonly metrics: Metrics,
    private readonly pageInView: PageInView,
    private readonly alarm: AlarmSpeaker,
    coach: CoachSpeaker,
    private readonly planner: PlannerSpeaker,
    seller: SellerSpeaker,
    cart: CartSpeaker,
    guide: GuideSpeaker,
  ) {
    this.speakers = {
      advice: coach,
      plan: planner,
      shopping: seller,
      cart,
      navigation: guide,
      smalltalk: guide,
      other: guide,
    };
  }

  async *answer(question: Question): AsyncGenerator<TurnPart> {
    const timings: Record<string, number> = {};
    const startedAt = performance.now();
    const language = this.intents.detectLanguage(question.request.text, question.siteLanguage);
    const redFlag = this.advisor.checkRedFlags(question.request.text, language);
    timings['redFlags'] = performance.now() - startedAt;
    if (redFlag) {
      yield* this.alarm.warn(redFlag, { viewer: question.viewer, state: question.state, language });
    } else {
      yield* this.speak(question, language, timings);
    }
    timings['total'] = performance.now() - startedAt;
    yield { type: 'data-timings', data: this.measured(timings) };
  }

  private async *speak(
    question: Question,
    language: Language,
    timings: Record<string, number>,
  ): AsyncGenerator<TurnPart> {
    const { request, viewer, state } = question;
    const startedAt = performance.now();
    await this.pageInView.look(state, request.page, language);
    const recent = recentOf(question.history);
    const today = todayIn(request.timeZone, question.now);
    // "On 3 March" is counted from the runner's own day.
    const now = new Date(`${today}T12:00:00Z`);
    const heard = await this.intents.classify({ text: request.text, page: request.page, recent, now });
    if (await this.pageInView.wantsAnother(heard, request.text, state)) heard.intent = 'shopping';
    if (await this.pageInView.isNamed(heard, request.text)) heard.intent = 'shopping';
    const inThread = intentInThread({ ...heard, language }, request.text, state);
    const place = await this.planner.hears({ heard: inThread, text: request.text, viewer, state, today });
    const intent: IntentAnswer = place ? { ...inThread, intent: place, probability: 1 } : inThread;
    // What waits for a yes waits for one answer only; then the talk has moved on.
    if (!isYes(request.text) && !isNo(request.text)) {
      state.pausePlanId = undefined;
      if (intent.intent !== 'cart') state.pending = undefined;
    }
    timings['intent'] = performance.now() - startedAt;
    yield { type: 'data-intent', data: intent };
    const { profile } = await this.identity.profile(viewer.runnerId);
    const turn: Turn = {
      conversationId: question.conversationId,
      viewer,
      text: request.text,
      page: request.page,
      language,
      intent,
      slots: intent.slots,
      profile,
      state,
      now: question.now,
      today,
      timings,
    };
    const spokeAt = performance.now();
    yield* this.speakers[intent.intent].speak(turn);
    state.lastIntent = intent.intent === 'smalltalk' ? state.lastIntent : intent.intent;
    timings[intent.intent] = performance.now() - spokeAt;
  }

  /** Whole tenths of a millisecond, also into the metrics. */
  private measured(timings: Record<string, number>): Record<string, number> {
    const rounded = Object.entries(timings).map(([room, ms]) => [room, Math.round(ms * 10) / 10] as const);
    for (const [room, ms] of rounded) this.metrics.turnDuration.observe({ room }, ms / 1000);
    return Object.fromEntries(rounded);
  }
}
