import type { PlanRequest } from '../training.contract.ts';
import type { WeekSlot } from './phases.ts';
import { GOALS } from './goals.ts';
import { loopPaceFactor } from './grade.ts';

/** Climb, metres per kilometre, of easy and of long trail runs. */
export interface Climb {
  easy: number;
  long: number;
}

const FLAT: Climb = { easy: 0, long: 0 };
/** Rolling ground, where the race's own climb is not known (coach's rule). */
const ROLLING: Climb = { easy: 12, long: 20 };
/** Training meets so much of the race's climb per kilometre, within these bounds (coach's rule). */
const SHARE_OF_RACE = { easy: 0.5, long: 0.9 };
const BOUNDS = { easy: { least: 5, most: 30 }, long: { least: 8, most: 60 } };
/** Share of the climb the plan begins with, of a down week, and of the taper (coach's rule). */
const FIRST_SHARE = 0.6;
const DOWN_SHARE = 0.7;
const TAPER_SHARE = 0.6;

/** Climb of the goal race, metres per kilometre; null off the trails and where it is not known. */
export function raceClimbPerKm(request: Pick<PlanRequest, 'goal' | 'surface' | 'raceAscentMetres'>): number | null {
  const distanceKm = GOALS[request.goal].distanceKm;
  const isKnown = request.surface === 'trail' && request.raceAscentMetres !== undefined && distanceKm !== null;
  return isKnown ? (request.raceAscentMetres as number) / distanceKm : null;
}

/** How much slower the goal race is than the same distance on the flat; 1 where its climb is unknown. */
export function raceTerrainFactor(request: PlanRequest): number {
  const climb = raceClimbPerKm(request);
  return climb === null ? 1 : loopPaceFactor(climb);
}

function within(value: number, bounds: { least: number; most: number }): number {
  return Math.min(bounds.most, Math.max(bounds.least, value));
}

/** Climb of the biggest weeks: most of what the race asks, or rolling ground; none off the trails. */
export function fullClimb(request: PlanRequest): Climb {
  if (request.surface !== 'trail') return FLAT;
  const race = raceClimbPerKm(request);
  if (race === null) return ROLLING;
  return {
    easy: within(race * SHARE_OF_RACE.easy, BOUNDS.easy),
    long: within(race * SHARE_OF_RACE.long, BOUNDS.long),
  };
}

/** Climb of a week: it grows with the load weeks, rests in down weeks and falls in the taper. */
export function climbOfWeek(full: Climb, slot: WeekSlot, slots: readonly WeekSlot[]): Climb {
  if (full.long === 0) return full;
  const loadWeeks = slots.filter((other) => other.loadWeeksLeft > 0);
  const done = loadWeeks.filter((other) => other.index <= slot.index).length;
  const progress = loadWeeks.length < 2 ? 1 : Math.max(0, done - 1) / (loadWeeks.length - 1);
  const grown = FIRST_SHARE + (1 - FIRST_SHARE) * progress;
  const share = slot.taperShare !== null ? TAPER_SHARE : slot.isDownWeek ? grown * DOWN_SHARE : grown;
  return { easy: full.easy * share, long: full.long * share };
}
