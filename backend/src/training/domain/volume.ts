import type { PlanRequest } from '../training.contract.ts';
import { GOALS } from './goals.ts';
import { sustainableWeekKm } from './long-run.ts';
import type { WeekSlot } from './phases.ts';
import { type PlanContext, type PlanState, twoWeekLimitKm } from './plan-state.ts';

/** Growth from one load week to the next: 5-10 % by default (rules.md 2.6), a little more when small. */
const WEEKLY_GROWTH = 1.1;
const WEEKLY_GROWTH_SMALL = 1.14;
const SMALL_WEEK_KM = 25;
/** A down week holds four fifths of the week before it (measured: −10 to −27 %). */
export const DOWN_WEEK_SHARE = 0.8;
/** How much of the useful volume of a goal fits into so many runs a week (coach's rule). */
const VOLUME_BY_RUNS: Readonly<Record<number, number>> = {
  2: 0.75,
  3: 0.95,
  4: 1,
  5: 1.05,
  6: 1.12,
  7: 1.18,
};
/** Kept back from the two-week limit, so that rounding cannot cross it. */
const ROUNDING_MARGIN = 0.985;
/** Runners under 16 are not built up beyond this, km a week (coach's rule). */
const YOUTH_KM_PER_WEEK = 35;
/** Coming back from an injury starts below the present week (coach's rule). */
const RETURN_SHARE = 0.8;
/** Two runs of a sensible length: no week of continuous running is smaller, km (coach's rule). */
const LEAST_WEEK_KM = 5;

/** Weekly distance the build aims at, km. Those who run more than the goal needs grow by 6 %. */
export function peakTargetKm(request: PlanRequest): number {
  const useful = GOALS[request.goal].usefulKmPerWeek * (VOLUME_BY_RUNS[request.runsPerWeek] ?? 1);
  const grown = Math.max(request.kmPerWeek * 1.06, useful);
  const age = request.age ?? 30;
  return age < 16 ? Math.max(request.kmPerWeek, Math.min(grown, YOUTH_KM_PER_WEEK)) : grown;
}

/** Factor by which a load week may pass the best week before it. */
export function mostGrowth(bestKm: number): number {
  return bestKm < SMALL_WEEK_KM ? WEEKLY_GROWTH_SMALL : WEEKLY_GROWTH;
}

function bestOfLastWeeks(state: PlanState, kmPerWeek: number): number {
  const recent = state.weekKm.slice(-4);
  return recent.length === 0 ? kmPerWeek : Math.max(...recent);
}

/** The biggest week so far, km. */
export function peakSoFarKm(state: PlanState): number {
  return Math.max(0, ...state.weekKm);
}

/** Kilometres aimed at in a week of continuous running, within the two-week rule. */
export function targetWeekKm(context: PlanContext, state: PlanState, slot: WeekSlot): number {
  const request = context.runner.request;
  if (slot.taperShare !== null) return peakSoFarKm(state) * slot.taperShare;
  const growthKm = twoWeekLimitKm(state.weekKm, slot.index, { kmPerWeek: request.kmPerWeek, walkRunOutings: 0 });
  const limit = Math.min(growthKm * ROUNDING_MARGIN, sustainableWeekKm(context.runner));
  if (slot.isDownWeek) {
    return Math.min(limit, (state.weekKm.at(-1) ?? request.kmPerWeek) * DOWN_WEEK_SHARE);
  }
  const best = bestOfLastWeeks(state, request.kmPerWeek);
  if (slot.index === 0) {
    const first = request.returnFromInjury === true ? best * RETURN_SHARE : best;
    return Math.max(LEAST_WEEK_KM, Math.min(first, sustainableWeekKm(context.runner)));
  }
  const most = mostGrowth(best);
  const wished = (context.peakKm / best) ** (1 / Math.max(1, slot.loadWeeksLeft));
  return Math.min(limit, best * Math.max(1, Math.min(most, wished)));
}
