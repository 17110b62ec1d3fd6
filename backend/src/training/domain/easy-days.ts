import type { Session } from '../session.contract.ts';
import { GOALS, isUltra } from './goals.ts';
import { type PlacedSession, type PlanContext, floorTo } from './plan-state.ts';
import { easyRun, easyRunWithStrides, recoveryRun } from './sessions/easy-runs.ts';
import { shakeOut } from './sessions/other.ts';
import { MOST_EASY_KM, MOST_EASY_MINUTES } from './long-run.ts';
import { MOST_SECOND_KM, MOST_SECOND_RUNS, splitDay, splitsDays } from './second-runs.ts';
import type { WeekDesign } from './week-design.ts';

/** Longest run before a race, km; more where a big week needs it (coach's rule). */
const MOST_RACE_WEEK_RUN_KM = 12;
const RACE_WEEK_SHARE_OF_LONGEST = 0.4;
const RACE_WEEK_SHARE_OF_WEEK = 0.45;
const MOST_HARD_RACE_WEEK_KM = 16;
/** No other run comes closer to the long run than this. */
const SHARE_OF_LONG_RUN = 0.95;
/** Most kilometres on the eve of a race, and the offset of that day in a race week. */
export const SHAKE_OUT_KM = 4;
export const DAY_BEFORE_RACE = 5;
const RECOVERY_UP_TO_KM = 10;
const STRIDES_FROM_KM = 3.5;
const LEAST_EASY_KM = 2.7;
const LEAST_TAPER_KM = 2.2;

/** Weights of easy days: the day after the long run, midweek, the last days before a race. */
const AFTER_LONG_RUN = 0.75;
const BACK_TO_BACK = 1.7;
const MIDWEEK = 1.35;
const BEFORE_RACE = 0.7;

/** The longest a run besides the long run may be this week, km. */
export function mostOtherKm(context: PlanContext, design: WeekDesign, longKm: number): number {
  const byTime = (MOST_EASY_MINUTES * 60) / context.runner.paces.easy;
  const beforeRace = Math.max(
    MOST_RACE_WEEK_RUN_KM,
    context.longPeakKm * RACE_WEEK_SHARE_OF_LONGEST,
    // A race week of few runs must still hold the two fifths that a good taper keeps.
    Math.min(MOST_HARD_RACE_WEEK_KM, design.weekKm * RACE_WEEK_SHARE_OF_WEEK),
  );
  const byLong = design.slot.isRaceWeek ? beforeRace : longKm * SHARE_OF_LONG_RUN;
  return Math.min(MOST_EASY_KM, byTime, byLong, design.capKm - 0.2);
}

/** Spreads kilometres by weight in whole steps, none above the most; leftovers go round once. */
function shareKm(totalKm: number, weights: readonly number[], limits: { mostKm: number; stepKm: number }): number[] {
  const { mostKm, stepKm } = limits;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => floorTo(Math.min(mostKm, (totalKm * weight) / sum), stepKm));
  let left = totalKm - shares.reduce((total, share) => total + share, 0);
  shares.forEach((share, index) => {
    if (left < stepKm || share + stepKm > mostKm) return;
    shares[index] = share + stepKm;
    left -= stepKm;
  });
  return shares;
}

/** As `shareKm`, with no more than a shake-out on the eve of the race. */
function shareBeforeRace(
  totalKm: number,
  run: { days: readonly number[]; weights: readonly number[] },
  limits: { mostKm: number; stepKm: number },
): number[] {
  const plain = shareKm(totalKm, run.weights, limits);
  const eve = run.days.indexOf(DAY_BEFORE_RACE);
  if (eve < 0 || (plain[eve] ?? 0) <= SHAKE_OUT_KM) return plain;
  const shakeOutKm = Math.min(limits.mostKm, floorTo(SHAKE_OUT_KM, limits.stepKm));
  const others = run.weights.filter((_, index) => index !== eve);
  const rest = shareKm(totalKm - shakeOutKm, others, limits);
  return [...rest.slice(0, eve), shakeOutKm, ...rest.slice(eve)];
}

