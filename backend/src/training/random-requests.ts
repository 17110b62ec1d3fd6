import type { PlanRequest } from './training.contract.ts';
import { WEEKDAYS, addDays } from './domain/calendar.ts';
import { GENTLER_GOALS, GOALS } from './domain/goals.ts';

/** mulberry32: a small seeded generator; the same seed gives the same runners everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)] as T;
  }

  some<T>(items: readonly T[], size: number): T[] {
    return items
      .map((item) => ({ item, order: this.next() }))
      .toSorted((a, b) => a.order - b.order)
      .slice(0, size)
      .map(({ item }) => item);
  }
}

const INJURIES = [
  'achilles',
  'calf',
  'shin',
  'knee',
  'itBand',
  'plantar',
  'hip',
  'hamstring',
  'back',
  'boneStress',
] as const;

function body(dice: Dice): Partial<PlanRequest> {
  return {
    ...(dice.chance(0.7) ? { age: dice.whole(12, 78) } : {}),
    ...(dice.chance(0.6) ? { sex: dice.pick(['female', 'male', 'other'] as const) } : {}),
    ...(dice.chance(0.5) ? { weightKg: dice.whole(45, 125), heightCm: dice.whole(150, 198) } : {}),
    ...(dice.chance(0.3) ? { restingHr: dice.whole(42, 75), maxHr: dice.whole(160, 205) } : {}),
    ...(dice.chance(0.15) ? { injuries: dice.some(INJURIES, dice.whole(1, 2)) } : {}),
    ...(dice.chance(0.08) ? { returnFromInjury: true } : {}),
    ...(dice.chance(0.05) ? { postpartumWeeks: dice.whole(0, 30) } : {}),
    ...(dice.chance(0.05) ? { recentBreakDays: dice.whole(0, 60) } : {}),
  };
}

function history(dice: Dice, kmPerWeek: number): Partial<PlanRequest> {
  const races = Array.from({ length: dice.whole(1, 3) }, () => {
    const distanceKm = dice.pick([3, 5, 10, 15, 21.0975, 42.195]);
    return { distanceKm, timeSeconds: Math.round(distanceKm * dice.between(230, 470)) };
  });
  return {
    ...(dice.chance(0.4) ? { longestRecentRunKm: Math.round(kmPerWeek * dice.between(0.2, 0.7)) } : {}),
    ...(dice.chance(0.4) ? { recentRaces: races } : {}),
  };
}

function week(dice: Dice, runsPerWeek: number): Partial<PlanRequest> {
  const days = dice.some(WEEKDAYS, dice.whole(Math.min(7, runsPerWeek), 7));
  return {
    ...(dice.chance(0.3) ? { days } : {}),
    ...(dice.chance(0.2) ? { daysOff: dice.some(WEEKDAYS, dice.whole(1, 2)) } : {}),
    ...(dice.chance(0.2) ? { longRunDay: dice.pick(WEEKDAYS) } : {}),
    ...(dice.chance(0.2) ? { strength: false } : {}),
  };
}

/** The days the evaluation pretends it is: before a leap day, a change of clocks, a new year. */
const DAYS_OF_ASKING = ['2027-01-12', '2027-03-20', '2027-10-25', '2027-11-30', '2028-02-27'];

/** Races of up to nine months ahead, so that plans cross leap days and both changes of clocks. */
function dates(dice: Dice, today: string): Partial<PlanRequest> {
  const raceDate = addDays(today, dice.whole(20, 260));
  const tuneUps = Array.from({ length: dice.whole(1, 2) }, () => ({
    date: addDays(today, dice.whole(20, 200)),
    distanceKm: dice.pick([5, 10, 15, 21.1]),
  }));
  return {
    ...(dice.chance(0.5) ? { raceDate } : {}),
    ...(dice.chance(0.3) ? { weeks: dice.whole(4, 30) } : {}),
    ...(dice.chance(0.15) ? { startDate: addDays(today, dice.whole(-10, 60)) } : {}),
    ...(dice.chance(0.2) ? { tuneUpRaces: tuneUps } : {}),
    ...(dice.chance(0.15) ? { heatDate: dice.chance(0.5) ? raceDate : addDays(today, dice.whole(5, 200)) } : {}),
    ...(dice.chance(0.1) ? { heatCelsius: dice.whole(18, 38) } : {}),
  };
}

