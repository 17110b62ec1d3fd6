import type { PlanBreak } from '../../plan-life.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { walkRun, WALK_RUN_LADDER } from '../sessions/walk-run.ts';
import { isRunSession } from '../session-facts.ts';
import { type Easing, easeSession, remembering } from './ease-session.ts';
import { lifeOf, withLife, withSessions } from './plan-days.ts';
import { runnerOfPlan } from './runner-of-plan.ts';

/** Up to so many days off nothing changes but the days themselves (rules 2.7). */
export const SHORT_BREAK_DAYS = 3;
/** Longer than this a plan steps back instead of going on (rules 2.7, feely-2023-training-disruptions). */
export const LONG_BREAK_DAYS = 7;
/** Share of the kilometres in the first and the second week back: 80 to 90 % after up to a week, less after longer. */
const SHARES = { medium: [0.85], long: [0.7, 0.85] } as const;

/** Shares of the weeks after so many days off; none after a short break. */
export function returnShares(daysOff: number): readonly number[] {
  if (daysOff <= SHORT_BREAK_DAYS) return [];
  return daysOff <= LONG_BREAK_DAYS ? SHARES.medium : SHARES.long;
}

export function daysOffIn(each: Pick<PlanBreak, 'from' | 'to'>): number {
  return daysBetween(each.from, each.to) + 1;
}

/** The breaks with one more; those that touch become one, so that two short ones in a row are a long one. */
export function joinedBreaks(breaks: readonly PlanBreak[], added: PlanBreak): PlanBreak[] {
  const joined = breaks.reduce<PlanBreak>((sum, each) => {
    const touches = each.from <= addDays(sum.to, 1) && addDays(each.to, 1) >= sum.from;
    if (!touches) return sum;
    return { ...sum, from: each.from < sum.from ? each.from : sum.from, to: each.to > sum.to ? each.to : sum.to };
  }, added);
  const apart = breaks.filter((each) => each.to < joined.from || each.from > joined.to);
  return [...apart, joined].toSorted((a, b) => a.from.localeCompare(b.from)).slice(-60);
}

/** Nothing is trained in a break; what stood there is let go, never made up. */
export function withBreak(plan: Plan, added: PlanBreak): { plan: Plan; whole: PlanBreak } {
  const breaks = joinedBreaks(lifeOf(plan).breaks, added);
  const whole = breaks.find((each) => each.from <= added.from && each.to >= added.to) ?? added;
  const skipped = withSessions(plan, added, (session) =>
    session.status === 'planned' ? { ...session, status: 'skipped' } : session,
  );
  return { plan: withLife(skipped, { breaks }), whole };
}

/** Every session of a span of days, lighter. */
export function eased(plan: Plan, span: { from: string; to: string }, easing: Easing): Plan {
  const runner = runnerOfPlan(plan);
  return withSessions(plan, span, (session) => easeSession(runner, session, easing));
}

/** The weeks after a break that the plan goes on from: lighter, and easy only. */
export function easedReturn(plan: Plan, backOn: string, daysOff: number): Plan {
  return returnShares(daysOff).reduce((changed, share, week) => {
    const span = { from: addDays(backOn, 7 * week), to: addDays(backOn, 7 * week + 6) };
    return eased(changed, span, { share, isEasyOnly: true });
  }, plan);
}

/** Rungs of the walk-run ladder to come back on: lower after a longer injury (coach's rule). */
function rungAfter(daysOff: number) {
  const rung = daysOff <= LONG_BREAK_DAYS ? 6 : daysOff <= 2 * LONG_BREAK_DAYS ? 4 : 2;
  return WALK_RUN_LADDER[rung]!;
}

/** After an injury the first runs are walk and run in turn (graded return; walking without pain comes first). */
export function gradedReturn(plan: Plan, span: { from: string; to: string }, daysOff: number): Plan {
  const runner = runnerOfPlan(plan);
  const ladder = walkRun(runner, rungAfter(daysOff));
  return withSessions(plan, span, (session) => {
    const isLonger = session.status === 'planned' && isRunSession(session) && session.runningKm > ladder.runningKm;
    return isLonger ? remembering(session, ladder) : session;
  });
}
