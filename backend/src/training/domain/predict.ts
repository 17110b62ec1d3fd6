import type { PlanRequest, Prediction, RecentRace, TrainingZones } from '../training.contract.ts';
import { both, clock } from './bilingual.ts';
import { daysBetween } from './calendar.ts';
import { criticalSpeed, marathonSecondsFromCriticalSpeed } from './critical-speed.ts';
import { estimatedVdot } from './estimate-fitness.ts';
import { GOALS } from './goals.ts';
import { marathonExponent, riegelSeconds } from './riegel.ts';
import { raceSecondsAtVdot, vdotOfRace } from './vdot.ts';
import { vickersMarathonSeconds, vickersMarathonSecondsFromTwo } from './vickers.ts';

/** A race older than this says little about today (coach's rule), days. */
const FRESH_RACE_DAYS = 56;
/** Gain a plan may promise: 5 % in ten weeks (munoz-2014-polarized-recreational), 8 % at most. */
const GAIN_PER_WEEK = 0.005;
const LARGEST_GAIN = 0.08;
/** Half-widths of the interval by what the prediction rests on (coach's rule). */
const SPREAD = { sameDistance: 0.02, race: 0.03, marathon: 0.04, ultra: 0.12, volume: 0.12 };
/** Exponent from the marathon to an ultra (coach's rule; trails differ widely). */
const ULTRA_EXPONENT = 1.1;

export interface Fitness {
  vdot: number;
  basis: TrainingZones['basis'];
}

interface Method {
  name: string;
  seconds: number;
}

/** Largest share by which a plan of so many weeks may improve a time. */
export function expectedGain(weeks: number): number {
  return Math.min(LARGEST_GAIN, GAIN_PER_WEEK * weeks);
}

/** Races the paces may rest on: between 1.5 km and the marathon, the fresh ones if there are any. */
function usableRaces(request: PlanRequest, today: string): RecentRace[] {
  const races = (request.recentRaces ?? []).filter((race) => race.distanceKm >= 1.5 && race.distanceKm <= 42.3);
  const fresh = races.filter((race) => race.date === undefined || daysBetween(race.date, today) <= FRESH_RACE_DAYS);
  return fresh.length > 0 ? fresh : races;
}

function bestRace(races: readonly RecentRace[]): RecentRace | null {
  return races.reduce<RecentRace | null>(
    (best, race) => (best === null || raceVdot(race) > raceVdot(best) ? race : best),
    null,
  );
}

/** VDOT of a race given in kilometres and seconds. */
export function raceVdot(race: { distanceKm: number; timeSeconds: number }): number {
  return vdotOfRace(race.distanceKm * 1000, race.timeSeconds);
}

/** Marathon methods; the slowest of them caps the goal (rules.md 2.3). */
function marathonMethods(races: readonly RecentRace[], best: RecentRace, kmPerWeek: number) {
  const methods: Method[] = [
    { name: 'vdot', seconds: raceSecondsAtVdot(raceVdot(best), 42_195) },
    { name: 'riegel', seconds: riegelSeconds(best, 42.195, marathonExponent(kmPerWeek)) },
  ];
  const shorter = races.filter((race) => race.distanceKm < 40);
  const longest = shorter.toSorted((a, b) => b.distanceKm - a.distanceKm)[0];
  const second = shorter.find((race) => longest && race.distanceKm < longest.distanceKm * 0.7);
  if (best.distanceKm < 40) {
    methods.push({ name: 'vickers', seconds: vickersMarathonSeconds(best, kmPerWeek) });
  }
  if (longest && second) {
    const seconds = vickersMarathonSecondsFromTwo([second, longest], kmPerWeek);
    methods.push({ name: 'vickers-two-races', seconds });
  }
  const speed = criticalSpeed(
    races.map((race) => ({ distanceMetres: race.distanceKm * 1000, timeSeconds: race.timeSeconds })),
  );
  if (speed) {
    methods.push({ name: 'critical-speed', seconds: marathonSecondsFromCriticalSpeed(speed) });
  }
  return methods;
}

function methodsFor(distanceKm: number, races: readonly RecentRace[], request: PlanRequest) {
  const best = bestRace(races);
  if (best === null) return [];
  if (distanceKm > 42) {
    const scale = (distanceKm / 42.195) ** ULTRA_EXPONENT;
    return marathonMethods(races, best, request.kmPerWeek).map((method) => ({
      name: method.name,
      seconds: distanceKm > 43 ? method.seconds * scale : method.seconds,
    }));
  }
  return [
    { name: 'vdot', seconds: raceSecondsAtVdot(raceVdot(best), distanceKm * 1000) },
    { name: 'riegel', seconds: riegelSeconds(best, distanceKm) },
  ];
}

function volumeMethods(distanceKm: number, request: PlanRequest): Method[] {
  const vdot = estimatedVdot(request);
  const upToMarathon = Math.min(distanceKm, 42.195);
  const seconds = raceSecondsAtVdot(vdot, upToMarathon * 1000);
  const scale = distanceKm > 43 ? (distanceKm / 42.195) ** ULTRA_EXPONENT : 1;
  return [{ name: 'volume', seconds: seconds * scale }];
}

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

function predictionFor(
  request: PlanRequest,
  race: { races: readonly RecentRace[]; best: RecentRace | null; distanceKm: number },
  gain: number,
): Prediction {
  const { best, distanceKm } = race;
  const methods = best ? methodsFor(distanceKm, race.races, request) : volumeMethods(distanceKm, request);
  const times = methods.map((method) => method.seconds);
  const spread = spreadFor(distanceKm, best);
  // Several marathon methods already span an interval; a single one is given its own.
  const lowSeconds = Math.min(...times) * (methods.length > 2 ? 1 : 1 - spread);
  const seconds = Math.max(...times);
  const highSeconds = seconds * (1 + spread);
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
  const prediction = predictionFor(request, { races, best, distanceKm }, gain);
  return { prediction, fitness: best ? measured : fitnessFromGoal(prediction, measured, gain) };
}

/**
 * Without a race the goal itself is a hint: a runner who believes in a time is taken to be one
 * plan away from it, but never more than the interval allows.
 */
function fitnessFromGoal(prediction: Prediction, estimated: Fitness, gain: number): Fitness {
  if (prediction.targetSeconds === null || prediction.distanceKm > 43) return estimated;
  const wished = vdotOfRace(prediction.distanceKm * 1000, prediction.goalSeconds) * (1 - gain);
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
