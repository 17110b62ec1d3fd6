import type { Session, SessionStep, StepGroup } from '../../../session.contract.ts';
import type { Runner } from '../../runner.ts';
import { composeSession, once } from '../../sessions/compose.ts';
import { isHardIntensity, makeStep } from '../../sessions/steps.ts';
import { EASY_NOTE, TITLES } from '../session-titles.ts';

/** Less easy running than this around hard work is no warm-up, km (mcgowan-2015-warm-up: 10-15 min). */
const LEAST_FRAME_KM = 1.5;
/** Less hard running than this is not worth the name, minutes (the engine's smallest hard session). */
const LEAST_HARD_MINUTES = 4;
const MOST_STEPS_OF_CUTTING = 60;
const SMALLER = 0.9;

export const tenths = (km: number) => Math.floor(km * 10 + 1e-6) / 10;

function rewritten(runner: Runner, session: Session, steps: StepGroup[], kind = session.kind): Session {
  const made = composeSession(runner, { kind, title: TITLES[kind], steps, ascentMetres: session.ascentMetres });
  return { ...made, id: session.id, status: session.status };
}

const isFrame = (group: StepGroup, step: SessionStep) => group.repeats === 1 && !isHardIntensity(step.intensity);

function frameKm(groups: readonly StepGroup[]): number {
  return groups.reduce(
    (sum, group) => sum + group.steps.reduce((km, step) => km + (isFrame(group, step) ? step.distanceKm : 0), 0),
    0,
  );
}

function scaled(step: SessionStep, factor: number): SessionStep {
  return {
    ...step,
    distanceKm: Number((step.distanceKm * factor).toFixed(3)),
    durationSeconds: Math.round(step.durationSeconds * factor),
  };
}

function withFrame(groups: readonly StepGroup[], factor: number): StepGroup[] {
  return groups.map((group) => ({
    ...group,
    steps: group.steps.map((step) => (isFrame(group, step) ? scaled(step, factor) : step)),
  }));
}

/** One repeat less in the longest group; a single piece of work gets a tenth shorter. */
function lessWork(groups: readonly StepGroup[]): StepGroup[] {
  const hard = groups.filter((group) => group.steps.some((step) => isHardIntensity(step.intensity)));
  const biggest = hard.toSorted((a, b) => b.repeats - a.repeats)[0];
  return groups.map((group) => {
    if (group !== biggest) return group;
    if (group.repeats > 1) return { ...group, repeats: group.repeats - 1 };
    return {
      ...group,
      steps: group.steps.map((step) => (isHardIntensity(step.intensity) ? scaled(step, SMALLER) : step)),
    };
  });
}

/** An easy run of so many kilometres under the id of the session it stands for. */
export function easyInstead(runner: Runner, session: Session, km: number): Session {
  const step = makeStep(runner, { kind: 'steady', intensity: 'easy', distanceKm: km, note: EASY_NOTE });
  return rewritten(runner, session, [once(step)], 'easy');
}

/** Easy cross-training of the same time: the legs rest, the heart does not (foster-1995-cross-training). */
export function crossInstead(runner: Runner, session: Session): Session {
  const step = makeStep(runner, {
    kind: 'steady',
    intensity: 'strength',
    durationSeconds: Math.round(session.durationMinutes) * 60,
    byFeel: true,
    note: EASY_NOTE,
  });
  return rewritten(runner, session, [once({ ...step, rpe: { min: 2, max: 3 } })], 'crossTraining');
}

/** Walk-run of the same distance: a minute and a half each. */
export function walkRunInstead(runner: Runner, session: Session): Session {
  const run = makeStep(runner, { kind: 'work', intensity: 'easy', durationSeconds: 90, note: EASY_NOTE });
  const walk = makeStep(runner, { kind: 'recovery', intensity: 'walk', durationSeconds: 90, note: EASY_NOTE });
  const repeats = Math.max(4, Math.floor(session.distanceKm / (run.distanceKm + walk.distanceKm)));
  return rewritten(runner, session, [{ repeats, steps: [run, walk] }], 'walkRun');
}

function shorterWalkRun(runner: Runner, session: Session, km: number): Session {
  const share = km / session.distanceKm;
  const groups = session.steps.map((group) =>
    group.repeats === 1
      ? { ...group, steps: group.steps.map((step) => scaled(step, share)) }
      : { ...group, repeats: Math.max(1, Math.floor(group.repeats * share)) },
  );
  const made = rewritten(runner, session, groups);
  if (made.distanceKm <= km + 0.05) return made;
  const factor = (km - 0.05) / made.distanceKm;
  return rewritten(
    runner,
    session,
    groups.map((group) => ({ ...group, steps: group.steps.map((step) => scaled(step, factor)) })),
  );
}

/** The session with so many kilometres in all: easy running goes first, then repeats, then the work itself. */
export function resized(runner: Runner, session: Session, wishedKm: number): Session {
  const km = tenths(wishedKm);
  if (session.kind === 'walkRun') return shorterWalkRun(runner, session, km);
  if (session.kind === 'race') return easyInstead(runner, session, km);
  let groups: StepGroup[] = session.steps;
  for (let step = 0; step < MOST_STEPS_OF_CUTTING; step += 1) {
    const now = rewritten(runner, session, groups);
    const frame = frameKm(groups);
    const wanted = frame + km - now.distanceKm;
    if (now.hardMinutes === 0 || wanted >= Math.min(LEAST_FRAME_KM, km / 2)) {
      if (frame <= 0 || wanted <= 0) break;
      const made = rewritten(runner, session, withFrame(groups, wanted / frame));
      if (made.distanceKm <= km + 0.05) return made;
      return rewritten(runner, session, withFrame(groups, (wanted - 0.1) / frame));
    }
    groups = lessWork(groups);
    if (rewritten(runner, session, groups).hardMinutes < LEAST_HARD_MINUTES) break;
  }
  return easyInstead(runner, session, km);
}

/** The session with at most so many hard minutes and the same distance; easy where too few would be left. */
export function softened(runner: Runner, session: Session, mostHardMinutes: number): Session {
  const rounds = mostHardMinutes >= LEAST_HARD_MINUTES ? MOST_STEPS_OF_CUTTING : 0;
  let groups: StepGroup[] = session.steps;
  for (let step = 0; step < rounds; step += 1) {
    const now = rewritten(runner, session, groups);
    if (now.hardMinutes < LEAST_HARD_MINUTES) break;
    if (now.hardMinutes <= mostHardMinutes) {
      const missing = session.distanceKm - now.distanceKm;
      const frame = frameKm(groups);
      if (missing < 0.05) return now;
      if (frame > 0) return rewritten(runner, session, withFrame(groups, (frame + missing) / frame));
      const easy = makeStep(runner, {
        kind: 'warmUp',
        intensity: 'easy',
        distanceKm: tenths(missing),
        note: EASY_NOTE,
      });
      return rewritten(runner, session, [once(easy), ...groups]);
    }
    groups = lessWork(groups);
  }
  const easy = easyInstead(runner, session, tenths(session.distanceKm));
  return session.kind === 'long' ? rewritten(runner, session, easy.steps, 'long') : easy;
}
