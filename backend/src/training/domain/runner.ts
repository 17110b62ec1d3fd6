import type { Injury, PlanRequest, Prediction, TrainingZones } from '../training.contract.ts';
import type { SessionKind } from '../session.contract.ts';
import { ADULT_AGE } from './goals.ts';
import { HIGH_BODY_MASS_INDEX, bodyMassIndex } from './estimate-fitness.ts';
import { loopPaceFactor } from './grade.ts';
import type { Fitness } from './predict.ts';
import { type Climb, fullClimb, raceTerrainFactor } from './terrain.ts';
import { easyPlanningPace, intervalPace, marathonPace, repetitionPace, thresholdPace, trainingZones } from './zones.ts';

/** Walking pace, s/km: 5.5 km/h. */
export const WALKING_SECONDS_PER_KM = 655;

/** Under this age five runs a week are the most: two days belong to rest and other games (coach's rule). */
export const YOUTH_AGE = 16;
export const MOST_YOUTH_RUNS = 5;

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

/** Runs a week from which a second run in a day comes into question (coach's rule). */
const DOUBLES_FROM_RUNS = 6;

export interface Paces {
  easy: number;
  marathon: number;
  threshold: number;
  interval: number;
  repetition: number;
  /** Pace of the goal race on flat ground, s/km; null without one. */
  race: number | null;
}

/** Everything about the runner that the session writers need to know. */
export interface Runner {
  request: PlanRequest;
  zones: TrainingZones;
  /** Planning paces, s/km. */
  paces: Paces;
  spared: ReadonlySet<SessionKind>;
  /** Metres of climb per kilometre in the biggest weeks; 0 off the trails. */
  ascentPerKm: Climb;
  /** How much slower race day is than flat and cool: its climb and its heat. */
  raceDayFactor: number;
  /** May a long easy day be split into two runs? */
  maySplitDays: boolean;
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

/** Second runs are for healthy grown-ups who run nearly every day anyway. */
function maySplitDays(request: PlanRequest): boolean {
  const age = request.age ?? 30;
  const isSound = (request.injuries ?? []).length === 0 && request.returnFromInjury !== true;
  const isGrown = age >= ADULT_AGE && age < ONE_HARD_DAY_AGE && request.postpartumWeeks === undefined;
  return request.doubles !== false && request.runsPerWeek >= DOUBLES_FROM_RUNS && isSound && isGrown;
}

export function describeRunner(request: PlanRequest, fitness: Fitness, prediction: Prediction | null): Runner {
  const terrain = raceTerrainFactor(request);
  const racePace = prediction ? prediction.goalSeconds / prediction.distanceKm / terrain : null;
  const zones = trainingZones(fitness, request, request.goal === 'marathon' ? racePace : null);
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
    ascentPerKm: fullClimb(request),
    raceDayFactor: terrain,
    maySplitDays: maySplitDays(request),
    loadWeeksInARow: age >= MASTERS_AGE ? 2 : 3,
    mostHardSessions: isCareful || age >= ONE_HARD_DAY_AGE || age < YOUTH_AGE ? 1 : 2,
    isHeavyBeginner: index !== null && index > HIGH_BODY_MASS_INDEX && startsWithWalkRun(request),
    wantsStrength: request.strength !== false,
  };
}

/** Pace factor of this runner's ground for easy or long running (1 on the flat). */
export function groundFactor(runner: Runner, kind: 'easy' | 'long'): number {
  return loopPaceFactor(runner.ascentPerKm[kind]);
}
