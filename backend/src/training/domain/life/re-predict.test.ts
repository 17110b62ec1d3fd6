import { expect, test } from 'vitest';
import { PlanRequest } from '../../training.contract.ts';
import { buildPlan } from '../build-plan.ts';
import { addDays } from '../calendar.ts';
import { certify } from '../certificate.ts';
import { diffOfPlans } from './plan-diff.ts';
import { type Effort, rePredicted } from './re-predict.ts';

const wish = PlanRequest.parse({ goal: '10k', weeks: 12, runsPerWeek: 4, kmPerWeek: 30, maxHr: 190, age: 35 });
const built = buildPlan(
  { ...wish, recentRaces: [{ distanceKm: 10, timeSeconds: 3240, date: '2027-01-02' }] },
  '2027-01-12',
);
if (!built.ok) throw new Error(built.reason);
const { plan } = built;
const RUN: Effort = {
  date: addDays(plan.startDate, 20),
  distanceKm: 10,
  durationSeconds: 48 * 60 + 30,
  effort: 'race',
  rpe: null,
  averageHr: null,
};

test('10 km in 48:30 raises the fitness that 54:00 gave, and the paces of the days to come', () => {
  const after = rePredicted(plan, RUN);
  expect(after.reading).toBe('raises');
  expect(after.plan.zones.vdot).toBeCloseTo(41.6, 0);
  expect(after.plan.prediction!.seconds).toBe(RUN.durationSeconds);
  expect(after.plan.zones.threshold.fastSecondsPerKm).toBeLessThan(plan.zones.threshold.fastSecondsPerKm);
  const diff = diffOfPlans(plan, after.plan);
  expect(diff.paces.map((pace) => pace.name)).toContain('threshold');
  expect(diff.days).toEqual([]);
  expect(certify(after.plan).passed).toBe(true);
  const past = (of: typeof plan) => of.weeks.slice(0, 2);
  expect(past(after.plan)).toEqual(past(plan));
});

test.each([
  ['an easy run, however fast', { effort: 'easy' as const }, 'too-easy'],
  ['a run felt as 3 of 10', { effort: null, rpe: 3 }, 'too-easy'],
  ['a run at 70 % of the measured maximum', { effort: null, averageHr: 133 }, 'too-easy'],
  ['two kilometres', { distanceKm: 2, durationSeconds: 500 }, 'too-short'],
  ['a slower training run', { effort: null, durationSeconds: 3700 }, 'slower'],
  ['a slower race while a better one is fresh', { durationSeconds: 3500 }, 'slower'],
  ['the same again', { durationSeconds: 3240 }, 'no-change'],
  ['a faster run nobody named', { effort: null }, 'raises'],
])('%s: %s', (_what, change, reading) => {
  const after = rePredicted(plan, { ...RUN, ...change });
  expect(after.reading).toBe(reading);
  expect(after.plan === plan).toBe(reading !== 'raises');
});

test('a race replaces a guess from kilometres, also downwards', () => {
  const guessed = buildPlan(wish, '2027-01-12');
  if (!guessed.ok) throw new Error(guessed.reason);
  const after = rePredicted(guessed.plan, { ...RUN, durationSeconds: 4200 });
  expect(after.reading).toBe('replaces');
  expect(after.plan.zones.basis).toBe('race');
});
