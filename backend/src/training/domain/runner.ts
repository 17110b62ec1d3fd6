import type { Injury, PlanRequest, Prediction, TrainingZones } from '../training.contract.ts';
import type { SessionKind } from '../session.contract.ts';
import { HIGH_BODY_MASS_INDEX, bodyMassIndex } from './estimate-fitness.ts';
import { loopPaceFactor } from './grade.ts';
import type { Fitness } from './predict.ts';
import { easyPlanningPace, intervalPace, marathonPace, repetitionPace, thresholdPace, trainingZones } from './zones.ts';

/** Walking pace, s/km: 5.5 km/h. */
export const WALKING_SECONDS_PER_KM = 655;

/** From this age a down week every third week (tanaka-2008-masters; the age is a coach's rule). */
const MASTERS_AGE = 50;
/** From this age one hard session a week (coach's rule). */
const ONE_HARD_DAY_AGE = 65;

/** Sessions that load the hurt place most: left out until it is quiet (coach's rule). */
const SPARED: Readonly<Record<Injury, readonly SessionKind[]>> = {
  achilles: ['hills', 'repetition'],
  calf: ['hills', 'repetition'],
  shin: ['hills', 'repetition'],
  plantar: ['hills', 'repetition'],
  knee: ['hills'],
  itBand: ['hills'],
  hip: ['hills', 'repetition'],
  hamstring: ['repetition', 'hills'],
  back: ['repetition'],
  boneStress: ['hills', 'repetition', 'intervals'],
  other: ['repetition'],
};

/** Weeks after birth before which there is no running at all, and only walk-run (christopher-2024). */
export const NO_RUNNING_POSTPARTUM_WEEKS = 3;
export const WALK_RUN_ONLY_POSTPARTUM_WEEKS = 12;
/** Hard sessions wait a little longer (coach's rule). */
export const NO_HARD_POSTPARTUM_WEEKS = 16;

/** Climb to look for on trails, metres per kilometre (coach's rule: rolling ground). */
const TRAIL_ASCENT = { easy: 12, long: 20 };

export interface Paces {
  easy: number;
  marathon: number;
  threshold: number;
  interval: number;
  repetition: number;
  /** Pace of the goal race, s/km; null without one. */
  race: number | null;
}

/** Everything about the runner that the session writers need to know. */
export interface Runner {
  request: PlanRequest;
  zones: TrainingZones;
  /** Planning paces, s/km. */
  paces: Paces;
  spared: ReadonlySet<SessionKind>;
  /** Metres of climb per kilometre; 0 off the trails. */
  ascentPerKm: { easy: number; long: number };
  loadWeeksInARow: 2 | 3;
  mostHardSessions: number;
  isHeavyBeginner: boolean;
  wantsStrength: boolean;
}

/** Back from an injury with less than this a week, the ladder comes first (coach's rule), km. */
const GRADED_RETURN_BELOW_KM = 12;

/** Does this runner need the walk-run ladder before continuous running? */
export function startsWithWalkRun(request: PlanRequest): boolean {
  if (request.goal === 'c25k') return true;
  if (request.returnFromInjury === true && request.kmPerWeek < GRADED_RETURN_BELOW_KM) return true;
  const outings = Math.min(3, Math.max(2, request.runsPerWeek));
  const isShort = (request.longestRecentRunKm ?? Infinity) < 3;
  return request.kmPerWeek < outings * 3 || isShort;
}

/** The longest run of the last 30 days, given or cautiously estimated from the week, km. */
export function longestRecentRunKm(request: PlanRequest): number {
  if (request.longestRecentRunKm !== undefined) {
    // One run far beyond the habit of the week prepares the legs less than the number suggests.
    return Math.min(request.longestRecentRunKm, Math.max(3, request.kmPerWeek * 1.2));
  }
  const share = request.runsPerWeek >= 5 ? 0.27 : 0.36;
  return Math.min(25, request.kmPerWeek * share);
}

export function describeRunner(request: PlanRequest, fitness: Fitness, prediction: Prediction | null): Runner {
  const racePace = prediction ? prediction.goalSeconds / prediction.distanceKm : null;
  const zones = trainingZones(fitness, request, request.goal === 'marathon' ? racePace : null);
  const isTrail = request.surface === 'trail';
  const injuries = request.injuries ?? [];
  const index = bodyMassIndex(request);
  const age = request.age ?? 30;
  const isCareful = injuries.length > 0 || request.returnFromInjury === true;
  return {
    request,
    zones,
    paces: {
      easy: easyPlanningPace(zones.vdot),
      marathon: marathonPace(zones.vdot),
      threshold: thresholdPace(zones.vdot),
      interval: intervalPace(zones.vdot),
      repetition: repetitionPace(zones.vdot),
      race: racePace,
    },
    spared: new Set(injuries.flatMap((injury) => SPARED[injury])),
    ascentPerKm: isTrail ? TRAIL_ASCENT : { easy: 0, long: 0 },
    loadWeeksInARow: age >= MASTERS_AGE ? 2 : 3,
    mostHardSessions: isCareful || age >= ONE_HARD_DAY_AGE || age < 16 ? 1 : 2,
    isHeavyBeginner: index !== null && index > HIGH_BODY_MASS_INDEX && startsWithWalkRun(request),
    wantsStrength: request.strength !== false,
  };
}

/** Pace factor of this runner's ground for easy or long running (1 on the flat). */
export function groundFactor(runner: Runner, kind: 'easy' | 'long'): number {
  return loopPaceFactor(runner.ascentPerKm[kind]);
}
