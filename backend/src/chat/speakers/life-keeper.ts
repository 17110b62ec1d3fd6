import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import { PlanLifeService } from '../../training/life/plan-life.service.ts';
import { RunLogService } from '../../training/life/run-log.service.ts';
import type { LoggedRunAnswer } from '../../training/life/life.contract.ts';
import type { PlanChange } from '../../training/plan-api.contract.ts';
import type { ChangedPlan } from '../../training/plan-diff.contract.ts';
import type { Plan } from '../../training/training.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { diffInWords } from '../domain/diff-words.ts';
import type { LifeWish } from '../domain/life-talk.ts';
import { say, type Language } from '../domain/words.ts';
import { pastDay } from '../span-of-days.ts';
import { showPlan } from '../tools/show-plan.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import type { Turn } from '../turn.ts';
import { dayName } from './day-name.ts';
import * as words from './plan-keeper-words.ts';

/** What life does to a plan, told in words: each change says what becomes different, and one word takes it back. */
@Injectable()
export class LifeKeeper {
  constructor(
    private readonly life: PlanLifeService,
    private readonly runs: RunLogService,
    private readonly identity: IdentityService,
  ) {}

  /** A run made: into the log, and into every plan of its day. It needs no plan at all. */
  async *logRun(turn: Turn, ran: Extract<LifeWish, { kind: 'ran' }>): AsyncGenerator<TurnPart> {
    const { language, viewer, text, today } = turn;
    const { distanceKm, durationSeconds, effort, rpe } = ran;
    const date = pastDay(text, today);
    const outcome = await this.runs.log(viewer.runnerId, { date, distanceKm, durationSeconds, effort, rpe }, { today });
    if (!outcome.ok) return yield { type: 'text', text: this.runs.sentence(outcome, language) };
    const { logged } = outcome;
    yield { type: 'text', text: runInWords(logged, language) };
    const values = { km: decimal(distanceKm, language), time: clock(durationSeconds), day: dayName(date, language) };
    await this.identity.remember(viewer.runnerId, 'run', say(words.REMEMBER_RUN, language, values));
    const first = logged.plans[0];
    if (!first) return;
    turn.state.changedPlan = { planId: first.planId, steps: 1 };
    yield* this.shown(turn, (await this.life.stored(viewer.runnerId, first.planId)).plan);
  }

  /** Illness, pain, days away, heat: the change is made, said and can be taken back; or refused with its rule. */
  async *adapt(turn: Turn, plan: Plan, change: PlanChange): AsyncGenerator<TurnPart> {
    const { language, viewer } = turn;
    const outcome = await this.life.change(viewer.runnerId, plan.id!, change);
    if (!outcome.ok) {
      const why = this.life.sentence(outcome, language);
      return yield { type: 'text', text: say(words.REFUSED, language, { why }) };
    }
    if (change.action === 'timeOff' && outcome.plan.diff.days.length === 0) {
      return yield { type: 'text', text: say(words.NOTHING_THERE, language) };
    }
    yield { type: 'text', text: changeInWords(outcome.plan, language) };
    if (change.action === 'injury') await this.rememberPain(turn, change);
    turn.state.changedPlan = { planId: plan.id!, steps: 1 };
    yield* this.shown(turn, outcome.plan);
  }

  /** Takes back what was last changed here, all of its steps. */
  async *undo(turn: Turn): AsyncGenerator<TurnPart> {
    const { language, viewer, state } = turn;
    const { planId, steps } = state.changedPlan!;
    state.changedPlan = undefined;
    const before = (await this.life.stored(viewer.runnerId, planId)).plan;
    for (let step = 0; step < steps; step += 1) {
      const outcome = await this.life.change(viewer.runnerId, planId, { action: 'undo' });
      if (!outcome.ok) return yield { type: 'text', text: this.life.sentence(outcome, language) };
    }
    const { plan } = await this.life.stored(viewer.runnerId, planId);
    const { diff } = this.life.answer(before, { plan, notes: [] }, true);
    yield { type: 'text', text: [say(words.UNDONE, language), diffInWords(diff, language)].filter(Boolean).join(' ') };
    yield* this.shown(turn, plan, false);
  }

  /** The plan as it is now, the way to its page, and what may be said next. */
  async *shown({ language }: Turn, plan: Plan, canUndo = true): AsyncGenerator<TurnPart> {
    yield {
      type: 'data-plan',
      data: {
        planId: plan.id!,
        summary: plan.summary[language],
        weeks: plan.weeks.length,
        certificate: { passed: plan.certificate.passed, ruleCount: plan.certificate.rules.length },
      },
    };
    yield {
      type: 'data-action',
      data: useTool(showPlan, { planId: plan.id!, path: `/plan/${plan.id}` }, { language }),
    };
    const { undo, plan: open, back } = words.CHIPS;
    const chips = [...(canUndo ? [undo] : []), ...(plan.pausedFrom ? [back] : []), open];
    yield { type: 'data-suggestions', data: { chips: chips.map((chip) => say(chip, language)) } };
  }

  private async rememberPain(turn: Turn, hurt: Extract<PlanChange, { action: 'injury' }>): Promise<void> {
    const { language, viewer } = turn;
    const site = say(words.SITES[hurt.site]!, language);
    const values = { pain: hurt.pain, site, day: dayName(hurt.from, language) };
    await this.identity.remember(viewer.runnerId, 'run', say(words.REMEMBER_PAIN, language, values));
  }
}

/** The change a wish asks of one plan. Without days a cold or heat begins today. */
export function changeOf(wish: Exclude<LifeWish, { kind: 'undo' | 'ran' }>, today: string): PlanChange {
  switch (wish.kind) {
    case 'back':
      return { action: 'resume', date: today };
    case 'pain':
      return { action: 'injury', from: today, site: wish.site, pain: wish.pain, limps: wish.limps };
    case 'ill':
      return {
        action: 'illness',
        severity: wish.severity,
        from: wish.span?.from ?? today,
        ...(wish.span && wish.span.to > wish.span.from && { to: wish.span.to }),
      };
    case 'timeOff':
      return { action: 'timeOff', ...wish.span };
    case 'heat':
      return { action: 'heat', celsius: wish.celsius, ...(wish.span ?? { from: today, to: inAWeek(today) }) };
  }
}

function inAWeek(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}

/** Why, then what becomes different. */
export function changeInWords({ notes, diff }: Pick<ChangedPlan, 'notes' | 'diff'>, language: Language): string {
  const why = notes.map((each) => each.text[language]);
  const isSame = diff.days.length + diff.paces.length === 0 && diff.pausedFrom === null;
  return [...why, isSame ? say(words.UNCHANGED, language) : diffInWords(diff, language)].filter(Boolean).join(' ');
}

function runInWords({ run, plans }: LoggedRunAnswer, language: Language): string {
  const { distanceKm, durationSeconds, date } = run;
  const pace = clock(Math.round(durationSeconds / distanceKm));
  const values = {
    km: decimal(distanceKm, language),
    time: clock(durationSeconds),
    day: dayName(date, language),
    pace,
  };
  const said = [say(words.LOGGED, language, values)];
  const first = plans[0];
  if (!first) return said.join(' ');
  const { planned, notes, diff } = first;
  if (planned) {
    const km = decimal(planned.distanceKm, language);
    said.push(say(words.AGAINST_PLAN, language, { session: planned.title[language], km }));
  }
  said.push(...notes.map((each) => each.text[language]));
  const ahead = { ...diff, days: diff.days.filter((day) => day.date !== date) };
  return [...said, diffInWords(ahead, language)].filter(Boolean).join(' ');
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
}

function clock(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  const rest = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
