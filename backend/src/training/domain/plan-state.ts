import type { Session } from '../session.contract.ts';
import type { PlanWeek } from '../training.contract.ts';
import type { WeekSlot } from './phases.ts';
import type { Runner } from './runner.ts';
import type { Timeline } from './timeline.ts';

/** Single-run rule: at most 110 % of the longest run of 30 days (frandsen-2025-session-spike). */
export const SPIKE_FACTOR = 1.1;
/** Practical floor of the rule for short runs, km (measured over published plans). */
export const SPIKE_FLOOR_KM = 1.6;
/** Window of the rule, days. */
export const SPIKE_WINDOW_DAYS = 30;
/** Two-week growth above this is refused (nielsen-2014-progression). */
export const TWO_WEEK_GROWTH = 1.3;

/** Walk-run weeks: kilometres an outing that walking and first steps may always fill. */
const WALK_RUN_FREE_KM = 3.2;
/** Walking that a runner's weekly kilometres do not count, km an outing. */
const WALKING_KM_PER_OUTING = 2;

/** What has been planned so far, as the limits of the next week need it. */
export interface PlanState {
  /** Running so far by day of the plan; day −1 stands for the last 30 days before it. */
  runs: { day: number; km: number }[];
  /** Kilometres on foot of the weeks so far, the goal race not counted. */
  weekKm: number[];
  /** Days with hard running, long runs and races included. */
  hardDays: number[];
  strengthDays: number[];
  /** Kilometres of the long runs so far, by week; 0 where there was none. */
  longKm: number[];
  /** Rung of the walk-run ladder; null once running is continuous. */
  rung: number | null;
  /** Weeks of continuous running so far. */
  continuousWeeks: number;
  hasHadHardSessions: boolean;
  weeks: PlanWeek[];
}

/** Everything fixed for the whole plan. */
export interface PlanContext {
  runner: Runner;
  timeline: Timeline;
  slots: WeekSlot[];
  /** Offsets 0-6 on which running, and any training, is allowed. */
  runOffsets: number[];
  trainingOffsets: number[];
  longOffset: number;
  peakKm: number;
  longPeakKm: number;
  /** Five or more runs cannot carry the long run the race needs: those weeks have four. */
  fewerRunsInLongWeeks: boolean;
  /** Days of walk-run outings, 0-6. */
  outingDays: readonly number[];
  /** Rungs climbed in a load week. */
  rungsPerWeek: number;
  /** Smallest step of a distance: half a kilometre, or half a mile. */
  quantumKm: number;
  tuneUps: ReadonlyMap<number, { offset: number; distanceKm: number }>;
  /** First and last day of the fortnight in which easy runs move into the heat; null without one. */
  heatBlock: { first: number; last: number } | null;
}

export interface PlacedSession {
  offset: number;
  /** The second run of its day. */
  isSecond?: boolean;
  session: Session;
}

export function floorTo(value: number, quantum: number): number {
  return Math.floor(value / quantum + 1e-6) * quantum;
}

/**
 * Longest run allowed anywhere in the week that begins on this day, km. The window is read for
 * the last day of the week, so that a run that drops out of it midweek does not count.
 */
export function spikeCapKm(state: PlanState, firstDayOfWeek: number): number {
  const oldest = firstDayOfWeek + 6 - SPIKE_WINDOW_DAYS;
  const longest = state.runs.filter((run) => run.day >= oldest).reduce((most, run) => Math.max(most, run.km), 0);
  return Math.max(longest * SPIKE_FACTOR, longest + SPIKE_FLOOR_KM);
}

/** Kilometres of a week before or inside the plan; before it the runner's present week. */
export function weekKmAt(weekKm: readonly number[], index: number, kmPerWeek: number): number {
  return index < 0 ? kmPerWeek : (weekKm[index] ?? 0);
}

/**
 * Kilometres the two-week rule allows in week `index`: 130 % of the better of the weeks two and
 * three before it, so that a down week is not the yardstick. In walk-run weeks walking counts
 * as distance, so it is added to what the runner does now.
 */
export function twoWeekLimitKm(
  weekKm: readonly number[],
  index: number,
  week: { kmPerWeek: number; walkRunOutings: number },
): number {
  const walking = week.walkRunOutings * WALKING_KM_PER_OUTING;
  const before = week.kmPerWeek + walking;
  const reference = Math.max(
    weekKmAt(weekKm, index - 2, before),
    weekKmAt(weekKm, index - 3, before),
    week.walkRunOutings * WALK_RUN_FREE_KM,
  );
  return reference * TWO_WEEK_GROWTH;
}
