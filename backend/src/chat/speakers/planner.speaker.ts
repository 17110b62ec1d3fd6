import { Injectable } from '@nestjs/common';
import type { Intent } from '../../intent/intent.contract.ts';
import { IntentService } from '../../intent/intent.service.ts';
import type { Plan } from '../../training/training.contract.ts';
import { PlanLifeService } from '../../training/life/plan-life.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { isYes } from '../domain/intent-in-thread.ts';
import { lifeWish, type LifeWish } from '../domain/life-talk.ts';
import { asksForNeeds } from '../domain/needs-talk.ts';
import { pastedPlan } from '../domain/pasted-plan.ts';
import { planDetails } from '../domain/plan-details/plan-details.ts';
import { lookWished } from '../domain/plan-look.ts';
import { isUntouched, takesNearest } from '../domain/plan-offer.ts';
import {
  asksForPlan,
  asksTheCoach,
  planWishNow,
  saysInstead,
  speaksOfOwnPlan,
  type PlanWishNow,
} from '../domain/plan-talk.ts';
import { goalOf, planWish, revisedWish, saysSomething, withoutPassingDay, type Said } from '../domain/plan-wish.ts';
import { whichPlan } from '../domain/which-plan.ts';
import { say } from '../domain/words.ts';
import { spanOfDays } from '../span-of-days.ts';
import type { Speaker, Turn } from '../turn.ts';
import { NeedsTeller } from './needs-teller.ts';
import { PlanChecker } from './plan-checker.ts';
import { PlanKeeper, type KeptWish } from './plan-keeper.ts';
import { PlanWriter } from './plan-writer.ts';
import * as words from './planner-words.ts';

/** A message before it is a turn. */
export interface Overheard extends Pick<Turn, 'text' | 'viewer' | 'state' | 'today'> {
  heard: Turn['intent'];
}

/** What a message says of a wish, and what it tells of life; the days it names are counted from the runner's today. */
interface Message {
  text: string;
  said: Said;
  life: LifeWish | undefined;
}

