import type { PlanRequest } from '../training.contract.ts';
import { GOALS } from './goals.ts';
import type { WeekSlot } from './phases.ts';
import { type PlanContext, type PlanState, spikeCapKm } from './plan-state.ts';
import { type Runner, groundFactor } from './runner.ts';

/**
 * Largest share of the week in the long run: up to 30 % with five runs or more, 50 % with three
 * or four (doherty-2020-marathon-training and measured plans), 60 % with two (coach's rule).
 */
export function longRunShareLimit(runs: number): number {
  if (runs >= 5) return 0.3;
  return runs >= 3 ? 0.5 : 0.6;
}

/** Share the builder aims at, under the limit so that rounding cannot cross it. */
function aimedShare(runs: number, isLongGoal: boolean): number {
  if (runs >= 5) return 0.285;
  if (runs >= 3) return isLongGoal ? 0.47 : 0.38;
  return 0.57;
}

/** Goals for which the long run carries the race: the half marathon and longer. */
function isLongGoal(request: PlanRequest): boolean {
  return (GOALS[request.goal].distanceKm ?? 0) > 20;
}

/** Shortest longest-run with which the race is reasonable: by distance, or time if slow. km. */
export function leastLongestRunKm(runner: Runner): number {
  const { leastKm, leastMinutes } = GOALS[runner.request.goal].longRun;
  const pace = runner.paces.easy * groundFactor(runner, 'long');
  return Math.min(leastKm, (leastMinutes * 60) / pace);
}

/** Longest run the goal allows: by distance and by time. km. */
export function mostLongRunKm(runner: Runner): number {
  const { mostKm, mostMinutes } = GOALS[runner.request.goal].longRun;
  const pace = runner.paces.easy * groundFactor(runner, 'long');
  return Math.min(mostKm, (mostMinutes * 60) / pace);
}

/** Longest easy run and longest hard session that are not the long run, km (coach's rule). */
export const MOST_EASY_KM = 20;
export const MOST_HARD_SESSION_KM = 16;
/** Longest easy run besides the long run, minutes (coach's rule). */
export const MOST_EASY_MINUTES = 105;

/** What a second run adds to an easy day at most, beyond what one run would hold, km (coach's rule). */
const SPLIT_DAY_MORE_KM = 5;
const MOST_SPLIT_DAYS = 3;

/** Kilometres a week that so many runs of sensible length can hold week after week. */
export function sustainableWeekKm(runner: Runner): number {
  const runs = runner.request.runsPerWeek;
  const hard = runs <= 3 ? 1 : 2;
  const easyKm = Math.min(MOST_EASY_KM, (MOST_EASY_MINUTES * 60) / runner.paces.easy);
  const easyDays = runs - 1 - hard;
  const secondKm = runner.maySplitDays ? SPLIT_DAY_MORE_KM * Math.min(MOST_SPLIT_DAYS, easyDays) : 0;
  const othersKm = secondKm + easyKm * easyDays + Math.min(easyKm, MOST_HARD_SESSION_KM) * hard;
  const byShare = othersKm / (1 - aimedShare(runs, isLongGoal(runner.request)));
  return Math.min(byShare, othersKm + mostLongRunKm(runner));
}

/** The long run aimed at in the peak week, and whether long weeks need fewer runs for it. */
export function longRunPeak(runner: Runner, peakKm: number): { longPeakKm: number; fewerRunsInLongWeeks: boolean } {
  const request = runner.request;
  const most = mostLongRunKm(runner);
  const least = leastLongestRunKm(runner) * 1.06;
  const isLong = isLongGoal(request);
  const plain = aimedShare(request.runsPerWeek, isLong) * peakKm;
  const fewerRunsInLongWeeks = request.runsPerWeek >= 5 && isLong && plain < least;
  const wished = fewerRunsInLongWeeks ? aimedShare(4, true) * peakKm : plain;
  return { longPeakKm: Math.min(most, Math.max(wished, Math.min(least, peakKm * 0.45))), fewerRunsInLongWeeks };
}

function longestOfLastWeeks(state: PlanState): number {
  const recent = state.longKm.slice(-4);
  const known = state.runs.find((run) => run.day === -1)?.km ?? 0;
  return recent.length > 0 && Math.max(...recent) > 0 ? Math.max(...recent) : known;
}

/** Long run of a down week and of the taper, as shares of the last big one and of the peak. */
const DOWN_WEEK_LONG_SHARE = 0.75;
const TAPER_LONG_SHARE = 0.8;
/** Every second long run of a runner who is at the peak before time (coach's rule). */
const WAVE_SHARE = 0.93;

/** Kilometres aimed at in the long run of a week, before the share of the week is applied. */
export function targetLongKm(context: PlanContext, state: PlanState, slot: WeekSlot): number {
  const cap = Math.min(spikeCapKm(state, slot.index * 7), mostLongRunKm(context.runner));
  const longest = longestOfLastWeeks(state);
  if (slot.taperShare !== null) {
    return Math.min(cap, Math.max(...state.longKm) * slot.taperShare * TAPER_LONG_SHARE);
  }
  if (slot.isDownWeek) return Math.min(cap, longest * DOWN_WEEK_LONG_SHARE);
  const step = (context.longPeakKm - longest) / Math.max(1, slot.loadWeeksLeft);
  // A runner who is at the peak already goes long in waves: the weeks that matter come at the end.
  const isThere = longest >= context.longPeakKm * 0.99 && slot.index > 0 && slot.loadWeeksLeft > 2;
  if (isThere && slot.indexInPhase % 2 === 1) return Math.min(cap, context.longPeakKm * WAVE_SHARE);
  const wished = slot.index === 0 ? longest : longest + step;
  return Math.min(cap, wished);
}

/** Weeks of so few kilometres hold fewer runs than wished, km: less than five, and two. */
const FEWER_THAN_FIVE_RUNS_KM = 15;
const TWO_RUNS_KM = 9;

/** The largest share of a week of this size that the plan may put into its long run. */
export function mostLongRunShare(context: PlanContext, weekKm: number): number {
  const isLong = isLongGoal(context.runner.request);
  const { runsPerWeek } = context.runner.request;
  const isSmall = weekKm < FEWER_THAN_FIVE_RUNS_KM || context.fewerRunsInLongWeeks;
  const runs = weekKm < TWO_RUNS_KM ? 2 : isSmall ? Math.min(4, runsPerWeek) : runsPerWeek;
  return aimedShare(runs, isLong);
}

/** Kilometres of long run that so many runs in a week of this size may hold. */
export function longRunWithinShare(context: PlanContext, weekKm: number, runs: number): number {
  return aimedShare(runs, isLongGoal(context.runner.request)) * weekKm;
}
