import type { BilingualText, Session, SessionKind, SessionStep, StepGroup } from '../../session.contract.ts';
import { sessionFuel } from '../fuel.ts';
import type { Runner } from '../runner.ts';
import { isHardIntensity } from './steps.ts';
import { SESSION_TEXTS, type SessionTexts } from './texts.ts';

export interface SessionDraft {
  kind: SessionKind;
  title: BilingualText;
  steps: StepGroup[];
  texts?: Partial<SessionTexts>;
  ascentMetres?: number | null;
}

export function once(...steps: SessionStep[]): StepGroup {
  return { repeats: 1, steps };
}

function sumSteps(groups: readonly StepGroup[], measure: (step: SessionStep) => number): number {
  return groups.reduce(
    (sum, group) => sum + group.repeats * group.steps.reduce((inner, step) => inner + measure(step), 0),
    0,
  );
}

/** The step that says what the session is about: its work, else its longest step. */
function mainStep(groups: readonly StepGroup[]): SessionStep | null {
  const steps = groups.flatMap((group) => group.steps);
  const work = steps.find((step) => step.kind === 'work');
  const longest = steps.toSorted((a, b) => b.durationSeconds - a.durationSeconds)[0];
  return work ?? longest ?? null;
}

function isRun(step: SessionStep): boolean {
  return step.intensity !== 'walk' && step.intensity !== 'strength';
}

/** A whole session from its steps: distance, time, hard minutes, fuel and texts follow. */
export function composeSession(runner: Runner, draft: SessionDraft): Session {
  const texts = { ...SESSION_TEXTS[draft.kind], ...draft.texts };
  const isOnFoot = draft.kind !== 'strength' && draft.kind !== 'crossTraining';
  const distance = isOnFoot ? sumSteps(draft.steps, (step) => step.distanceKm) : 0;
  const running = isOnFoot ? sumSteps(draft.steps, (s) => (isRun(s) ? s.distanceKm : 0)) : 0;
  const minutes = sumSteps(draft.steps, (step) => step.durationSeconds) / 60;
  const hard = sumSteps(draft.steps, (s) => (isHardIntensity(s.intensity) ? s.durationSeconds : 0)) / 60;
  const main = mainStep(draft.steps);
  return {
    id: '',
    kind: draft.kind,
    title: draft.title,
    purpose: texts.purpose,
    steps: draft.steps,
    distanceKm: Number(distance.toFixed(1)),
    runningKm: Number(running.toFixed(1)),
    durationMinutes: Math.round(minutes),
    hardMinutes: Number(hard.toFixed(1)),
    paceRange: main?.paceRange ?? null,
    hrRange: main?.hrRange ?? null,
    rpe: main?.rpe ?? null,
    ascentMetres: draft.ascentMetres ?? null,
    why: texts.why,
    ifItFeelsWrong: texts.ifItFeelsWrong,
    fuel: isOnFoot ? sessionFuel(minutes, runner.request.weightKg, draft.kind === 'race') : null,
    status: 'planned',
  };
}
