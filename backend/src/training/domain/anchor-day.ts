import type { Session } from '../session.contract.ts';
import { both } from './bilingual.ts';
import { GOALS } from './goals.ts';
import { hardMinutesIn } from './hard-days.ts';
import type { PlacedSession, PlanContext } from './plan-state.ts';
import { longRun } from './sessions/easy-runs.ts';
import { raceSession } from './sessions/other.ts';
import type { WeekDesign } from './week-design.ts';

/** Most of a long run at marathon pace, and the shortest block worth it, minutes. */
const MOST_MARATHON_PACE_SHARE = 0.4;
const LEAST_MARATHON_PACE_MINUTES = 10;
/** Easy kilometres before a race, by its length (mcgowan-2015-warm-up). */
const WARM_UP_KM = { short: 2, half: 1.5, tuneUp: 1.5 };

function goalRace(context: PlanContext): Session {
  const shape = GOALS[context.runner.request.goal];
  const distanceKm = shape.distanceKm ?? 5;
  const isShort = distanceKm <= 10;
  return raceSession(context.runner, {
    distanceKm,
    isGoal: true,
    warmUpKm: isShort ? WARM_UP_KM.short : distanceKm < 22 ? WARM_UP_KM.half : 0,
    title: both(`Race day: ${shape.name.en}`, `Jour de course : ${shape.name.fr}`),
  });
}

function tuneUpRace(context: PlanContext, design: WeekDesign, distanceKm: number): Session {
  const km = both(String(distanceKm), String(distanceKm).replace('.', ','));
  return raceSession(context.runner, {
    distanceKm,
    isGoal: false,
    warmUpKm: distanceKm + WARM_UP_KM.tuneUp <= design.capKm ? WARM_UP_KM.tuneUp : 0,
    title: both(`Tune-up race: ${km.en} km`, `Course de préparation : ${km.fr} km`),
  });
}

function marathonPaceMinutes(
  context: PlanContext,
  design: WeekDesign,
  attempt: { longKm: number; hardShare: number },
): number {
  const pace = context.runner.paces.race ?? context.runner.paces.marathon;
  const wished = hardMinutesIn(context, design, attempt.hardShare) * design.marathonPaceShare;
  const most = (attempt.longKm * MOST_MARATHON_PACE_SHARE * pace) / 60;
  const minutes = Math.floor(Math.min(wished, most) / 5) * 5;
  return minutes >= LEAST_MARATHON_PACE_MINUTES ? minutes : 0;
}

/** The session the week is built around: the race, a tune-up race, or the long run. */
export function writeAnchorDay(
  context: PlanContext,
  design: WeekDesign,
  attempt: { longKm: number; hardShare: number; anchor: number | null },
): PlacedSession[] {
  if (attempt.anchor === null) return [];
  const offset = attempt.anchor;
  if (design.slot.isRaceWeek) return [{ offset, session: goalRace(context) }];
  const { tuneUp } = design;
  if (tuneUp) return [{ offset, session: tuneUpRace(context, design, tuneUp.distanceKm) }];
  const minutes = marathonPaceMinutes(context, design, attempt);
  const session = longRun(context.runner, {
    distanceKm: attempt.longKm,
    marathonPaceMinutes: minutes,
  });
  return [{ offset, session }];
}
