import type { PlanRequest, RecentRace } from '../training.contract.ts';
import { daysBetween } from './calendar.ts';
import {
  type CriticalSpeed,
  criticalSpeed,
  marathonSecondsFromCriticalSpeed,
  secondsAtCriticalSpeed,
} from './critical-speed.ts';
import { estimatedVdot } from './estimate-fitness.ts';
import { marathonExponent, riegelSeconds } from './riegel.ts';
import { raceSecondsAtVdot, vdotOfRace } from './vdot.ts';
import { vickersMarathonSeconds, vickersMarathonSecondsFromTwo } from './vickers.ts';

/** A race older than this says little about today (coach's rule), days. */
const FRESH_RACE_DAYS = 56;
/** Exponent from the marathon to an ultra (coach's rule; trails differ widely). */
const ULTRA_EXPONENT = 1.1;

interface Method {
  name: string;
  seconds: number;
}

/** The races of the last eight weeks; all of them where none is that fresh. */
function freshRaces(races: readonly RecentRace[], today: string): readonly RecentRace[] {
  const fresh = races.filter((race) => race.date === undefined || daysBetween(race.date, today) <= FRESH_RACE_DAYS);
  return fresh.length > 0 ? fresh : races;
}

/** Races the paces may rest on: between 1.5 km and the marathon. */
export function usableRaces(request: PlanRequest, today: string): readonly RecentRace[] {
  const races = (request.recentRaces ?? []).filter((race) => race.distanceKm >= 1.5 && race.distanceKm <= 42.3);
  return freshRaces(races, today);
}

/** Critical speed also takes bests of less than 1.5 km, from 400 m on. */
export function criticalSpeedOf(request: PlanRequest, today: string): CriticalSpeed | null {
  const bests = freshRaces(request.recentRaces ?? [], today);
  return criticalSpeed(
    bests.map((race) => ({ distanceMetres: race.distanceKm * 1000, timeSeconds: race.timeSeconds })),
  );
}

export function bestRace(races: readonly RecentRace[]): RecentRace | null {
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
function marathonMethods(known: Known, best: RecentRace, kmPerWeek: number) {
  const { races, speed } = known;
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
  if (speed) {
    methods.push({ name: 'critical-speed', seconds: marathonSecondsFromCriticalSpeed(speed) });
  }
  return methods;
}

/** What is known of the runner's racing. */
export interface Known {
  races: readonly RecentRace[];
  best: RecentRace | null;
  speed: CriticalSpeed | null;
}

/** Every way to a time for a distance in km from what is known; the slowest of them counts. */
export function methodsFor(distanceKm: number, known: Known & { best: RecentRace }, request: PlanRequest): Method[] {
  const { best, speed } = known;
  if (distanceKm > 42) {
    const scale = (distanceKm / 42.195) ** ULTRA_EXPONENT;
    return marathonMethods(known, best, request.kmPerWeek).map((method) => ({
      name: method.name,
      seconds: distanceKm > 43 ? method.seconds * scale : method.seconds,
    }));
  }
  return [
    { name: 'vdot', seconds: raceSecondsAtVdot(raceVdot(best), distanceKm * 1000) },
    { name: 'riegel', seconds: riegelSeconds(best, distanceKm) },
    // The line of the bests reaches as far as its longest best, 5 km.
    ...(speed && distanceKm <= 5
      ? [{ name: 'critical-speed', seconds: secondsAtCriticalSpeed(speed, distanceKm) }]
      : []),
  ];
}

/** The guess from weekly kilometres, where no race is known. */
export function volumeMethods(distanceKm: number, request: PlanRequest): Method[] {
  const vdot = estimatedVdot(request);
  const upToMarathon = Math.min(distanceKm, 42.195);
  const seconds = raceSecondsAtVdot(vdot, upToMarathon * 1000);
  const scale = distanceKm > 43 ? (distanceKm / 42.195) ** ULTRA_EXPONENT : 1;
  return [{ name: 'volume', seconds: seconds * scale }];
}
