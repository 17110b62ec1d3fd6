import { type PlanContext, type PlanState, floorTo, spikeCapKm } from './plan-state.ts';
import { longRunWithinShare, mostLongRunKm, targetLongKm } from './long-run.ts';
import { GOALS, isMarathonOrLonger, isUltra } from './goals.ts';
import type { WeekSlot } from './phases.ts';
import { NO_HARD_POSTPARTUM_WEEKS } from './runner.ts';
import { targetWeekKm } from './volume.ts';

export interface TuneUp {
  offset: number;
  distanceKm: number;
}

/** A tune-up race may take up so much of its week. */
const MOST_TUNE_UP_SHARE = 0.7;
/** What the week must hold besides, its warm-up and one easy run, km. */
const BESIDE_TUNE_UP_KM = 4.5;

/** The intentions for a week, before the sessions are written. */
export interface WeekDesign {
  slot: WeekSlot;
  weekKm: number;
  /** 0 in a race week. */
  longKm: number;
  runs: number;
  /** Runs that become cross-training so that the long run keeps its share. */
  runsTurnedCross: number;
  hardSessions: number;
  /** Share of the hard minutes that goes into the long run at marathon pace. */
  marathonPaceShare: number;
  /** No hard session has been run in this plan so far. */
  isFirstHardWeek: boolean;
  /** Strides at the end of an easy run. */
  hasStrides: boolean;
  /** No single run longer than this, km. */
  capKm: number;
  /** A race on the way to the goal, when the single-run rule allows its distance. */
  tuneUp: TuneUp | null;
}

/** Shortest run worth lacing shoes for, km (coach's rule). */
const LEAST_RUN_KM = 3;
const LEAST_TAPER_RUN_KM = 2.5;

/** The long run is at least this much longer than the average run of its week. */
const LEAST_LONG_OF_AVERAGE = 1.12;
const LEAST_TAPER_LONG_KM = 4.9;

/** Below these week distances there is no room for hard work, or for two hard sessions (km). */
const ONE_HARD_FROM_KM = 13;
const TWO_HARD_FROM_KM = 24;
/** Weeks of easy running before the first hard session of beginners and returners. */
const EASY_WEEKS_FIRST = 3;

function runsFor(context: PlanContext, weekKm: number, slot: WeekSlot): number {
  const least = slot.taperShare === null ? LEAST_RUN_KM : LEAST_TAPER_RUN_KM;
  const wished = context.runner.request.runsPerWeek;
  const possible = Math.min(wished, context.runOffsets.length, Math.floor(weekKm / least));
  return Math.max(2, possible);
}

function isTooEarlyForHard(context: PlanContext, state: PlanState, slot: WeekSlot): boolean {
  const request = context.runner.request;
  const postpartum = request.postpartumWeeks;
  if (postpartum !== undefined && postpartum + slot.index < NO_HARD_POSTPARTUM_WEEKS) return true;
  const isStarter = context.rungsPerWeek > 0 || request.returnFromInjury === true;
  return isStarter && state.continuousWeeks < EASY_WEEKS_FIRST;
}

function hardSessionsFor(
  context: PlanContext,
  state: PlanState,
  week: { slot: WeekSlot; weekKm: number; runs: number },
): number {
  const { slot, weekKm, runs } = week;
  if (isTooEarlyForHard(context, state, slot)) return 0;
  if (slot.isRaceWeek) return weekKm >= 8 ? 1 : 0;
  if (slot.taperShare !== null) {
    if (!state.hasHadHardSessions) return 0;
    return runs >= 5 && weekKm >= TWO_HARD_FROM_KM ? Math.min(2, context.runner.mostHardSessions) : 1;
  }
  if (weekKm < ONE_HARD_FROM_KM) return 0;
  if (slot.isDownWeek || slot.phase === 'base' || runs <= 3) return 1;
  if (context.runner.request.goal === 'fitness' && runs < 5) return 1;
  return weekKm < TWO_HARD_FROM_KM ? 1 : context.runner.mostHardSessions;
}

/** Long runs with a marathon-pace block: every second load week of the build, and the peak. */
function marathonPaceShare(context: PlanContext, slot: WeekSlot): number {
  const request = context.runner.request;
  const isMarathon = isMarathonOrLonger(request.goal) && !isUltra(request.goal);
  const isSlow = (context.runner.paces.race ?? 0) > context.runner.zones.easy.fastSecondsPerKm;
  if (!isMarathon || isSlow || slot.isDownWeek || request.surface === 'trail') return 0;
  const isCareful = (request.injuries ?? []).length > 0 || request.returnFromInjury === true;
  if (isCareful) return 0;
  if (slot.phase === 'peak') return slot.loadWeeksLeft === 1 ? 0 : 0.55;
  return slot.phase === 'build' && slot.indexInPhase % 2 === 1 ? 0.4 : 0;
}

