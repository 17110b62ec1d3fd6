import type { PlacedSession, PlanContext } from './plan-state.ts';
import { floorTo } from './plan-state.ts';
import { secondRun } from './sessions/easy-runs.ts';
import type { WeekDesign } from './week-design.ts';

/** Weeks of so many kilometres are split; on the runner's own wish from a little less (coach's rule). */
const SPLIT_WEEKS_FROM_KM = 100;
const SPLIT_WISHED_FROM_KM = 80;
/** An easy day is split from this length on; the second run takes so much of it (coach's rule). */
const SPLIT_DAYS_FROM_KM = 15;
const SECOND_SHARE = 0.38;
const LEAST_SECOND_KM = 5;
export const MOST_SECOND_KM = 10;
/** Most days of a week with a second run (coach's rule). */
export const MOST_SECOND_RUNS = 4;

/** Are easy days of this week split in two? */
export function splitsDays(context: PlanContext, design: WeekDesign): boolean {
  const { runner } = context;
  // A week that gave up runs so that the long run may weigh more must not win them back.
  if (!runner.maySplitDays || design.slot.isRaceWeek || design.runsTurnedCross > 0) return false;
  return design.weekKm >= (runner.request.doubles === true ? SPLIT_WISHED_FROM_KM : SPLIT_WEEKS_FROM_KM);
}

/** The second run of an easy day of so many km, and what the first keeps; null for a day left whole. */
export function splitDay(
  context: PlanContext,
  day: { offset: number; km: number; mostKm: number },
): { firstKm: number; second: PlacedSession } | null {
  if (day.km < SPLIT_DAYS_FROM_KM) return null;
  const wished = floorTo(Math.max(LEAST_SECOND_KM, day.km * SECOND_SHARE), context.quantumKm);
  const secondKm = Math.min(MOST_SECOND_KM, Math.max(LEAST_SECOND_KM, wished, day.km - day.mostKm));
  const second = { offset: day.offset, session: secondRun(context.runner, secondKm), isSecond: true };
  return { firstKm: Number((day.km - secondKm).toFixed(3)), second };
}
