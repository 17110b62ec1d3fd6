import type { PlanRequest, Prediction, RecentRace, TrainingZones } from '../training.contract.ts';
import { both, clock } from './bilingual.ts';
import { estimatedVdot } from './estimate-fitness.ts';
import { GOALS } from './goals.ts';
import {
  type Known,
  bestRace,
  criticalSpeedOf,
  methodsFor,
  raceVdot,
  usableRaces,
  volumeMethods,
} from './prediction-methods.ts';
import { raceTerrainFactor } from './terrain.ts';
import { vdotOfRace } from './vdot.ts';

/** Gain a plan may promise: 5 % in ten weeks (munoz-2014-polarized-recreational), 8 % at most. */
const GAIN_PER_WEEK = 0.005;
const LARGEST_GAIN = 0.08;
/** Half-widths of the interval by what the prediction rests on (coach's rule). */
const SPREAD = { sameDistance: 0.02, race: 0.03, marathon: 0.04, ultra: 0.12, volume: 0.12 };

export interface Fitness {
  vdot: number;
  basis: TrainingZones['basis'];
}

/** Largest share by which a plan of so many weeks may improve a time. */
export function expectedGain(weeks: number): number {
  return Math.min(LARGEST_GAIN, GAIN_PER_WEEK * weeks);
}

/** A break of a week or more in the last 16: the same runners were 5-8 % slower (feely-2023). */
const BREAK_FROM_DAYS = 7;
const BREAK_COST = { least: 0.05, most: 0.08 };

function spreadFor(distanceKm: number, best: RecentRace | null): number {
  if (best === null) return SPREAD.volume;
  if (distanceKm > 43) return SPREAD.ultra;
  if (Math.abs(best.distanceKm / distanceKm - 1) < 0.05) return SPREAD.sameDistance;
  return distanceKm > 42 ? SPREAD.marathon : SPREAD.race;
}

/** The wished time against what a plan can lead to; the time the plan is then written for. */
function goalWithin(
  request: PlanRequest,
  today: { seconds: number; lowSeconds: number; isMeasured: boolean },
  gain: number,
) {
  const target = request.targetTimeSeconds ?? null;
  const reachable = (today.isMeasured ? today.seconds : today.lowSeconds) * (1 - gain);
  const isTargetWithinReach = target === null ? null : target >= reachable * 0.995;
  const plannedGain = target === null ? gain / 2 : gain;
  const isWish = target !== null && isTargetWithinReach === true;
  return {
    reachableSeconds: Math.round(reachable),
    targetSeconds: target,
    isTargetWithinReach,
    goalSeconds: Math.round(isWish ? target : today.seconds * (1 - plannedGain)),
  };
}

/** Shares lost to a break; it was measured over marathons, for shorter races it is left out. */
function breakCost(request: PlanRequest, distanceKm: number) {
  const isBroken = distanceKm > 42 && (request.recentBreakDays ?? 0) >= BREAK_FROM_DAYS;
  return isBroken ? BREAK_COST : { least: 0, most: 0 };
}

function predictionFor(request: PlanRequest, known: Known & { distanceKm: number }, gain: number): Prediction {
  const { best, distanceKm } = known;
  const flat = best ? methodsFor(distanceKm, { ...known, best }, request) : volumeMethods(distanceKm, request);
  const terrain = raceTerrainFactor(request);
  const methods = flat.map((method) => ({ ...method, seconds: method.seconds * terrain }));
  const times = methods.map((method) => method.seconds);
  const spread = spreadFor(distanceKm, best);
  const lost = breakCost(request, distanceKm);
  // Several marathon methods already span an interval; a single one is given its own.
  const lowSeconds = Math.min(...times) * (distanceKm > 42 && methods.length > 2 ? 1 : 1 - spread);
  const seconds = Math.max(...times) * (1 + lost.least);
  const highSeconds = Math.max(...times) * (1 + lost.most) * (1 + spread);
  return {
    distanceKm,
    seconds: Math.round(seconds),
    lowSeconds: Math.round(lowSeconds),
    highSeconds: Math.round(highSeconds),
    ...goalWithin(request, { seconds, lowSeconds, isMeasured: best !== null }, gain),
    basis: best ? 'race' : 'volume',
    methods: methods.map((method) => ({ ...method, seconds: Math.round(method.seconds) })),
    explanation: explain(best, highSeconds, lowSeconds),
  };
}

/**
 * What the runner can race today and after so many weeks of the plan, as an interval; whether
 * the wished time is within reach; and the fitness the training paces are made from.
 * null prediction where the goal has no race.
 */
export function predict(
  request: PlanRequest,
  today: string,
  weeks: number,
): { prediction: Prediction | null; fitness: Fitness } {
  const races = usableRaces(request, today);
  const best = bestRace(races);
  const measured: Fitness =
    best === null ? { vdot: estimatedVdot(request), basis: 'volume' } : { vdot: raceVdot(best), basis: 'race' };
  const distanceKm = GOALS[request.goal].distanceKm;
  if (distanceKm === null) return { prediction: null, fitness: measured };
  const gain = expectedGain(weeks);
  const known = { races, best, speed: criticalSpeedOf(request, today), distanceKm };
  const prediction = predictionFor(request, known, gain);
  const flatSeconds = prediction.goalSeconds / raceTerrainFactor(request);
  return { prediction, fitness: best ? measured : fitnessFromGoal({ ...prediction, flatSeconds }, measured, gain) };
}

/**
 * Without a race the goal itself is a hint: a runner who believes in a time is taken to be one
 * plan away from it, but never more than the interval allows.
 */
function fitnessFromGoal(prediction: Prediction & { flatSeconds: number }, estimated: Fitness, gain: number): Fitness {
  if (prediction.targetSeconds === null || prediction.distanceKm > 43) return estimated;
  const wished = vdotOfRace(prediction.distanceKm * 1000, prediction.flatSeconds) * (1 - gain);
  const bounded = Math.max(
    estimated.vdot * (1 - SPREAD.volume),
    Math.min(estimated.vdot * (1 + SPREAD.volume), wished),
  );
  return { vdot: bounded, basis: 'goal' };
}

function explain(best: RecentRace | null, highSeconds: number, lowSeconds: number) {
  const range = `${clock(lowSeconds)}–${clock(highSeconds)}`;
  if (best === null) {
    return both(
      `Without a recent race I can only guess from your kilometres: somewhere in ${range} today. The first test run will sharpen it.`,
      `Sans course récente, je ne peux qu’estimer d’après tes kilomètres : entre ${range.replace('–', ' et ')} aujourd’hui. Le premier test affinera tout ça.`,
    );
  }
  return both(
    `From your recent race I expect ${range} if you raced today.`,
    `D’après ta course récente, tu vaux aujourd’hui entre ${range.replace('–', ' et ')}.`,
  );
}
