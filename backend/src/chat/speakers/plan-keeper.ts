import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import { PlanLifeService } from '../../training/life/plan-life.service.ts';
import type { Plan, PlanDay } from '../../training/training.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { isYes } from '../domain/intent-in-thread.ts';
import type { LifeWish } from '../domain/life-talk.ts';
import type { PlanWishNow } from '../domain/plan-talk.ts';
import { listOf, say, type Language } from '../domain/words.ts';
import { lookInWords } from '../domain/plan-look.ts';
import { labelOf } from '../domain/which-plan.ts';
import type { Turn } from '../turn.ts';
import { dayName } from './day-name.ts';
import { changeInWords, changeOf, LifeKeeper } from './life-keeper.ts';
import * as words from './plan-keeper-words.ts';
import * as plans from './planner-words.ts';

export type KeptWish = Exclude<PlanWishNow, { kind: 'write' } | { kind: 'tune' }>;

/** A plan that is too hard gets so many weeks more; no plan is longer than 30. */
const MORE_WEEKS = 4;
const MOST_WEEKS = 30;

/** Lives with a plan that exists: missed days, moves, a look at it. Every change passes the certificate or is not made. */
@Injectable()
export class PlanKeeper {
  constructor(
    private readonly life: PlanLifeService,
    private readonly lives: LifeKeeper,
    private readonly identity: IdentityService,
  ) {}

  async *with(turn: Turn, plan: Plan, wish: KeptWish): AsyncGenerator<TurnPart> {
    turn.state.planId = plan.id ?? undefined;
    yield { type: 'text', text: await this.done(turn, plan, wish) };
    const { plan: now } = await this.life.stored(turn.viewer.runnerId, plan.id!);
    yield* this.lives.shown(
      turn,
      now,
      !['show', 'look', 'delete'].includes(wish.kind) && turn.state.changedPlan !== undefined,
    );
  }

  /** What life brings: a run, a pain, a cold, days away, heat, or the wish to take something back. */
  async *withLife(turn: Turn, plan: Plan | null, wish: LifeWish): AsyncGenerator<TurnPart> {
    if (wish.kind === 'ran') return yield* this.lives.logRun(turn, wish);
    if (wish.kind === 'undo' && !turn.state.changedPlan) {
      return yield { type: 'text', text: say(words.NOTHING_TO_UNDO, turn.language) };
    }
    if (wish.kind === 'undo') return yield* this.lives.undo(turn);
    if (!plan) return;
    turn.state.planId = plan.id ?? undefined;
    const from = turn.today < plan.startDate ? plan.startDate : turn.today;
    if (from > turn.today && waitsForStart(wish, from)) {
      const values = { day: dayName(plan.startDate, turn.language) };
      return yield { type: 'text', text: say(words.NOT_BEGUN, turn.language, values) };
    }
    if (wish.kind === 'back') return yield* this.with(turn, plan, { kind: plan.pausedFrom ? 'resume' : 'show' });
    yield* this.lives.adapt(turn, plan, changeOf(inside(wish, from), from));
  }

  /** Too hard, too easy: two ways, each on a chip that is a wish like any other. */
  *tune({ language }: Turn, plan: Plan, towards: 'lighter' | 'harder'): Generator<TurnPart> {
    const isLighter = towards === 'lighter';
    const { runsPerWeek } = plan.request;
    const runs = Math.min(Math.max(runsPerWeek + (isLighter ? -1 : 1), 2), 7);
    const weeks = Math.min(plan.weeks.length + MORE_WEEKS, MOST_WEEKS);
    yield { type: 'text', text: say(isLighter ? plans.TOO_HARD : plans.TOO_EASY, language) };
    const chips = [
      ...(runs === runsPerWeek ? [] : [say(plans.RUNS_CHIP, language, { runs })]),
      ...(isLighter && !plan.request.raceDate ? [say(plans.WEEKS_CHIP, language, { weeks })] : []),
    ];
    yield { type: 'data-suggestions', data: { chips: [...chips, say(words.CHIPS.plan, language)] } };
  }

  /** One question, and what was said waits for its answer. */
  async *ask(turn: Turn, plans: readonly Plan[]): AsyncGenerator<TurnPart> {
    const { state, language, text } = turn;
    state.planQuestion = { text, planIds: plans.map((plan) => plan.id!) };
    yield { type: 'text', text: say(words.WHICH, language, { count: plans.length }) };
    yield { type: 'data-suggestions', data: { chips: plans.slice(0, 4).map((plan) => labelOf(plan, language)) } };
  }

