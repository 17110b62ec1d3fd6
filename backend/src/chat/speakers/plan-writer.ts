import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import { PlanLifeService } from '../../training/life/plan-life.service.ts';
import type { Plan, PlanRefusal, PlanRequest } from '../../training/training.contract.ts';
import { TrainingService } from '../../training/training.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { GOAL_NAMES } from '../domain/goal-names.ts';
import { heardInWords } from '../domain/heard-wish.ts';
import type { PlanDetails } from '../domain/plan-details/pieces.ts';
import { dayOf, nearestChip, offerInWords, replacedBy, ruleInWords } from '../domain/plan-offer.ts';
import type { PlanWish } from '../domain/plan-wish.ts';
import { say, type Language } from '../domain/words.ts';
import { showPlan } from '../tools/show-plan.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import type { Turn } from '../turn.ts';
import { dayName } from './day-name.ts';
import { CHIPS } from './plan-keeper-words.ts';
import * as words from './planner-words.ts';

/** A wish, and what of it was heard in this message. */
export type HeardWish = PlanWish & {
  details?: PlanDetails;
  /** "A marathon instead": the plan that gives way, whatever its goal. */
  insteadOf?: Plan;
};

/** Lets the engine write a plan and says what it became, or which rule forbids it and what would be safe. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly training: TrainingService,
    private readonly life: PlanLifeService,
    private readonly identity: IdentityService,
  ) {}

  /** A plan nothing has happened to yet is written again in its place: no twins in the list. */
  async *write(turn: Turn, wish: HeardWish): AsyncGenerator<TurnPart> {
    const { state, viewer, today } = turn;
    const { runnerId } = viewer;
    const request = this.withHeat(wish, turn);
    const replaced =
      wish.insteadOf ?? replacedBy(request, await this.life.living(runnerId, today), { planId: state.planId, today });
    const outcome = replaced
      ? await this.life.rewrite(runnerId, replaced.id!, request, today)
      : await this.training.create(runnerId, request, today);
    if (!outcome.ok) return yield* this.refuse(turn, request, outcome);
    const { plan } = outcome;
    const changedPlan = replaced ? { planId: plan.id!, steps: 1 } : undefined;
    Object.assign(state, { isPlanOpen: true, planId: plan.id, nearestPlan: undefined, changedPlan });
    Object.assign(state, { planSlots: undefined, planDetails: undefined });
    yield* this.shown(turn, plan, { ...wish, replaced });
    await this.remember(turn, plan);
  }

  /** Heat on a race day that only the plan's length decides: the day is known once the plan is thought of. */
  private withHeat({ request, isRaceHot }: HeardWish, { today }: Turn): PlanRequest {
    if (!isRaceHot || request.heatDate) return request;
    const raceDate = request.raceDate ?? this.training.raceDateOf(request, today);
    return raceDate ? { ...request, heatDate: raceDate } : request;
  }

  private *shown(
    { language }: Turn,
    plan: Plan,
    wish: HeardWish & { replaced: Plan | undefined },
  ): Generator<TurnPart> {
    const planId = plan.id!;
    const { passed, rules } = plan.certificate;
    yield {
      type: 'data-plan',
      data: {
        planId,
        summary: plan.summary[language],
        weeks: plan.weeks.length,
        certificate: { passed, ruleCount: rules.length },
      },
    };
    yield { type: 'text', text: this.tell(plan, wish, language) };
    yield { type: 'data-action', data: useTool(showPlan, { planId, path: `/plan/${planId}` }, { language }) };
    const [open, why, food, need] = words.PLAN_CHIPS[language] as [string, string, string, string];
    const undo = say(CHIPS.undo, language);
    const isShort = plan.goal === 'c25k' || plan.goal === 'fitness' || plan.goal === '5k';
    const chips = wish.replaced ? [undo, open, need] : [open, why, isShort ? need : food];
    yield { type: 'data-suggestions', data: { chips } };
  }

  private tell(plan: Plan, wish: HeardWish & { replaced: Plan | undefined }, language: Language): string {
    const { assumed, request, details, replaced } = wish;
    if (replaced && isSame(plan, replaced)) {
      const hasNewUnits = request.units !== replaced.request.units;
      const same = hasNewUnits ? (request.units === 'mi' ? words.IN_MILES : words.IN_KM) : words.SAME;
      const why = weighty(plan, replaced).map((warning) => warning.text[language]);
      return [say(same, language, { summary: plan.summary[language] }), ...why].join(' ');
    }
    const km = request.kmPerWeek.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
    const values = { runs: request.runsPerWeek, km };
    const assumption =
      assumed.length === 2
        ? words.ASSUMED_BOTH
        : assumed[0] === 'runsPerWeek'
          ? words.ASSUMED_RUNS
          : assumed[0] && words.ASSUMED_KM;
    const first = plan.weeks.flatMap((week) => week.days).find((day) => (day.session?.runningKm ?? 0) > 0);
    const begins = { day: first && dayName(first.date, language), session: first?.session?.title[language] };
    return [
      plan.summary[language],
      heardInWords(details ?? {}, plan, language),
      first && say(words.FIRST_RUN, language, begins as Record<string, string>),
      ...weighty(plan, replaced).map((warning) => warning.text[language]),
      assumption && say(assumption, language, values),
      replaced && say(words.REWRITTEN, language),
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** The rule by its name, and the nearest safe plan on a chip that builds it. */
  private *refuse({ language, state }: Turn, request: PlanRequest, refusal: PlanRefusal): Generator<TurnPart> {
    const { nearest } = refusal;
    Object.assign(state, { isPlanOpen: true, nearestPlan: nearest });
    const rule = ruleInWords(refusal, language);
    yield { type: 'text', text: nearest ? `${rule} ${offerInWords(request, nearest, language)}` : rule };
    if (!nearest) return;
    const no = language === 'fr' ? 'Non' : 'No';
    yield { type: 'data-suggestions', data: { chips: [nearestChip(nearest, language), no] } };
  }

  /** The goal goes into the memory the runner can read and delete. */
  private async remember({ viewer, language }: Turn, plan: Plan): Promise<void> {
    const race = plan.raceDate
      ? say({ en: ', race on {date}', fr: ', course le {date}' }, language, { date: dayOf(plan.raceDate, language) })
      : '';
    const values = { goal: say(GOAL_NAMES[plan.goal], language), start: dayOf(plan.startDate, language), race };
    await this.identity.remember(viewer.runnerId, 'plan', say(words.REMEMBER_GOAL, language, values));
  }
}

const MOST_WARNINGS = 3;
/** Said last: how the plan came to its figures; what is about health comes first. */
const ABOUT_FIGURES = new Set(['fitness-estimated', 'race-date-assumed', 'starts-later', 'doubles']);

/** The warnings worth saying aloud: health first, and when a plan is written again only the new ones. */
function weighty(plan: Plan, before: Plan | undefined): Plan['warnings'] {
  const known = new Set(before?.warnings.map((warning) => warning.text.en));
  const fresh = plan.warnings.filter((warning) => !known.has(warning.text.en));
  const isLast = (code: string) => Number(ABOUT_FIGURES.has(code));
  return fresh.toSorted((a, b) => isLast(a.code) - isLast(b.code)).slice(0, MOST_WARNINGS);
}

function isSame(plan: Plan, before: Plan): boolean {
  // What comes out of the database has its keys in another order and no undefined ones.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(plan.weeks)), before.weeks);
}
