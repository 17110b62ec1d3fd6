import type { BilingualText } from '../session.contract.ts';
import type { Goal } from '../training.contract.ts';
import { both } from './bilingual.ts';

export interface GoalShape {
  /** Race distance, kilometres; null where there is no race. */
  distanceKm: number | null;
  /** With its article: "a 10 km". */
  label: BilingualText;
  /** Without: "10 km". */
  name: BilingualText;
  /** Length a coach would choose with all the time in the world, weeks. */
  preferredWeeks: number;
  /** Weekly distance the build aims at for a runner who starts low, kilometres. */
  usefulKmPerWeek: number;
  longRun: {
    /** Without a long run of this length (or this time, for slow runners) the race is unsafe. */
    leastKm: number;
    leastMinutes: number;
    mostKm: number;
    mostMinutes: number;
  };
  /** Shares of the peak week, one for each taper week; `short` when the long-run day asks for it. */
  taper: { usual: readonly number[]; short: readonly number[] };
  /** Days before the race on which the last longest run may lie. */
  lastLongRunDays: { least: number; most: number } | null;
  leastRunsPerWeek: number;
  /** Youngest age, years (krabak-2021 gives no evidence based limits: coach's rule). */
  leastAge: number;
}

/** Oldest rule of the house: nobody under 18 is given a marathon (krabak-2021-youth-running). */
export const ADULT_AGE = 18;

const MARATHON_TAPER = { usual: [0.8, 0.6, 0.43], short: [0.68, 0.45] };
/** Two to three weeks, and the day between a Saturday long run and a Sunday race. */
const MARATHON_LAST_LONG = { least: 14, most: 22 };

/**
 * Long-run lengths: 26-33 km for a marathon and 16-22 km for a half, measured over published
 * plans; three hours at most up to the marathon. Source: doherty-2020-marathon-training; the
 * ultra values and the minutes are coach's rules. Tapers: bosquet-2007-taper-meta,
 * smyth-lawlor-2021-taper.
 */
export const GOALS: Readonly<Record<Goal, GoalShape>> = {
  c25k: {
    distanceKm: null,
    label: both('your first 5 km', 'ton premier 5 km'),
    name: both('first 5 km', 'premier 5 km'),
    preferredWeeks: 10,
    usefulKmPerWeek: 14,
    longRun: { leastKm: 3.2, leastMinutes: 26, mostKm: 5, mostMinutes: 50 },
    taper: { usual: [], short: [] },
    lastLongRunDays: null,
    leastRunsPerWeek: 2,
    leastAge: 10,
  },
  fitness: {
    distanceKm: null,
    label: both('getting fit', 'la remise en forme'),
    name: both('fitness', 'remise en forme'),
    preferredWeeks: 12,
    usefulKmPerWeek: 20,
    longRun: { leastKm: 0, leastMinutes: 0, mostKm: 16, mostMinutes: 90 },
    taper: { usual: [], short: [] },
    lastLongRunDays: null,
    leastRunsPerWeek: 2,
    leastAge: 10,
  },
  '5k': {
    distanceKm: 5,
    label: both('a 5 km', 'un 5 km'),
    name: both('5 km', '5 km'),
    preferredWeeks: 10,
    usefulKmPerWeek: 28,
    longRun: { leastKm: 4, leastMinutes: 30, mostKm: 16, mostMinutes: 100 },
    taper: { usual: [0.52], short: [0.52] },
    lastLongRunDays: null,
    leastRunsPerWeek: 2,
    leastAge: 10,
  },
  '10k': {
    distanceKm: 10,
    label: both('a 10 km', 'un 10 km'),
    name: both('10 km', '10 km'),
    preferredWeeks: 12,
    usefulKmPerWeek: 36,
    longRun: { leastKm: 8, leastMinutes: 60, mostKm: 20, mostMinutes: 120 },
    taper: { usual: [0.78, 0.52], short: [0.78, 0.52] },
    lastLongRunDays: null,
    leastRunsPerWeek: 2,
    leastAge: 13,
  },
  half: {
    distanceKm: 21.0975,
    label: both('a half marathon', 'un semi-marathon'),
    name: both('half marathon', 'semi-marathon'),
    preferredWeeks: 14,
    usefulKmPerWeek: 46,
    longRun: { leastKm: 16, leastMinutes: 130, mostKm: 22, mostMinutes: 160 },
    taper: { usual: [0.66, 0.47], short: [0.5] },
    lastLongRunDays: { least: 7, most: 15 },
    leastRunsPerWeek: 2,
    leastAge: 16,
  },
  marathon: {
    distanceKm: 42.195,
    label: both('a marathon', 'un marathon'),
    name: both('marathon', 'marathon'),
    preferredWeeks: 18,
    usefulKmPerWeek: 60,
    longRun: { leastKm: 26, leastMinutes: 160, mostKm: 32, mostMinutes: 180 },
    taper: MARATHON_TAPER,
    lastLongRunDays: MARATHON_LAST_LONG,
    leastRunsPerWeek: 3,
    leastAge: ADULT_AGE,
  },
  '50k': {
    distanceKm: 50,
    label: both('a 50 km', 'un 50 km'),
    name: both('50 km', '50 km'),
    preferredWeeks: 20,
    usefulKmPerWeek: 65,
    longRun: { leastKm: 28, leastMinutes: 180, mostKm: 36, mostMinutes: 240 },
    taper: MARATHON_TAPER,
    lastLongRunDays: MARATHON_LAST_LONG,
    leastRunsPerWeek: 3,
    leastAge: ADULT_AGE,
  },
  '80k': {
    distanceKm: 80,
    label: both('an 80 km', 'un 80 km'),
    name: both('80 km', '80 km'),
    preferredWeeks: 24,
    usefulKmPerWeek: 72,
    longRun: { leastKm: 32, leastMinutes: 210, mostKm: 42, mostMinutes: 300 },
    taper: MARATHON_TAPER,
    lastLongRunDays: MARATHON_LAST_LONG,
    leastRunsPerWeek: 3,
    leastAge: ADULT_AGE,
  },
  '100k': {
    distanceKm: 100,
    label: both('a 100 km', 'un 100 km'),
    name: both('100 km', '100 km'),
    preferredWeeks: 26,
    usefulKmPerWeek: 80,
    longRun: { leastKm: 34, leastMinutes: 225, mostKm: 45, mostMinutes: 300 },
    taper: MARATHON_TAPER,
    lastLongRunDays: MARATHON_LAST_LONG,
    leastRunsPerWeek: 3,
    leastAge: ADULT_AGE,
  },
};

/** From the longest to the gentlest: what to fall back to when a distance is out of reach. */
export const GENTLER_GOALS: readonly Goal[] = [
  '100k',
  '80k',
  '50k',
  'marathon',
  'half',
  '10k',
  '5k',
  'c25k',
  'fitness',
];

/** A goal with a race at the end of the plan. */
export function hasRace(goal: Goal): boolean {
  return GOALS[goal].distanceKm !== null;
}

/** Marathon and longer. */
export function isMarathonOrLonger(goal: Goal): boolean {
  return (GOALS[goal].distanceKm ?? 0) > 42;
}

/** Longer than a marathon. */
export function isUltra(goal: Goal): boolean {
  return (GOALS[goal].distanceKm ?? 0) > 43;
}