  /** The answer to "shall I pause your plan?" after a red flag. */
  async *answerPause(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, language, viewer, text, today } = turn;
    const planId = state.pausePlanId!;
    state.pausePlanId = undefined;
    if (!isYes(text)) return yield { type: 'text', text: say(words.NOT_PAUSED, language) };
    await this.life.change(viewer.runnerId, planId, { action: 'pause', date: today });
    yield { type: 'text', text: say(words.PAUSED, language) };
  }

  private async done(turn: Turn, plan: Plan, wish: KeptWish): Promise<string> {
    const { language, viewer, today } = turn;
    turn.state.changedPlan = undefined;
    switch (wish.kind) {
      case 'missed':
        return this.missed(turn, plan, wish.days);
      case 'move':
        return this.move(turn, plan, wish);
      case 'pause':
        await this.life.change(viewer.runnerId, plan.id!, { action: 'pause', date: today });
        turn.state.changedPlan = { planId: plan.id!, steps: 1 };
        return say(words.PAUSED_AT_WILL, language);
      case 'resume':
        return this.resume(turn, plan);
      case 'delete':
        return say(words.NOT_DELETED, language);
      case 'look':
        return lookInWords(plan, { when: wish.when, today }, language);
      case 'show':
        return say(plan.pausedFrom ? words.IT_IS_PAUSED : words.HERE_IT_IS, language, {
          summary: plan.summary[language],
        });
    }
  }

  /** The way back is as long as the pause asks (rules §2.7); it is said in full. */
  private async resume(turn: Turn, plan: Plan): Promise<string> {
    const { language, viewer, today } = turn;
    const outcome = await this.life.change(viewer.runnerId, plan.id!, { action: 'resume', date: today });
    if (!outcome.ok) return say(words.REFUSED, language, { why: this.life.sentence(outcome, language) });
    turn.state.changedPlan = { planId: plan.id!, steps: 1 };
    const days = Math.round((Date.parse(today) - Date.parse(plan.pausedFrom!)) / 86_400_000);
    if (days <= 0) return say(words.RESUMED_AT_ONCE, language);
    return say(words.RESUMED, language, { days, notes: changeInWords(outcome.plan, language) });
  }

  private async missed(turn: Turn, plan: Plan, days: PlanDay[]): Promise<string> {
    const { viewer, language, today } = turn;
    if (days.length === 0) {
      const values = { day: dayName(plan.startDate, language) };
      return say(today < plan.startDate ? words.NOT_BEGUN : words.NOTHING_THERE, language, values);
    }
    let steps = 0;
    let shortened = '';
    for (const day of days) {
      const outcome = await this.life.change(viewer.runnerId, plan.id!, { action: 'skip', date: day.date });
      if (!outcome.ok) return say(words.REFUSED, language, { why: this.life.sentence(outcome, language) });
      const isChanged = outcome.plan.diff.days.length > 0;
      steps += isChanged ? 1 : 0;
      if (outcome.plan.notes.length > 0) shortened = ` ${changeInWords(outcome.plan, language)}`;
    }
    if (steps > 0) turn.state.changedPlan = { planId: plan.id!, steps };
    const sessions = listOf(
      days.map((day) => nameOf(day, language)),
      language,
    );
    await this.identity.remember(viewer.runnerId, 'run', say(words.REMEMBER_MISSED, language, { sessions }));
    const next = nextAfter(plan, [...days.map((day) => day.date), today].toSorted().at(-1)!);
    const values = { sessions, next: next ? say(words.NEXT, language, { session: nameOf(next, language) }) : '' };
    return say(words.MISSED, language, values) + shortened;
  }

  private async move(turn: Turn, plan: Plan, { from, to }: { from: PlanDay; to: PlanDay }): Promise<string> {
    const { viewer, language } = turn;
    const outcome = await this.life.change(viewer.runnerId, plan.id!, {
      action: 'move',
      date: from.date,
      to: to.date,
    });
    if (outcome.ok) {
      turn.state.changedPlan = { planId: plan.id!, steps: 1 };
      const session = from.session!.title[language];
      return say(words.MOVED, language, { session, to: dayName(to.date, language) });
    }
    const why = say(words.NOT_SAFE, language, { why: this.life.sentence(outcome, language) });
    return [why, await this.possibleDays(turn, plan, from)].filter(Boolean).join(' ');
  }

  /** The other days of the week the session could go to without breaking a rule. */
  private async possibleDays(turn: Turn, plan: Plan, from: PlanDay): Promise<string> {
    const { viewer, language, today } = turn;
    const week = plan.weeks.find((each) => each.days.some((day) => day.date === from.date));
    const others = (week?.days ?? []).filter((day) => day.date !== from.date && day.date >= today);
    const possible: PlanDay[] = [];
    for (const day of others) {
      const change = { action: 'move' as const, date: from.date, to: day.date };
      const outcome = await this.life.change(viewer.runnerId, plan.id!, change, { isPreview: true });
      if (outcome.ok) possible.push(day);
    }
    if (possible.length === 0) return '';
    const days = listOf(
      possible.map((day) => dayName(day.date, language)),
      language,
      'disjunction',
    );
    return say(words.COULD_GO, language, { days });
  }
}

/** The days of a wish from the plan's own first day on. */
function inside<Wish extends LifeWish>(wish: Wish, from: string): Wish {
  if (!('span' in wish) || !wish.span || wish.span.from >= from) return wish;
  const to = wish.span.to > from ? wish.span.to : from;
  return { ...wish, span: { from, to } };
}

/** A cold or heat before the first day changes no session; fever and pain may last. */
function waitsForStart(wish: LifeWish, start: string): boolean {
  if ('span' in wish && wish.span && wish.span.to < start) return wish.kind !== 'ill' || wish.severity === 'cold';
  return (wish.kind === 'ill' && wish.severity === 'cold') || (wish.kind === 'heat' && !wish.span);
}

/** "the long run of Sunday 29 November" is said as "Sunday 29 November (Long run)": no article to get wrong. */
function nameOf(day: PlanDay, language: Language): string {
  return `${dayName(day.date, language)} (${day.session?.title[language] ?? ''})`;
}

function nextAfter(plan: Plan, date: string): PlanDay | undefined {
  return plan.weeks
    .flatMap((week) => week.days)
    .find((day) => day.date > date && day.session?.status === 'planned' && day.session.kind !== 'rest');
}
