import type { Intensity, Session, SessionKind, SessionStep, StepGroup } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { composeSession, once } from '../sessions/compose.ts';
import { type StepWish, makeStep, planningPace } from '../sessions/steps.ts';
import { strengthSession, crossTraining } from '../sessions/other.ts';
import type { RunFacts, SessionFacts, WorkPiece } from './read-session.ts';
import { TITLES, WORK_NOTE, EASY_NOTE } from './session-titles.ts';

/** Minutes of a session whose length is not written; said as an assumption. */
const ASSUMED_MINUTES: Partial<Record<SessionKind, number>> = {
  long: 90,
  easy: 40,
  recovery: 30,
  threshold: 45,
  tempo: 45,
  marathonPace: 50,
  intervals: 50,
  hills: 45,
  repetition: 45,
  walkRun: 30,
};
/** Share of a hard session that is hard when its structure is not written (customary; said as an assumption). */
const ASSUMED_HARD_SHARE: Partial<Record<SessionKind, number>> = {
  threshold: 0.5,
  tempo: 0.5,
  marathonPace: 0.8,
  intervals: 0.35,
  hills: 0.25,
  repetition: 0.25,
};
/** Easy running around repeats that are written without any, km. */
const ASSUMED_FRAME = { warmUpKm: 2, coolDownKm: 1.5 };
/** Rest between repeats when none is written, as a share of the time of the effort. */
const ASSUMED_REST_SHARE = 0.6;
const CROSS_MINUTES = 45;
/** Longest session that is taken seriously: two days. */
const MOST_SECONDS = 172_800;

export interface BuiltSession {
  session: Session;
  isLengthAssumed: boolean;
  isStructureAssumed: boolean;
}

const PACED: ReadonlySet<SessionKind> = new Set(['easy', 'long', 'recovery', 'race']);

/** The pace written beside an easy run, as a factor of the pace it would be planned with. */
function paceFactor(runner: Runner, facts: RunFacts, intensity: Intensity): number {
  if (facts.paceSecondsPerKm === null || !PACED.has(facts.kind) || facts.work.length > 0) return 1;
  return facts.paceSecondsPerKm / planningPace(runner, intensity);
}

function easyStep(runner: Runner, kind: SessionStep['kind'], km: number, factor = 1): SessionStep {
  const distanceKm = Math.round(km * 10) / 10;
  return makeStep(runner, { kind, intensity: 'easy', distanceKm, groundFactor: factor, note: EASY_NOTE });
}

/** Whole length of a run in km; null where nothing is written. */
function totalKmOf(runner: Runner, facts: RunFacts, factor: number): number | null {
  if (facts.totalKm !== null) return facts.totalKm;
  if (facts.totalSeconds !== null) return Math.min(MOST_SECONDS, facts.totalSeconds) / (runner.paces.easy * factor);
  const frameKm = facts.frameKm + facts.frameSeconds / runner.paces.easy;
  return frameKm > 0 && facts.work.length === 0 ? frameKm : null;
}

function workGroup(runner: Runner, work: WorkPiece): StepGroup {
  const length = work.km === null ? { durationSeconds: work.seconds ?? 60 } : { distanceKm: work.km };
  const effort = makeStep(runner, { kind: 'work', intensity: work.intensity, note: WORK_NOTE, ...length });
  if (work.repeats === 1) return { repeats: 1, steps: [effort] };
  const rest: Pick<StepWish, 'distanceKm' | 'durationSeconds'> =
    work.recoveryKm === null
      ? { durationSeconds: work.recoverySeconds ?? Math.round(effort.durationSeconds * ASSUMED_REST_SHARE) }
      : { distanceKm: work.recoveryKm };
  const jog = makeStep(runner, { kind: 'recovery', intensity: 'easy', note: EASY_NOTE, ...rest });
  return { repeats: work.repeats, steps: [effort, jog] };
}

function kmOfGroups(groups: readonly StepGroup[]): number {
  return groups.reduce(
    (sum, { repeats, steps }) => sum + repeats * steps.reduce((km, step) => km + step.distanceKm, 0),
    0,
  );
}

function written(runner: Runner, kind: SessionKind, steps: StepGroup[]): Session {
  return composeSession(runner, { kind, title: TITLES[kind], steps });
}

