import type { PlacedSession, PlanContext, PlanState } from './plan-state.ts';
import { spikeCapKm, twoWeekLimitKm } from './plan-state.ts';
import type { WeekSlot } from './phases.ts';
import { NO_RUNNING_POSTPARTUM_WEEKS, WALK_RUN_ONLY_POSTPARTUM_WEEKS, type Runner } from './runner.ts';
import {
  type LadderStep,
  WALK_RUN_LADDER,
  firstFiveKm,
  lighterRung,
  rungRunKm,
  walk,
  walkRun,
} from './sessions/walk-run.ts';
import { layoutWeek } from './week-layout.ts';

/** Last rung of the ladder: half an hour without a break. */
export const TOP_RUNG = WALK_RUN_LADDER.length - 1;
/** Rungs a week that open from the fourth week after a birth, six by the twelfth (coach's rule). */
const POSTPARTUM_RUNGS_PER_WEEK = 2 / 3;
/** Outings of a walk-run week; heavy beginners get three at most (nielsen-2014-first-week-obese). */
const MOST_OUTINGS = 4;
const MOST_OUTINGS_HEAVY = 3;
const MOST_HEAVY_FIRST_WEEK_KM = 2.8;

/** The rung a runner begins on: what an outing holds today, never more than the single-run rule. */
export function firstRung(runner: Runner, longestKm: number): number {
  const request = runner.request;
  if (runner.isHeavyBeginner) return 0;
  const outings = Math.min(MOST_OUTINGS, Math.max(2, request.runsPerWeek));
  const perOutingKm = request.kmPerWeek / outings;
  const fits = WALK_RUN_LADDER.map((rung) => rungRunKm(runner, rung)).findLastIndex(
    (km) => km <= Math.min(perOutingKm * 1.05, longestKm + 1.5),
  );
  const gentle = request.returnFromInjury === true || request.postpartumWeeks !== undefined;
  return Math.max(gentle ? 0 : 1, fits);
}

/** Weeks since the birth at the start of a week; null for everyone else. */
function postpartumWeeksAt(runner: Runner, index: number): number | null {
  const weeks = runner.request.postpartumWeeks;
  return weeks === undefined ? null : weeks + index;
}

/** Is running not yet allowed in this week? */
export function isWalkingWeek(runner: Runner, index: number): boolean {
  const weeks = postpartumWeeksAt(runner, index);
  return weeks !== null && weeks < NO_RUNNING_POSTPARTUM_WEEKS;
}

/** Is only walk-run allowed in this week, whatever the runner did before? */
export function isHeldBackWeek(runner: Runner, index: number): boolean {
  const weeks = postpartumWeeksAt(runner, index);
  return weeks !== null && weeks < WALK_RUN_ONLY_POSTPARTUM_WEEKS;
}

/** The highest rung of a week: soon after a birth it opens week by week, whatever the runner did before. */
function mostRung(runner: Runner, index: number): number {
  const weeks = postpartumWeeksAt(runner, index);
  if (weeks === null || weeks >= WALK_RUN_ONLY_POSTPARTUM_WEEKS) return TOP_RUNG;
  return Math.max(0, Math.floor((weeks - NO_RUNNING_POSTPARTUM_WEEKS) * POSTPARTUM_RUNGS_PER_WEEK));
}

/** Three outings, or two where even the first rung would pass 3 km of running in the week. */
function heavyOutings(runner: Runner): number {
  const firstKm = rungRunKm(runner, WALK_RUN_LADDER[0] as LadderStep);
  return firstKm * MOST_OUTINGS_HEAVY < MOST_HEAVY_FIRST_WEEK_KM ? MOST_OUTINGS_HEAVY : 2;
}

/** Days of the walk-run outings: the same in every week of a plan. */
export function outingDaysOf(runner: Runner, runOffsets: readonly number[]): number[] {
  const most = runner.isHeavyBeginner ? heavyOutings(runner) : MOST_OUTINGS;
  const layout = layoutWeek({
    allowed: runOffsets,
    anchor: null,
    runs: Math.max(2, Math.min(most, runner.request.runsPerWeek)),
    hardSessions: 0,
    neighbours: [],
    gapBeforeAnchor: 2,
    backToBack: false,
  });
  return layout.easy.toSorted((a, b) => a - b);
}

