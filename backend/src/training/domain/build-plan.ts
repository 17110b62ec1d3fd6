import type { BilingualText } from '../session.contract.ts';
import type { Plan, PlanRefusal, PlanRequest } from '../training.contract.ts';
import { both, clock, decimal, longDate } from './bilingual.ts';
import { certify } from './certificate.ts';
import { firstFailure, tooFewWeeks, tooShort } from './feasibility.ts';
import { GOALS, hasRace } from './goals.ts';
import { planContext } from './plan-context.ts';
import { addWeek } from './plan-weeks.ts';
import type { Problem } from './problem-of-wish.ts';
import { firstProblem } from './refusals.ts';
import { isBeyondReach } from './reach.ts';
import { planWarnings } from './warnings.ts';

export type PlanResult = { ok: true; plan: Plan } | PlanRefusal;

/** How many changes to a wish are tried on the way to one that can be met. */
const MOST_FIXES = 40;

function aimOf(plan: Plan): BilingualText {
  if (plan.goal === 'fitness') return both('to get fit', 'pour te remettre en forme');
  const { label } = GOALS[plan.goal];
  const time = plan.prediction ? clock(plan.prediction.goalSeconds) : null;
  return both(`to ${label.en}${time ? ` in ${time}` : ''}`, `pour préparer ${label.fr}${time ? ` en ${time}` : ''}`);
}

/** A plan in two sentences: how long, for what, how many kilometres. */
export function summaryOf(plan: Plan): BilingualText {
  const aim = aimOf(plan);
  const first = decimal(plan.weeks[0]?.distanceKm ?? 0, 0);
  const peak = decimal(Math.max(...plan.weeks.map((week) => week.distanceKm)), 0);
  const start = longDate(plan.startDate);
  const end = longDate(plan.weeks.at(-1)?.days.at(-1)?.date ?? plan.startDate);
  const withWalking = plan.weeks[0]?.days.some((day) => day.session?.kind === 'walkRun') === true;
  const walking = withWalking ? both(', walking included', ', marche comprise') : both('', '');
  const rules = plan.certificate.rules.length;
  return both(
    `${plan.weeks.length} weeks ${aim.en}, from ${start.en} to ${end.en}: ${first.en} km in the first week, ${peak.en} km in the biggest${walking.en}. It passes all ${rules} safety rules.`,
    `${plan.weeks.length} semaines ${aim.fr}, du ${start.fr} au ${end.fr} : ${first.fr} km la première semaine, ${peak.fr} km la plus chargée${walking.fr}. Le plan respecte les ${rules} règles de sécurité.`,
  );
}

/** The weeks of a plan, not yet judged. */
function barePlan(request: PlanRequest, start: ReturnType<typeof planContext>): Plan {
  const { context } = start;
  const state = context.slots.reduce((past, slot) => addWeek(context, past, slot), start.state);
  return {
    id: null,
    request,
    goal: request.goal,
    startDate: context.timeline.startDate,
    raceDate: context.timeline.raceDate,
    longestRecentRunKm: state.runs[0]?.km ?? 0,
    weeks: state.weeks,
    zones: context.runner.zones,
    prediction: start.prediction,
    certificate: { passed: true, rules: [] },
    warnings: [],
    summary: both('', ''),
  };
}

function certified(plan: Plan): Plan {
  return { ...plan, certificate: certify(plan) };
}

/** A plan, tune-up races included where they can be; without them where they break a rule. */
function judgedPlan(bare: Plan, start: ReturnType<typeof planContext>): Plan {
  const plan = certified(bare);
  if (plan.certificate.passed || start.context.tuneUps.size === 0) return plan;
  const withoutRaces = { ...start.context, tuneUps: new Map<number, never>() };
  return certified(barePlan(bare.request, { ...start, context: withoutRaces }));
}

/** `isSearch`: on the way to the nearest wish, only whether a plan can be found counts, not how close it comes. */
function attemptPlan(request: PlanRequest, today: string, isSearch = false): Plan | Problem {
  const problem = firstProblem(request, today);
  if (problem !== null) return problem;
  const start = planContext(request, today);
  const mayBeBeyond = isSearch && hasRace(request.goal);
  if (mayBeBeyond && isBeyondReach(start.context, start.state)) {
    return tooFewWeeks(request, { context: start.context, weeks: start.context.slots.length, longestKm: 0 }, today);
  }
  const bare = barePlan(request, start);
  // A long run that falls short needs no certificate to be refused.
  const short = tooShort(bare, start.context, today);
  if (short !== null) return short;
  const written = judgedPlan(bare, start);
  const failure = firstFailure(written, today);
  if (failure !== null) return failure;
  const plan: Plan = { ...written, summary: summaryOf(written) };
  return { ...plan, warnings: planWarnings(plan, start.context) };
}

function isPlan(result: Plan | Problem): result is Plan {
  return 'weeks' in result;
}

/** The nearest wish that can be met: problem after problem is taken away. */
function nearestWish(request: PlanRequest, first: Problem, today: string): PlanRequest | null {
  let wish = request;
  let problem = first;
  for (let round = 0; round < MOST_FIXES; round += 1) {
    const fixed = problem.fix(wish);
    if (fixed === null) return null;
    const result = attemptPlan(fixed, today, true);
    if (isPlan(result)) return fixed;
    wish = fixed;
    problem = result;
  }
  return null;
}

/**
 * A plan that passes its own certificate, or the rule that forbids it with the nearest wish
 * that can be met. Pure: `today` is a calendar day (YYYY-MM-DD), never the clock.
 */
export function buildPlan(request: PlanRequest, today: string): PlanResult {
  const result = attemptPlan(request, today);
  if (isPlan(result)) return { ok: true, plan: result };
  const nearest = nearestWish(request, result, today);
  return {
    ok: false,
    reason: result.reason,
    rule: result.rule,
    detail: result.detail,
    ...(nearest === null ? {} : { nearest }),
  };
}