/** Load weeks that must follow a tune-up race where the last long run has its date. */
const LOAD_WEEKS_AFTER_TUNE_UP = 3;

/** The tune-up race of a week, when the single-run rule and the last long runs leave room. */
function tuneUpFor(context: PlanContext, week: { slot: WeekSlot; weekKm: number; capKm: number }): TuneUp | null {
  const { slot, weekKm, capKm } = week;
  const tuneUp = context.tuneUps.get(slot.index);
  if (tuneUp === undefined || slot.taperShare !== null) return null;
  const loadWeeksAfter = context.slots.filter((other) => other.index > slot.index && other.loadWeeksLeft > 0).length;
  const hasDatedLongRun = GOALS[context.runner.request.goal].lastLongRunDays !== null;
  if (hasDatedLongRun && loadWeeksAfter < LOAD_WEEKS_AFTER_TUNE_UP) return null;
  const most = Math.min(capKm, weekKm * MOST_TUNE_UP_SHARE, weekKm - BESIDE_TUNE_UP_KM);
  return tuneUp.distanceKm <= most ? tuneUp : null;
}

/** The long run before the share of the week is applied, km; 0 in a race week. */
function wishedLongKm(
  context: PlanContext,
  state: PlanState,
  week: { slot: WeekSlot; weekKm: number; runs: number; capKm: number },
): number {
  if (week.slot.isRaceWeek) return 0;
  const averageKm = (week.weekKm / week.runs) * LEAST_LONG_OF_AVERAGE;
  const withinReason = Math.min(averageKm, week.capKm, mostLongRunKm(context.runner));
  // A taper keeps hard work, and no run is longer than the long run: it must leave room for it.
  const room =
    week.slot.taperShare !== null && state.hasHadHardSessions ? Math.min(LEAST_TAPER_LONG_KM, week.capKm) : 0;
  return Math.max(withinReason, room, targetLongKm(context, state, week.slot));
}

/** Strides in weeks with hard work; in all-easy plans every second load week, once running is a habit. */
function hasStrides(context: PlanContext, state: PlanState, week: { slot: WeekSlot; hardSessions: number }): boolean {
  if (context.runner.spared.has('repetition')) return false;
  if (week.hardSessions > 0) return true;
  const isHabit = !isTooEarlyForHard(context, state, week.slot) && state.continuousWeeks > 0;
  return isHabit && !week.slot.isDownWeek && !week.slot.isRaceWeek && week.slot.indexInPhase % 2 === 1;
}

/** The intentions for a week of continuous running. */
export function designWeek(context: PlanContext, state: PlanState, slot: WeekSlot): WeekDesign {
  const capKm = spikeCapKm(state, slot.index * 7);
  const weekKm = targetWeekKm(context, state, slot);
  let runs = runsFor(context, weekKm, slot);
  const wishedKm = wishedLongKm(context, state, { slot, weekKm, runs, capKm });
  let runsTurnedCross = 0;
  const needsRoom = runs >= 5 && wishedKm > longRunWithinShare(context, weekKm, runs);
  if (context.fewerRunsInLongWeeks && needsRoom && slot.taperShare === null && !slot.isDownWeek) {
    runsTurnedCross = runs - 4;
    runs = 4;
  }
  const longKm = Math.min(wishedKm, longRunWithinShare(context, weekKm, runs));
  const hardSessions = hardSessionsFor(context, state, { slot, weekKm, runs });
  const share = hardSessions > 0 ? marathonPaceShare(context, slot) : 0;
  return {
    slot,
    weekKm,
    longKm: slot.isRaceWeek ? 0 : Math.max(floorTo(longKm, context.quantumKm), Math.min(2, capKm)),
    runs,
    runsTurnedCross,
    hardSessions: share > 0 ? Math.min(1, hardSessions) : hardSessions,
    marathonPaceShare: share,
    isFirstHardWeek: !state.hasHadHardSessions,
    hasStrides: hasStrides(context, state, { slot, hardSessions }),
    capKm,
    tuneUp: tuneUpFor(context, { slot, weekKm, capKm }),
  };
}
