import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import { IntentService } from '../../intent/intent.service.ts';
import type { Plan, PlanRefusal, PlanRequest } from '../../training/training.contract.ts';
import { PlanLifeService } from '../../training/life/plan-life.service.ts';
import { TrainingService } from '../../training/training.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { goalOf, planWish, type PlanWish } from '../domain/plan-wish.ts';
import { lifeWish } from '../domain/life-talk.ts';
import { asksForNeeds } from '../domain/needs-talk.ts';
import { planWishNow, type PlanWishNow } from '../domain/plan-talk.ts';
import { whichPlan } from '../domain/which-plan.ts';
import { isYes } from '../domain/intent-in-thread.ts';
import { pastedPlan } from '../domain/pasted-plan.ts';
import { showPlan } from '../tools/show-plan.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import { spanOfDays } from '../span-of-days.ts';
import type { Speaker, Turn } from '../turn.ts';
import { say, type Language } from '../domain/words.ts';
import { NeedsTeller } from './needs-teller.ts';
import { PlanChecker } from './plan-checker.ts';
import { PlanKeeper } from './plan-keeper.ts';
import * as words from './planner-words.ts';

/** A message before it is a turn. */
export interface Overheard extends Pick<Turn, 'text' | 'viewer' | 'state' | 'today'> {
  heard: Turn['intent'];
}