function structured(runner: Runner, facts: RunFacts): BuiltSession {
  const groups = facts.work.map((work) => workGroup(runner, work));
  const workKm = kmOfGroups(groups);
  const total = facts.totalKm ?? (facts.totalSeconds === null ? null : null);
  const secondsLeft =
    facts.totalSeconds === null
      ? null
      : facts.totalSeconds -
        groups.reduce(
          (sum, group) => sum + group.repeats * group.steps.reduce((s, step) => s + step.durationSeconds, 0),
          0,
        );
  const frame = facts.frameKm + facts.frameSeconds / runner.paces.easy;
  const hasRepeats = facts.work.some((work) => work.repeats > 1);
  const easyKm =
    total !== null
      ? total - workKm
      : secondsLeft !== null
        ? secondsLeft / runner.paces.easy
        : frame > 0
          ? frame
          : hasRepeats
            ? ASSUMED_FRAME.warmUpKm + ASSUMED_FRAME.coolDownKm
            : 0;
  const isAssumed = total === null && secondsLeft === null && frame === 0 && hasRepeats;
  const warm = Math.max(0, easyKm) * 0.6;
  const steps = [
    ...(warm >= 0.1 ? [once(easyStep(runner, 'warmUp', warm))] : []),
    ...groups,
    ...(warm >= 0.1 ? [once(easyStep(runner, 'coolDown', easyKm - warm))] : []),
  ];
  return { session: written(runner, facts.kind, steps), isLengthAssumed: false, isStructureAssumed: isAssumed };
}

const SHARE_INTENSITY: Partial<Record<SessionKind, Intensity>> = {
  threshold: 'threshold',
  tempo: 'threshold',
  marathonPace: 'marathon',
  repetition: 'repetition',
};

/** A hard session of which only the length is written: a part of it is taken to be hard. */
function hardByShare(runner: Runner, facts: RunFacts, km: number): StepGroup[] {
  const share = ASSUMED_HARD_SHARE[facts.kind] ?? 0.3;
  const workKm = Math.round(km * share * 10) / 10;
  const warm = (km - workKm) * 0.6;
  const intensity = SHARE_INTENSITY[facts.kind] ?? 'interval';
  const work = makeStep(runner, { kind: 'work', intensity, distanceKm: workKm, note: WORK_NOTE });
  return [once(easyStep(runner, 'warmUp', warm)), once(work), once(easyStep(runner, 'coolDown', km - workKm - warm))];
}

function raceOf(runner: Runner, facts: RunFacts): BuiltSession {
  const km = facts.totalKm ?? facts.work[0]?.km ?? facts.frameKm;
  const distanceKm = km > 0 ? km : (facts.totalSeconds ?? 3600) / planningPace(runner, 'race');
  const factor = paceFactor(runner, facts, 'race');
  const race = makeStep(runner, { kind: 'work', intensity: 'race', distanceKm, groundFactor: factor, note: WORK_NOTE });
  const warmUp =
    facts.totalKm === null && facts.work.length > 0 && facts.frameKm > 0
      ? [once(easyStep(runner, 'warmUp', facts.frameKm))]
      : [];
  return {
    session: written(runner, 'race', [...warmUp, once(race)]),
    isLengthAssumed: km === 0 && facts.totalSeconds === null,
    isStructureAssumed: false,
  };
}

function walkRunOf(runner: Runner, facts: RunFacts): BuiltSession {
  const minutes = (facts.totalSeconds ?? ((facts.totalKm ?? 0) > 0 ? (facts.totalKm ?? 0) * 500 : 1800)) / 60;
  const repeats = Math.max(1, Math.round(minutes / 3));
  const run = makeStep(runner, { kind: 'work', intensity: 'easy', durationSeconds: 90, note: EASY_NOTE });
  const walk = makeStep(runner, {
    kind: 'recovery',
    intensity: 'walk',
    durationSeconds: 90,
    note: both('Walk.', 'Marche.'),
  });
  return {
    session: written(runner, 'walkRun', [{ repeats, steps: [run, walk] }]),
    isLengthAssumed: facts.totalSeconds === null && facts.totalKm === null,
    isStructureAssumed: true,
  };
}

/** A run as a session of the engine: steps, paces, hard minutes. What is not written is assumed and flagged. */
export function runOfFacts(runner: Runner, facts: RunFacts): BuiltSession {
  if (facts.kind === 'race') return raceOf(runner, facts);
  if (facts.kind === 'walkRun') return walkRunOf(runner, facts);
  if (facts.work.length > 0) return structured(runner, facts);
  const factor = paceFactor(runner, facts, 'easy');
  const known = totalKmOf(runner, facts, factor);
  const assumedKm = ((ASSUMED_MINUTES[facts.kind] ?? 40) * 60) / runner.paces.easy;
  const km = Math.max(0.1, Math.round((known ?? assumedKm) * 10) / 10);
  const isHard = ASSUMED_HARD_SHARE[facts.kind] !== undefined;
  const steps = isHard ? hardByShare(runner, facts, km) : [once(easyStep(runner, 'steady', km, factor))];
  return { session: written(runner, facts.kind, steps), isLengthAssumed: known === null, isStructureAssumed: isHard };
}

/** Strength or cross-training as a session. */
export function extraOfFacts(runner: Runner, extra: NonNullable<SessionFacts['extra']>): Session {
  if (extra.kind === 'strength') return strengthSession(runner, 'basic');
  return crossTraining(runner, Math.min(600, Math.round((extra.seconds ?? CROSS_MINUTES * 60) / 60)));
}