function weightOf(
  context: PlanContext,
  design: WeekDesign,
  day: { offset: number; anchor: number | null; middle: number | undefined },
): number {
  const { offset, anchor, middle } = day;
  if (design.slot.isRaceWeek) return offset >= 4 ? BEFORE_RACE : 1;
  if (anchor !== null && offset === (anchor + 1) % 7) {
    return isUltra(context.runner.request.goal) ? BACK_TO_BACK : AFTER_LONG_RUN;
  }
  return offset === middle ? MIDWEEK : 1;
}

function middleDay(context: PlanContext, days: readonly number[]): number | undefined {
  const isLong = (GOALS[context.runner.request.goal].distanceKm ?? 0) > 20;
  return isLong && days.length >= 3 ? days[Math.floor(days.length / 2)] : undefined;
}

interface EasyDay {
  offset: number;
  km: number;
  anchor: number | null;
  stridesDay: number | undefined;
}

function easySession(context: PlanContext, design: WeekDesign, day: EasyDay): Session {
  const { runner } = context;
  const { anchor, km, offset } = day;
  if (design.slot.isRaceWeek && offset === DAY_BEFORE_RACE) return shakeOut(runner, km);
  if (offset === day.stridesDay && km >= STRIDES_FROM_KM) return easyRunWithStrides(runner, km);
  const isAfterLong = anchor !== null && !design.slot.isRaceWeek && offset === (anchor + 1) % 7;
  const isRecovery = isAfterLong && !isUltra(runner.request.goal) && km <= RECOVERY_UP_TO_KM;
  return isRecovery ? recoveryRun(runner, km) : easyRun(runner, km);
}

/** Writes the easy runs of the week over its days; too many days for too few km lose some. */
export function writeEasyDays(
  context: PlanContext,
  design: WeekDesign,
  week: { days: readonly number[]; anchor: number | null; hard: readonly number[]; km: number; mostKm: number },
): PlacedSession[] {
  const leastKm = design.slot.taperShare === null ? LEAST_EASY_KM : LEAST_TAPER_KM;
  const count = Math.max(1, Math.min(week.days.length, Math.floor(week.km / leastKm)));
  const days = week.days.slice(0, count);
  const { anchor } = week;
  const middle = middleDay(context, days);
  const weights = days.map((offset) => weightOf(context, design, { offset, anchor, middle }));
  const splits = splitsDays(context, design);
  const limits = { mostKm: week.mostKm + (splits ? MOST_SECOND_KM : 0), stepKm: context.quantumKm };
  const kilometres = design.slot.isRaceWeek
    ? shareBeforeRace(week.km, { days, weights }, limits)
    : shareKm(week.km, weights, limits);
  const isApart = (day: number) => anchor === null || (Math.abs(day - anchor) > 1 && day !== (anchor + 1) % 7);
  const isFresh = (day: number) => isApart(day) && !week.hard.includes(day - 1);
  // Without hard work in the week the eve of the long run will do: strides do not tire.
  const anyDay = design.hardSessions === 0 ? days[0] : undefined;
  const stridesDay = design.hasStrides ? (days.find(isFresh) ?? days.find(isApart) ?? anyDay) : undefined;
  let secondRuns = 0;
  return days.flatMap((offset, index) => {
    const km = kilometres[index] ?? 0;
    if (km < 1) return [];
    const day = { offset, anchor, stridesDay };
    const isWhole = !splits || secondRuns >= MOST_SECOND_RUNS;
    const split = isWhole ? null : splitDay(context, { offset, km, mostKm: week.mostKm });
    if (split === null) {
      return [{ offset, session: easySession(context, design, { ...day, km: Math.min(km, week.mostKm) }) }];
    }
    secondRuns += 1;
    return [{ offset, session: easySession(context, design, { ...day, km: split.firstKm }) }, split.second];
  });
}
