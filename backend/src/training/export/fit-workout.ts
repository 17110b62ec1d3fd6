import { createHash } from 'node:crypto';
import { Encoder, type FileIdMesg, type WorkoutMesg, type WorkoutStepMesg } from '@garmin/fitsdk';
import { fitting, STEP_NAMES } from '../domain/export/workout-words.ts';
import type { Workout } from '../domain/export/workouts.ts';
import type { SessionStep } from '../session.contract.ts';

export interface FitOptions {
  planId: string;
  language: 'en' | 'fr';
  /** What the watch holds the runner to; a step that knows only the other gets the other. */
  target: 'pace' | 'heartRate';
  surface: 'road' | 'trail' | 'treadmill';
  now: Date;
}

/** Numbers of the messages in the FIT profile. */
const MESSAGE = { fileId: 0, workout: 26, workoutStep: 27 };

/** Watches show few characters; a string field of FIT holds 255 bytes with its closing zero. */
const MOST_NAME_BYTES = 40;
const MOST_NOTE_BYTES = 200;

/** Raw units of the fields: the encoder fills no sub-fields, so times, lengths and speeds are scaled here. */
const MS_PER_SECOND = 1000;
const CM_PER_KM = 100_000;
const MM_PER_KM = 1_000_000;
/** Heart rates up to 100 mean per cent of the maximum, beats a minute come on top (FIT type `workout_hr`). */
const BPM_OFFSET = 100;

const INTENSITIES = {
  warmUp: 'warmup',
  work: 'interval',
  recovery: 'recovery',
  coolDown: 'cooldown',
  steady: 'active',
} as const satisfies Record<SessionStep['kind'], string>;

const SUB_SPORTS = { road: 'generic', trail: 'trail', treadmill: 'treadmill' } as const;

/** A session as a FIT workout file for a watch (developer.garmin.com/fit, "Workout file"). */
export function fitWorkout(workout: Workout, options: FitOptions): Uint8Array {
  const { session } = workout;
  const steps = stepMessages(workout, options);
  const isWalk = session.steps.every((group) => group.steps.every((step) => step.intensity === 'walk'));
  const file: FileIdMesg = {
    type: 'workout',
    manufacturer: 'development',
    product: 1,
    serialNumber: serialNumber(`${options.planId}/${session.id}`),
    timeCreated: options.now,
  };
  const summary: WorkoutMesg = {
    wktName: fitting(`${workout.date.slice(5)} ${session.title[options.language]}`, MOST_NAME_BYTES),
    sport: isWalk ? 'walking' : 'running',
    subSport: isWalk ? 'generic' : SUB_SPORTS[options.surface],
    numValidSteps: steps.length,
    wktDescription: fitting(session.purpose[options.language], MOST_NOTE_BYTES),
  };
  const encoder = new Encoder();
  encoder.onMesg(MESSAGE.fileId, file).onMesg(MESSAGE.workout, summary);
  steps.forEach((step, messageIndex) => {
    const message: WorkoutStepMesg = { messageIndex, ...step };
    encoder.onMesg(MESSAGE.workoutStep, message);
  });
  return encoder.close();
}

/** The steps in order; after a repeated group the step that leads back to its first. */
function stepMessages({ session }: Workout, options: FitOptions): WorkoutStepMesg[] {
  const messages: WorkoutStepMesg[] = [];
  for (const group of session.steps) {
    const first = messages.length;
    messages.push(...group.steps.map((step) => stepMessage(step, options)));
    if (group.repeats > 1) messages.push(repeatMessage(first, group.repeats));
  }
  return messages;
}

function repeatMessage(firstIndex: number, repeats: number): WorkoutStepMesg {
  return {
    durationType: 'repeatUntilStepsCmplt',
    durationValue: firstIndex,
    targetType: 'open',
    targetValue: repeats,
  };
}

function stepMessage(step: SessionStep, options: FitOptions): WorkoutStepMesg {
  const byDistance = step.endsBy === 'distance';
  return {
    wktStepName: STEP_NAMES[step.kind][options.language],
    durationType: byDistance ? 'distance' : 'time',
    durationValue: Math.round(byDistance ? step.distanceKm * CM_PER_KM : step.durationSeconds * MS_PER_SECOND),
    ...targetOf(step, options.target),
    intensity: INTENSITIES[step.kind],
    notes: fitting(step.note[options.language], MOST_NOTE_BYTES),
  };
}

function targetOf({ paceRange, hrRange }: SessionStep, wanted: FitOptions['target']): WorkoutStepMesg {
  if (hrRange && (wanted === 'heartRate' || !paceRange)) {
    return {
      targetType: 'heartRate',
      targetValue: 0,
      customTargetValueLow: hrRange.minBpm + BPM_OFFSET,
      customTargetValueHigh: hrRange.maxBpm + BPM_OFFSET,
    };
  }
  if (!paceRange) return { targetType: 'open', targetValue: 0 };
  return {
    targetType: 'speed',
    targetValue: 0,
    customTargetValueLow: Math.round(MM_PER_KM / paceRange.slowSecondsPerKm),
    customTargetValueHigh: Math.round(MM_PER_KM / paceRange.fastSecondsPerKm),
  };
}

/** The same session of the same plan is the same file to a watch; 0 would mean "unknown". */
function serialNumber(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) || 1;
}