/** The planner: gathers the wish, lets the engine write the plan, and says what was assumed or why it cannot be. */
@Injectable()
export class PlannerSpeaker implements Speaker {
  constructor(
    private readonly training: TrainingService,
    private readonly intents: IntentService,
    private readonly identity: IdentityService,
    private readonly live: PlanKeeper,
    private readonly life: PlanLifeService,
    private readonly checker: PlanChecker,
    private readonly needs: NeedsTeller,
  ) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, language, profile, text } = turn;
    if (state.pausePlanId) return yield* this.live.answerPause(turn);
    const pasted = await this.toCheck(turn);
    if (pasted) return yield* this.checker.check(turn, pasted.text);
    if (state.nearestPlan && isYes(text)) return yield* this.write(turn, { request: state.nearestPlan, assumed: [] });
    if (yield* this.keeps(turn)) return;
    const slots = this.intents.mergeSlots(state.planSlots ?? {}, turn.slots);
    Object.assign(state, { planSlots: slots, nearestPlan: undefined });
    const goal = goalOf(slots, profile);
    if (!goal) {
      state.isPlanOpen = true;
      yield { type: 'text', text: say(words.ASK_GOAL, language) };
      return yield { type: 'data-suggestions', data: { chips: words.GOAL_CHIPS[language] } };
    }
    yield* this.write(turn, planWish(goal, slots, profile, language));
  }

  /** Does a message tell something of the life around a plan, whatever else it looks like? */
  async hears({ heard, text, viewer, state, today }: Overheard): Promise<boolean> {
    if (await this.toCheck({ text, viewer, today })) return true;
    if (state.planQuestion && heard.intent !== 'shopping' && heard.intent !== 'cart') return true;
    if (heard.slots.categories) return false;
    if (asksForNeeds(text, state.lastIntent === 'plan')) return this.hasLiving(viewer.runnerId, today);
    const wish = lifeWish(text, spanOfDays(text, today));
    if (!wish) return false;
    if (wish.kind === 'ran') return true;
    if (wish.kind === 'undo') return state.changedPlan !== undefined && state.lastIntent === 'plan' && !state.pending;
    const living = await this.life.living(viewer.runnerId, today);
    return wish.kind === 'back' ? living.some((plan) => plan.pausedFrom) : living.length > 0;
  }

  private async hasLiving(runnerId: string, today: string): Promise<boolean> {
    return (await this.life.living(runnerId, today)).length > 0;
  }

  /** A plan handed over to be checked; "check my plan" alone is about the plan kept here, where there is one. */
  private async toCheck({ text, viewer, today }: Pick<Turn, 'text' | 'viewer' | 'today'>) {
    const pasted = pastedPlan(text);
    if (pasted?.text !== null) return pasted;
    const living = await this.life.living(viewer.runnerId, today);
    return living.length > 0 ? null : pasted;
  }

  /** What is said about a plan that exists. False where the message asks for a new one. */
  private async *keeps(turn: Turn): AsyncGenerator<TurnPart, boolean> {
    const { state, today, viewer } = turn;
    const asked = state.planQuestion;
    state.planQuestion = undefined;
    const said = asked ? { ...turn, text: asked.text } : turn;
    const life = lifeWish(said.text, spanOfDays(said.text, today));
    if (life?.kind === 'ran' || (life?.kind === 'undo' && state.changedPlan)) {
      yield* this.live.withLife(said, null, life);
      return true;
    }
    const choice = whichPlan(
      await this.life.living(viewer.runnerId, today),
      turn.text,
      asked ? undefined : state.planId,
    );
    if (!choice) return false;
    const present = 'plan' in choice ? choice.plan : choice.ask[0]!;
    const wish = life ?? planWishNow(said.text, turn.slots, present, today);
    const isNeeds = asksForNeeds(said.text, true);
    if (wish.kind === 'write' && !isNeeds) return false;
    if ('ask' in choice && !asked) yield* this.live.ask(turn, choice.ask);
    else if (isNeeds) yield* this.needs.tell(turn, present);
    else if (life) yield* this.live.withLife(said, present, life);
    else yield* this.live.with(said, present, wish as Exclude<PlanWishNow, { kind: 'write' }>);
    return true;
  }

  private async *write(turn: Turn, wish: PlanWish): AsyncGenerator<TurnPart> {
    const outcome = await this.training.create(turn.viewer.runnerId, wish.request, turn.today);
    if (!outcome.ok) return yield* this.refuse(turn, outcome);
    const { plan } = outcome;
    const { language, state } = turn;
    Object.assign(state, { isPlanOpen: true, planId: plan.id, nearestPlan: undefined });
    const ruleCount = plan.certificate.rules.length;
    yield {
      type: 'data-plan',
      data: {
        planId: plan.id!,
        summary: plan.summary[language],
        weeks: plan.weeks.length,
        certificate: { passed: plan.certificate.passed, ruleCount },
      },
    };
    yield { type: 'text', text: this.tell(plan, wish, language) };
    yield {
      type: 'data-action',
      data: useTool(showPlan, { planId: plan.id!, path: `/plan/${plan.id}` }, { language }),
    };
    yield { type: 'data-suggestions', data: { chips: words.PLAN_CHIPS[language] } };
    await this.remember(turn, plan);
  }

  private tell(plan: Plan, { assumed, request }: PlanWish, language: Language): string {
    const values = { runs: request.runsPerWeek, km: request.kmPerWeek };
    const assumption =
      assumed.length === 2
        ? words.ASSUMED_BOTH
        : assumed[0] === 'runsPerWeek'
          ? words.ASSUMED_RUNS
          : assumed[0] && words.ASSUMED_KM;
    const warnings = plan.warnings.slice(0, 2).map((warning) => warning.text[language]);
    const certified = plan.certificate.passed
      ? [say(words.CERTIFIED, language, { count: plan.certificate.rules.length })]
      : [];
    return [
      plan.summary[language],
      ...warnings,
      ...certified,
      ...(assumption ? [say(assumption, language, values)] : []),
    ].join(' ');
  }

  private *refuse({ language, state }: Turn, refusal: PlanRefusal): Generator<TurnPart> {
    state.isPlanOpen = true;
    state.nearestPlan = refusal.nearest;
    const text = refusal.detail[language];
    if (!refusal.nearest) return yield { type: 'text', text };
    yield { type: 'text', text: `${text} ${this.offer(refusal.nearest, language)}` };
    yield { type: 'data-suggestions', data: { chips: language === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'] } };
  }

  private offer({ goal, weeks, raceDate }: PlanRequest, language: Language): string {
    const length = weeks
      ? say(words.WEEKS, language, { weeks })
      : say(words.UNTIL, language, { date: dayOf(raceDate ?? '', language) });
    return say(words.NEAREST, language, { goal: say(words.GOAL_NAMES[goal], language), weeks: length });
  }

  /** The goal goes into the memory the runner can read and delete. */
  private async remember({ viewer, language }: Turn, plan: Plan): Promise<void> {
    const race = plan.raceDate
      ? say({ en: ', race on {date}', fr: ', course le {date}' }, language, { date: dayOf(plan.raceDate, language) })
      : '';
    const values = { goal: say(words.GOAL_NAMES[plan.goal], language), start: dayOf(plan.startDate, language), race };
    await this.identity.remember(viewer.runnerId, 'plan', say(words.REMEMBER_GOAL, language, values));
  }
}

function dayOf(date: string, language: Language): string {
  return (
    date &&
    new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
  );
}
