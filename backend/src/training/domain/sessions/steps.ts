import type {
  BilingualText,
  EffortRange,
  HeartRateRange,
  Intensity,
  PaceRange,
  SessionStep,
} from '../../session.contract.ts';
import { WALKING_SECONDS_PER_KM, type Runner } from '../runner.ts';
import { paceBand } from '../zones.ts';

/** Perceived effort, CR10, by intensity (coach's rule, rules of the talk test). */
const EFFORT: Readonly<Record<Intensity, EffortRange>> = {
  walk: { min: 1, max: 2 },
  easy: { min: 2, max: 3 },
  marathon: { min: 4, max: 5 },
  threshold: { min: 6, max: 7 },
  interval: { min: 8, max: 9 },
  repetition: { min: 8, max: 9 },
  race: { min: 7, max: 10 },
  strength: { min: 5, max: 7 },
};

/** The heart needs about this long to show an effort; shorter steps carry no heart rate, s. */
const HEART_RATE_LAG_SECONDS = 120;

/** Planning pace of an intensity, s/km, on flat ground. */
export function planningPace(runner: Runner, intensity: Intensity): number {
  if (intensity === 'walk' || intensity === 'strength') return WALKING_SECONDS_PER_KM;
  if (intensity === 'race') return runner.paces.race ?? runner.paces.threshold;
  return runner.paces[intensity];
}

function rangeOf(runner: Runner, intensity: Intensity): PaceRange | null {
  if (intensity === 'walk' || intensity === 'strength') return null;
  if (intensity === 'race') return paceBand(planningPace(runner, 'race'), 3);
  return runner.zones[intensity];
}

function heartOf(runner: Runner, intensity: Intensity): HeartRateRange | null {
  const zones = runner.zones.heartRate;
  if (zones === null) return null;
  if (intensity === 'easy' || intensity === 'marathon') return zones[intensity];
  if (intensity === 'threshold' || intensity === 'interval') return zones[intensity];
  return null;
}

export interface StepWish {
  kind: SessionStep['kind'];
  intensity: Intensity;
  note: BilingualText;
  /** Exactly one of the two ends the step. */
  distanceKm?: number;
  durationSeconds?: number;
  /** Multiplies the pace on climbing ground; 1 on the flat. */
  groundFactor?: number;
  /** Run by feel: no pace is shown. */
  byFeel?: boolean;
}

/** A step with its pace, heart rate and effort worked out for this runner. */
export function makeStep(runner: Runner, wish: StepWish): SessionStep {
  const factor = wish.groundFactor ?? 1;
  const pace = planningPace(runner, wish.intensity) * factor;
  const endsBy = wish.distanceKm === undefined ? 'time' : 'distance';
  const durationSeconds = wish.durationSeconds ?? Math.round((wish.distanceKm ?? 0) * pace);
  const distanceKm = wish.distanceKm ?? (wish.durationSeconds ?? 0) / pace;
  const range = wish.byFeel === true ? null : rangeOf(runner, wish.intensity);
  return {
    kind: wish.kind,
    intensity: wish.intensity,
    endsBy,
    distanceKm: Number(distanceKm.toFixed(3)),
    durationSeconds,
    paceRange: range && {
      fastSecondsPerKm: Math.round(range.fastSecondsPerKm * factor),
      slowSecondsPerKm: Math.round(range.slowSecondsPerKm * factor),
    },
    hrRange: durationSeconds >= HEART_RATE_LAG_SECONDS ? heartOf(runner, wish.intensity) : null,
    rpe: EFFORT[wish.intensity],
    note: wish.note,
  };
}

/** Does a step count as hard in the 80 % easy rule? */
export function isHardIntensity(intensity: Intensity): boolean {
  return intensity !== 'walk' && intensity !== 'easy' && intensity !== 'strength';
}