/** Climb of the race and second runs, where they make sense. */
function ground(dice: Dice, distanceKm: number | null): Partial<PlanRequest> {
  const climb = distanceKm === null ? 0 : Math.round(distanceKm * dice.between(0, 70));
  return {
    surface: dice.pick(['road', 'road', 'trail', 'treadmill'] as const),
    ...(dice.chance(0.3) && distanceKm !== null ? { raceAscentMetres: climb } : {}),
    ...(dice.chance(0.2) ? { doubles: dice.chance(0.5) } : {}),
  };
}

export interface RandomWish {
  request: PlanRequest;
  today: string;
  /** Nobody can be given a plan for it: it must be refused. */
  isImpossible: boolean;
}

/** Wishes nobody can be given a plan for. */
function nonsense(dice: Dice, today: string): Partial<PlanRequest> {
  return dice.pick<Partial<PlanRequest>>([
    { age: 9 },
    { age: 130 },
    { kmPerWeek: 400 },
    { runsPerWeek: 0 },
    { runsPerWeek: 12 },
    { weeks: 2 },
    { weeks: 60 },
    { goal: '5k', raceDate: addDays(today, -3) },
    { goal: 'half', raceDate: addDays(today, 1) },
    { goal: '5k', targetTimeSeconds: 540 },
    { daysOff: [...WEEKDAYS] },
    { days: ['monday', 'tuesday'], daysOff: ['monday', 'tuesday'] },
    { longRunDay: 'sunday', daysOff: ['sunday'], runsPerWeek: 3, days: undefined },
    { raceDate: '2027-02-29' },
    { recentRaces: [{ distanceKm: 5, timeSeconds: 540 }] },
    { recentRaces: [{ distanceKm: 5, timeSeconds: 1500, date: addDays(today, 9) }] },
  ]);
}

/** One random wish: any goal, level, days and constraints; some of them cannot be met. */
function randomWish(dice: Dice, today: string): RandomWish {
  const goal = dice.pick(GENTLER_GOALS);
  const runsPerWeek = dice.whole(2, 7);
  const isBeginner = dice.chance(goal === 'c25k' ? 0.9 : 0.25);
  const kmPerWeek = isBeginner ? dice.whole(0, 12) : dice.whole(8, 160);
  const distanceKm = GOALS[goal].distanceKm;
  const target = distanceKm === null ? undefined : Math.round(distanceKm * dice.between(200, 480));
  const request: PlanRequest = {
    goal,
    runsPerWeek,
    kmPerWeek,
    surface: 'road',
    units: dice.pick(['km', 'km', 'mi'] as const),
    language: dice.pick(['en', 'fr'] as const),
    ...(dice.chance(0.4) && target !== undefined ? { targetTimeSeconds: target } : {}),
    ...body(dice),
    ...history(dice, kmPerWeek),
    ...week(dice, runsPerWeek),
    ...ground(dice, distanceKm),
    ...dates(dice, today),
  };
  const isImpossible = dice.chance(0.04);
  return { request: isImpossible ? { ...request, ...nonsense(dice, today) } : request, today, isImpossible };
}

/** One random wish made on a given day, never an impossible one. */
function possibleWish(dice: Dice, today: string): PlanRequest {
  const wish = randomWish(dice, today);
  return wish.isImpossible ? possibleWish(dice, today) : wish.request;
}

/** So many random wishes from a seed, each with the day it is made on, for evaluation and tests. */
export function* randomWishes(count: number, seed: number): Generator<RandomWish> {
  const dice = new Dice(seed);
  for (let index = 0; index < count; index += 1) yield randomWish(dice, dice.pick(DAYS_OF_ASKING));
}

/** So many random wishes from a seed, all made on one day. */
export function* randomRequests(count: number, seed: number, today = '2027-01-12'): Generator<PlanRequest> {
  const dice = new Dice(seed);
  for (let index = 0; index < count; index += 1) yield possibleWish(dice, today);
}