/** The planner: hears what a message wants of a plan and hands it to who writes it, keeps it, checks it. */
@Injectable()
export class PlannerSpeaker implements Speaker {
  constructor(
    private readonly intents: IntentService,
    private readonly writer: PlanWriter,
    private readonly live: PlanKeeper,
    private readonly life: PlanLifeService,
    private readonly checker: PlanChecker,
    private readonly needs: NeedsTeller,
  ) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, text } = turn;
    if (state.pausePlanId) return yield* this.live.answerPause(turn);
    const pasted = await this.toCheck(turn);
    if (pasted) return yield* this.checker.check(turn, pasted.text);
    const { nearestPlan } = state;
    if (nearestPlan && (isYes(text) || takesNearest(text, nearestPlan))) {
      return yield* this.writer.write(turn, { request: nearestPlan, assumed: [] });
    }
    const message = await this.read(turn, text);
    const present = yield* this.keeps(turn, message);
    if (present === 'kept') return;
    state.nearestPlan = undefined;
    if (present && saysSomething(message.said)) {
      const insteadOf = saysInstead(text) && isUntouched(present, turn.today) ? present : undefined;
      const said = withoutPassingDay(message.said, text);
      const wish = { ...revisedWish(present, said), details: message.said.details, insteadOf };
      return yield* this.writer.write(turn, wish);
    }
    yield* this.gather(turn, message.said);
  }

  /** Where a message belongs, whatever else it looks like: to the life around a plan, or to the coach; undefined: as heard. */
  async hears({ heard, text, viewer, state, today }: Overheard): Promise<Intent | undefined> {
    const isAbout = { text, viewer, today };
    if (await this.toCheck(isAbout)) return 'plan';
    if (state.planQuestion && heard.intent !== 'shopping' && heard.intent !== 'cart') return 'plan';
    if (state.nearestPlan && takesNearest(text, state.nearestPlan)) return 'plan';
    if (heard.slots.categories) return undefined;
    if (asksForPlan(text)) return 'plan';
    if (lookWished(text) || asksForNeeds(text, state.lastIntent === 'plan')) {
      return (await this.living(isAbout)).length > 0 ? 'plan' : undefined;
    }
    const wish = lifeWish(text, spanOfDays(text, today));
    if (!wish && heard.intent === 'plan' && asksTheCoach(text)) return 'advice';
    if (!wish) return this.isDetail(heard, text, { state, today }) ? 'plan' : undefined;
    if (wish.kind === 'ran') return 'plan';
    if (wish.kind === 'undo') {
      return state.lastIntent === 'plan' && !state.pending ? 'plan' : undefined;
    }
    const living = await this.living(isAbout);
    if (living.length > 0) return 'plan';
    // Pain and illness without a plan to change are the coach's.
    return heard.intent !== 'cart' && (wish.kind === 'pain' || wish.kind === 'ill') ? 'advice' : undefined;
  }

  /** "I gave birth 10 weeks ago", right after a plan was talked about, is a piece of it; a question is not. */
  private isDetail(
    { intent, slots }: Turn['intent'],
    text: string,
    { state, today }: Pick<Turn, 'state' | 'today'>,
  ): boolean {
    if (!state.isPlanOpen || /\?\s*$/.test(text)) return false;
    if (intent === 'cart' || slots.page || slots.siteLanguage) return false;
    const { details } = planDetails(text, (piece) => spanOfDays(piece, today)?.from);
    const isOfWeek = Boolean(details.tuneUpRaces ?? details.longRunDay ?? details.daysOff ?? details.raceAscentMetres);
    return state.lastIntent === 'plan' ? Object.keys(details).length > 0 : isOfWeek && intent !== 'shopping';
  }

  private living({ viewer, today }: Pick<Turn, 'viewer' | 'today'>): Promise<Plan[]> {
    return this.life.living(viewer.runnerId, today);
  }

  /** A plan handed over to be checked; "check my plan" alone is about the plan kept here, where there is one. */
  private async toCheck({ text, viewer, today }: Pick<Turn, 'text' | 'viewer' | 'today'>) {
    const pasted = pastedPlan(text);
    if (pasted?.text !== null) return pasted;
    return (await this.living({ viewer, today })).length > 0 ? null : pasted;
  }

  /** The slots are read from what the details leave: the 48:30 of a best time is no time wished for. */
  private async read({ today, slots }: Turn, text: string): Promise<Message> {
    const { details, rest } = planDetails(text, (piece) => spanOfDays(piece, today)?.from);
    const isWhole = rest === text || !/[\p{L}\d]/u.test(rest);
    const now = new Date(`${today}T12:00:00Z`);
    const own = isWhole ? (rest === text ? slots : {}) : (await this.intents.classify({ text: rest, now })).slots;
    return { text, said: { slots: own, details }, life: lifeWish(text, spanOfDays(text, today)) };
  }

  private async *gather(turn: Turn, said: Said): AsyncGenerator<TurnPart> {
    const { state, profile, language } = turn;
    const slots = this.intents.mergeSlots(state.planSlots ?? {}, said.slots);
    const details = { ...state.planDetails, ...said.details };
    Object.assign(state, { planSlots: slots, planDetails: details });
    const goal = goalOf({ slots, details }, profile);
    if (goal) {
      return yield* this.writer.write(turn, { ...planWish({ slots, details, goal }, profile, language), details });
    }
    state.isPlanOpen = true;
    yield { type: 'text', text: say(speaksOfOwnPlan(turn.text) ? words.NO_PLAN : words.ASK_GOAL, language) };
    yield { type: 'data-suggestions', data: { chips: words.GOAL_CHIPS[language] } };
  }

  /** What is said about a plan that exists. Else the plan to write anew, or undefined for a first one. */
  private async *keeps(turn: Turn, message: Message): AsyncGenerator<TurnPart, 'kept' | Plan | undefined> {
    const { state, today } = turn;
    const asked = state.planQuestion;
    state.planQuestion = undefined;
    const isNew = !asked && asksForPlan(turn.text);
    const said = asked ? { ...turn, text: asked.text } : turn;
    const { life, said: wished } = asked ? await this.read(said, said.text) : message;
    if (!isNew && (life?.kind === 'ran' || (life?.kind === 'undo' && state.lastIntent === 'plan'))) {
      yield* this.live.withLife(said, null, life);
      return 'kept';
    }
    const living = await this.living(turn);
    if (isNew) return living.find((plan) => plan.id === state.planId);
    const choice = whichPlan(living, turn.text, asked ? undefined : state.planId);
    if (!choice) return undefined;
    const present = 'plan' in choice ? choice.plan : choice.ask[0]!;
    const isHabit =
      (wished.details.daysOff && HABIT.test(said.text)) ||
      (life?.kind === 'heat' && isAhead(said.text, present, today));
    const told = isHabit && isUntouched(present, today) ? undefined : life;
    const wish = told ?? this.wishNow(said, wished, present);
    const isNeeds = asksForNeeds(said.text, true);
    if (wish.kind === 'write' && !isNeeds) return present;
    if ('ask' in choice && !asked) yield* this.live.ask(turn, choice.ask);
    else if (isNeeds) yield* this.needs.tell(turn, present);
    else if (told) yield* this.live.withLife(said, present, told);
    else if (wish.kind === 'tune') yield* this.live.tune(said, present, wish.towards);
    else yield* this.live.with(said, present, wish as KeptWish);
    return 'kept';
  }

  private wishNow({ text, today }: Turn, said: Said, present: Plan): PlanWishNow {
    const wish = planWishNow(text, said.slots, present, today);
    return (wish.kind === 'show' || wish.kind === 'tune') && Object.keys(said.details).length > 0
      ? { kind: 'write' }
      : wish;
  }
}

/** "Not on Mondays", "jamais le lundi": every week; "I can't run on Monday" is one day away. */
const HABIT =
  /\b\p{L}+days\b|\b(?:every|never|ever|jamais|toujours)\b|\ble (?:lun|mar|mercre|jeu|vendre|same)di|\ble dimanche/iu;

/** "It will be 30 °C on race day", or of a plan not yet begun, is a wish; "it is 30 °C this week" is life. */
function isAhead(text: string, plan: Plan, today: string): boolean {
  return plan.startDate > today || /\brace|course|marathon|semi|jour j\b/i.test(text);
}
