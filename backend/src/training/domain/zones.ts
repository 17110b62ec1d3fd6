import type { PaceRange } from '../session.contract.ts';
import type { PlanRequest, TrainingZones } from '../training.contract.ts';
import { heartRateZones } from './heart-rate.ts';
import { paceAtFraction, raceSecondsAtVdot } from './vdot.ts';

/**
 * Shares of VDOT behind the training paces (Daniels): the easy range, and the single values for
 * threshold and interval that reproduce the published paces within 1.3 s/km. Marathon pace is
 * not a share: it is the predicted marathon. Repetition pace is 15 s/km under interval pace.
 */
const EASY_SLOW = 0.59;
const EASY_FAST = 0.74;
const EASY_PLANNING = 0.65;
const THRESHOLD = 0.88;
const INTERVAL = 0.9743;
const REPETITION_LEAD_SECONDS_PER_KM = 15;

/** Half-width of the bands shown around a single pace, seconds per kilometre (coach's rule). */
const BAND_SECONDS_PER_KM = 4;

/** Slowest fitness zones are made for; below it paces would be slower than a walk. */
const LEAST_VDOT = 18;

/** Pace, s/km, with which the duration of easy running is reckoned. */
export function easyPlanningPace(vdot: number): number {
  return paceAtFraction(Math.max(LEAST_VDOT, vdot), EASY_PLANNING);
}

/** Threshold pace, s/km. */
export function thresholdPace(vdot: number): number {
  return paceAtFraction(vdot, THRESHOLD);
}

/** Interval pace, s/km. */
export function intervalPace(vdot: number): number {
  return paceAtFraction(vdot, INTERVAL);
}

/** Repetition pace, s/km. */
export function repetitionPace(vdot: number): number {
  return intervalPace(vdot) - REPETITION_LEAD_SECONDS_PER_KM;
}

/** Marathon pace, s/km: the pace of the marathon that this VDOT predicts. */
export function marathonPace(vdot: number): number {
  return raceSecondsAtVdot(vdot, 42_195) / 42.195;
}

/** A band of a few seconds around a pace, s/km. */
export function paceBand(pace: number, half = BAND_SECONDS_PER_KM): PaceRange {
  return {
    fastSecondsPerKm: Math.round(pace - half),
    slowSecondsPerKm: Math.round(pace + half),
  };
}

/** All training zones of a runner; who trains for a marathon sees the goal's own pace (s/km). */
export function trainingZones(
  fitness: { vdot: number; basis: TrainingZones['basis'] },
  runner: Pick<PlanRequest, 'age' | 'maxHr' | 'restingHr'>,
  marathonGoalPace: number | null = null,
): TrainingZones {
  const vdot = Math.max(LEAST_VDOT, fitness.vdot);
  return {
    vdot: Number(vdot.toFixed(1)),
    basis: fitness.basis,
    easy: {
      fastSecondsPerKm: Math.round(paceAtFraction(vdot, EASY_FAST)),
      slowSecondsPerKm: Math.round(paceAtFraction(vdot, EASY_SLOW)),
    },
    marathon: paceBand(marathonGoalPace ?? marathonPace(vdot)),
    threshold: paceBand(thresholdPace(vdot)),
    interval: paceBand(intervalPace(vdot)),
    repetition: paceBand(repetitionPace(vdot)),
    heartRate: heartRateZones(runner),
  };
}