/** Kilometres a week of this rung has on foot. */
function weekOfRungKm(context: PlanContext, step: LadderStep, outings: number): number {
  return walkRun(context.runner, step).distanceKm * outings;
}

/** The rung a week stands on: the one planned, or a lower one where that would grow too fast. */
export function rungOfWeek(context: PlanContext, state: PlanState, slot: WeekSlot): number {
  // A down week lightens the rung of the week before, not the one that would come next.
  const back = slot.isDownWeek ? context.rungsPerWeek : 0;
  const wished = Math.max(0, Math.floor((state.rung ?? TOP_RUNG) - back + 1e-6));
  const outings = context.outingDays.length;
  const limitKm = twoWeekLimitKm(state.weekKm, slot.index, {
    kmPerWeek: context.runner.request.kmPerWeek,
    walkRunOutings: outings,
  });
  const capKm = spikeCapKm(state, slot.index * 7);
  let rung = Math.min(wished, mostRung(context.runner, slot.index));
  while (rung > 0) {
    const step = WALK_RUN_LADDER[rung] as LadderStep;
    const isWithin = weekOfRungKm(context, step, outings) <= limitKm * 0.995;
    if (isWithin && rungRunKm(context.runner, step) <= capKm) break;
    rung -= 1;
  }
  return rung;
}

function stepOfWeek(context: PlanContext, state: PlanState, slot: WeekSlot): LadderStep {
  const step = WALK_RUN_LADDER[rungOfWeek(context, state, slot)] as LadderStep;
  return slot.isDownWeek ? lighterRung(step) : step;
}

/** Minutes a week by which the longest outing grows once half an hour is run without a break. */
const MINUTES_PER_WEEK_AT_TOP = 2;
const MOST_MINUTES_AT_TOP = 36;

/** The week's last outing: the longest, once the top of the ladder is reached. */
function longerAtTheTop(
  context: PlanContext,
  state: PlanState,
  week: { slot: WeekSlot; step: LadderStep },
): LadderStep {
  const { slot, step } = week;
  const weeksAtTop = Math.floor(state.rung ?? 0) - TOP_RUNG;
  if (step.repeats !== 1 || slot.isDownWeek || weeksAtTop <= 0) return step;
  const wished = step.runMinutes + MINUTES_PER_WEEK_AT_TOP * weeksAtTop;
  const byDistance = Math.floor((4.8 * context.runner.paces.easy) / 60);
  const runMinutes = Math.max(step.runMinutes, Math.min(wished, MOST_MINUTES_AT_TOP, byDistance));
  const longer = { ...step, runMinutes };
  return rungRunKm(context.runner, longer) <= spikeCapKm(state, slot.index * 7) ? longer : step;
}

/** The week of the first 5 km: the other outings are lighter where the week would grow too fast. */
function writeFinale(
  context: PlanContext,
  state: PlanState,
  week: { slot: WeekSlot; step: LadderStep },
): PlacedSession[] {
  const { slot, step } = week;
  const days = context.outingDays;
  const finale = firstFiveKm(context.runner, spikeCapKm(state, slot.index * 7));
  const others = days.length - 1;
  const limitKm = twoWeekLimitKm(state.weekKm, slot.index, {
    kmPerWeek: context.runner.request.kmPerWeek,
    walkRunOutings: days.length,
  });
  const isTooMuch = weekOfRungKm(context, step, others) + finale.distanceKm > limitKm * 0.995;
  const session = walkRun(context.runner, isTooMuch ? lighterRung(step) : step);
  return days.map((offset, index) => ({ offset, session: index === others ? finale : session }));
}

/** A week of walking or of walk-run. */
export function writeStarterWeek(context: PlanContext, state: PlanState, slot: WeekSlot): PlacedSession[] {
  const days = context.outingDays;
  const { runner } = context;
  if (isWalkingWeek(runner, slot.index)) {
    return days.map((offset) => ({ offset, session: walk(runner, 20 + 5 * Math.min(2, slot.index)) }));
  }
  const step = stepOfWeek(context, state, slot);
  const isFinale = runner.request.goal === 'c25k' && slot.index === context.slots.length - 1;
  if (isFinale) return writeFinale(context, state, { slot, step });
  const longest = longerAtTheTop(context, state, { slot, step });
  return days.map((offset, index) => {
    const isLast = index === days.length - 1;
    return { offset, session: walkRun(runner, isLast ? longest : step) };
  });
}
