import type { PlanRequest } from '../training.contract.ts';

/** Body mass index above which a beginner starts gentler (nielsen-2014-first-week-obese). */
export const HIGH_BODY_MASS_INDEX = 30;

/** Fitness of someone who does not run, and what a weekly kilometre adds (coach's rule). */
const VDOT_WITHOUT_RUNNING = 29;
const VDOT_PER_WEEKLY_KM = 0.22;
const LARGEST_ESTIMATE = 52;
const LEAST_ESTIMATE = 19;

/** kg/m²; null when weight or height is unknown. */
export function bodyMassIndex(runner: Pick<PlanRequest, 'weightKg' | 'heightCm'>): number | null {
  if (runner.weightKg === undefined || runner.heightCm === undefined) return null;
  return runner.weightKg / (runner.heightCm / 100) ** 2;
}

/**
 * VDOT guessed from weekly distance, age, sex and body mass when there is no race. That these
 * four predict race speed is vickers-2016-race-times; the weights are a coach's rule, kept on
 * the slow side, and a test run replaces the guess.
 */
export function estimatedVdot(request: PlanRequest): number {
  let vdot = Math.min(LARGEST_ESTIMATE, VDOT_WITHOUT_RUNNING + VDOT_PER_WEEKLY_KM * request.kmPerWeek);
  if (request.sex === 'female') vdot *= 0.92;
  // tanaka-2008-masters: stable to about 35, a modest decline after it.
  const yearsOver40 = Math.max(0, (request.age ?? 30) - 40);
  vdot *= Math.max(0.6, 1 - 0.006 * yearsOver40);
  const index = bodyMassIndex(request);
  if (index !== null && index > HIGH_BODY_MASS_INDEX) vdot *= 0.88;
  if (request.returnFromInjury === true || request.postpartumWeeks !== undefined) vdot *= 0.95;
  return Math.max(LEAST_ESTIMATE, vdot);
}
