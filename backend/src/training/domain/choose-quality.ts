import type { Session, SessionKind } from '../session.contract.ts';
import { isUltra } from './goals.ts';
import type { WeekSlot } from './phases.ts';
import type { Runner } from './runner.ts';
import type { Budget } from './sessions/frame.ts';
import { cruiseIntervals, fartlek, hillRepeats, longIntervals, repetitions, tempo } from './sessions/quality.ts';
import { progression } from './sessions/progression.ts';
import { goalPace, sharpener, testRun } from './sessions/race-pace.ts';
import { downhillPractice, longClimbs } from './sessions/trail.ts';

/** A kind of hard session, before its size is known. */
export type QualityName =
  | 'tempo'
  | 'progression'
  | 'threshold'
  | 'intervals'
  | 'fartlek'
  | 'repetition'
  | 'hills'
  | 'climbs'
  | 'downhill'
  | 'goalPace'
  | 'sharpener'
  | 'test';

const KIND_OF: Readonly<Record<QualityName, SessionKind>> = {
  tempo: 'tempo',
  progression: 'tempo',
  threshold: 'threshold',
  intervals: 'intervals',
  fartlek: 'intervals',
  repetition: 'repetition',
  hills: 'hills',
  climbs: 'hills',
  downhill: 'hills',
  goalPace: 'threshold',
  sharpener: 'threshold',
  test: 'intervals',
};

/** Two hard sessions a week in turn, by goal: the first is kept when there is room for one. */
const BUILD: Readonly<Record<string, readonly (readonly [QualityName, QualityName])[]>> = {
  '5k': [
    ['intervals', 'threshold'],
    ['repetition', 'tempo'],
    ['goalPace', 'threshold'],
  ],
  '10k': [
    ['threshold', 'intervals'],
    ['intervals', 'tempo'],
    ['goalPace', 'repetition'],
  ],
  half: [
    ['threshold', 'intervals'],
    ['tempo', 'hills'],
    ['goalPace', 'intervals'],
  ],
  marathon: [
    ['threshold', 'intervals'],
    ['goalPace', 'hills'],
    ['tempo', 'intervals'],
  ],
  ultra: [
    ['hills', 'tempo'],
    ['threshold', 'hills'],
  ],
  trail: [
    ['climbs', 'tempo'],
    ['threshold', 'hills'],
    ['climbs', 'downhill'],
  ],
  fitness: [
    ['hills', 'threshold'],
    ['intervals', 'progression'],
    ['tempo', 'fartlek'],
    ['fartlek', 'hills'],
  ],
};

/** As in the build, in turn: the last weeks before the taper come close to the race. */
const PEAK: Readonly<Record<string, readonly (readonly [QualityName, QualityName])[]>> = {
  '5k': [
    ['goalPace', 'repetition'],
    ['intervals', 'threshold'],
  ],
  '10k': [
    ['goalPace', 'intervals'],
    ['threshold', 'repetition'],
  ],
  half: [
    ['goalPace', 'threshold'],
    ['goalPace', 'intervals'],
  ],
  marathon: [
    ['goalPace', 'threshold'],
    ['threshold', 'intervals'],
  ],
  ultra: [
    ['tempo', 'hills'],
    ['threshold', 'tempo'],
  ],
  trail: [
    ['climbs', 'downhill'],
    ['threshold', 'climbs'],
  ],
  fitness: [
    ['intervals', 'tempo'],
    ['fartlek', 'threshold'],
  ],
};

const BASE: readonly (readonly [QualityName, QualityName])[] = [
  ['fartlek', 'tempo'],
  ['hills', 'progression'],
  ['progression', 'fartlek'],
  ['tempo', 'hills'],
];

/** Goals short enough to keep their own speed work on the trails too. */
const SHORT_GOALS: ReadonlySet<string> = new Set(['5k', 'fitness', 'c25k']);

function goalFamily(runner: Runner): string {
  const { goal, surface } = runner.request;
  if (surface === 'trail' && !SHORT_GOALS.has(goal)) return 'trail';
  return isUltra(goal) ? 'ultra' : goal;
}

function inTurn<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** What stands in for a session that would load a sore spot. */
function spare(runner: Runner, name: QualityName): QualityName {
  if (!runner.spared.has(KIND_OF[name])) return name;
  if (name === 'test') return 'tempo';
  return name === 'hills' || name === 'climbs' || name === 'downhill' ? 'tempo' : 'threshold';
}

/** Names of up to two hard sessions for a week, the more important one first. */
export function qualityNames(
  runner: Runner,
  slot: WeekSlot,
  week: { isTestWeek: boolean; isFirstHardWeek: boolean },
): QualityName[] {
  const family = goalFamily(runner);
  let names: readonly QualityName[];
  if (slot.isRaceWeek) names = ['sharpener'];
  else if (slot.taperShare !== null) names = family === 'trail' ? ['threshold', 'hills'] : ['goalPace', 'threshold'];
  else if (slot.isDownWeek) names = [week.isTestWeek ? 'test' : 'fartlek'];
  else if (week.isFirstHardWeek) names = ['fartlek', 'tempo'];
  else if (slot.phase === 'base') names = inTurn(BASE, slot.indexInPhase);
  else if (slot.phase === 'build') {
    names = inTurn(BUILD[family] ?? BASE, slot.indexInPhase);
  } else names = inTurn(PEAK[family] ?? BASE, slot.indexInPhase);
  return names.map((name) => spare(runner, name));
}

type Writer = (runner: Runner, budget: Budget) => Session;

const WRITERS: Readonly<Record<QualityName, Writer>> = {
  tempo,
  progression,
  threshold: cruiseIntervals,
  intervals: longIntervals,
  fartlek,
  repetition: repetitions,
  hills: hillRepeats,
  climbs: longClimbs,
  downhill: downhillPractice,
  goalPace,
  sharpener,
  test: (runner, budget) => testRun(runner, budget) ?? fartlek(runner, budget),
};

/** Writes a named session within its budget. */
export function writeQuality(runner: Runner, name: QualityName, budget: Budget): Session {
  return WRITERS[name](runner, budget);
}
