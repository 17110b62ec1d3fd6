import type { Session } from '../../../session.contract.ts';
import type { Plan, PlanDay } from '../../../training.contract.ts';
import { daysBetween, weekdayOf } from '../../calendar.ts';
import { SPIKE_FACTOR, SPIKE_FLOOR_KM, SPIKE_WINDOW_DAYS } from '../../plan-state.ts';
import { type Runner, describeRunner } from '../../runner.ts';
import { isRunSession } from '../../session-facts.ts';
import { runningDays } from '../../timeline.ts';

export type Slot = 'session' | 'extraSession';

/** A session with its place in the plan. */
export interface Spot {
  day: PlanDay;
  slot: Slot;
  session: Session;
  weekIndex: number;
  /** Days since the first of the plan. */
  at: number;
}

/** A plan being repaired: changed in place, with the rules that made each change. */
export interface Draft {
  plan: Plan;
  runner: Runner;
  /** How many of the last weeks are the taper. */
  taperWeeks: number;
  /** Rules that are judged; the others change nothing. */
  judged: ReadonlySet<string>;
  /** Rules that changed a session, by its id. */
  reasons: Map<string, Set<string>>;
  added: number;
}

export function draftOf(plan: Plan, judged: ReadonlySet<string>, taperWeeks: number): Draft {
  return {
    plan: structuredClone(plan),
    runner: describeRunner(plan.request, { vdot: plan.zones.vdot, basis: plan.zones.basis }, plan.prediction),
    taperWeeks,
    judged,
    reasons: new Map(),
    added: 0,
  };
}

/** Every session of the plan in order of days. */
export function spotsOf({ plan }: Draft): Spot[] {
  return plan.weeks.flatMap((week) =>
    week.days.flatMap((day) =>
      (['session', 'extraSession'] as const).flatMap((slot) => {
        const session = day[slot];
        if (session === null) return [];
        return [{ day, slot, session, weekIndex: week.index, at: daysBetween(plan.startDate, day.date) }];
      }),
    ),
  );
}

export function isGoalRace({ plan }: Draft, spot: Spot): boolean {
  return spot.session.kind === 'race' && spot.day.date === plan.raceDate;
}

/** Runs of the plan, or of one week; the goal race is left out. */
export function runsOf(draft: Draft, weekIndex?: number): Spot[] {
  return spotsOf(draft).filter(
    (spot) =>
      isRunSession(spot.session) &&
      !isGoalRace(draft, spot) &&
      (weekIndex === undefined || spot.weekIndex === weekIndex),
  );
}

export function weekKmOf(draft: Draft, weekIndex: number): number {
  return runsOf(draft, weekIndex).reduce((sum, { session }) => sum + session.distanceKm, 0);
}

export function allWeekKm(draft: Draft): number[] {
  const sums = draft.plan.weeks.map(() => 0);
  for (const run of runsOf(draft)) sums[run.weekIndex] = (sums[run.weekIndex] ?? 0) + run.session.distanceKm;
  return sums;
}

export function blame(draft: Draft, sessionId: string, rule: string): void {
  draft.reasons.set(sessionId, (draft.reasons.get(sessionId) ?? new Set()).add(rule));
}

/** Puts another form of a session in its place, or takes it out. */
export function change(draft: Draft, spot: Spot, session: Session | null, rule: string): void {
  spot.day[spot.slot] = session;
  blame(draft, spot.session.id, rule);
  if (session) spot.session = session;
}

/** Longest run allowed on a day, km: 110 % of the longest of the 30 days before it, or 1.6 km more. */
export function spikeLimitAt(draft: Draft, at: number): number {
  const start = at <= SPIKE_WINDOW_DAYS - 1 ? draft.plan.longestRecentRunKm : 0;
  const longest = spotsOf(draft)
    .filter((spot) => spot.at < at && at - spot.at <= SPIKE_WINDOW_DAYS && spot.session.status !== 'skipped')
    .reduce((most, { session }) => Math.max(most, session.runningKm), start);
  return Math.max(longest * SPIKE_FACTOR, longest + SPIKE_FLOOR_KM);
}

export function isAllowedDay({ plan }: Draft, date: string): boolean {
  return runningDays(plan.request).includes(weekdayOf(date));
}

/** Days of a week without any run, on which running is allowed, before the race. */
export function freeDays(draft: Draft, weekIndex: number): PlanDay[] {
  const days = draft.plan.weeks[weekIndex]?.days ?? [];
  const isFree = (day: PlanDay) =>
    [day.session, day.extraSession].every((session) => session === null || !isRunSession(session));
  return days.filter((day) => isFree(day) && isAllowedDay(draft, day.date) && day.date !== draft.plan.raceDate);
}

/** Puts a new run on a free day; what stood there stays beside it. */
export function addRun(draft: Draft, day: PlanDay, session: Session, rule: string): void {
  draft.added += 1;
  const id = `${day.date}-n${draft.added}`;
  if (day.session !== null && day.extraSession === null) day.extraSession = day.session;
  day.session = { ...session, id };
  blame(draft, id, rule);
}
