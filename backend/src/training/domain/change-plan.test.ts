import { expect, test } from 'vitest';
import { PlanRequest } from '../training.contract.ts';
import { buildPlan } from './build-plan.ts';
import { certify } from './certificate.ts';
import { changePlan } from './change-plan.ts';

const built = buildPlan(PlanRequest.parse({ goal: '10k', weeks: 12, runsPerWeek: 4, kmPerWeek: 30 }), '2026-11-20');
if (!built.ok) throw new Error(built.reason);
const { plan } = built;
const week = plan.weeks[4]!;
const easy = week.days.find((day) => day.session?.kind === 'easy')!;
const restDay = week.days.find((day) => day.session === null)!;
const race = plan.weeks.at(-1)!.days.find((day) => day.session?.kind === 'race')!;

test('a skipped session is let go: its kilometres leave the week and come back nowhere', () => {
  const result = changePlan(plan, { action: 'skip', date: easy.date });
  if (!result.ok) throw new Error(result.reason);
  const changed = result.plan.weeks[4]!;
  expect(changed.distanceKm).toBeCloseTo(week.distanceKm - easy.session!.distanceKm, 0);
  expect(result.plan.weeks[5]).toEqual(plan.weeks[5]);
  expect(result.plan.certificate.passed).toBe(true);
});

test('taking a skip back gives the plan as it was', () => {
  const skipped = changePlan(plan, { action: 'skip', date: easy.date });
  const back = skipped.ok && changePlan(skipped.plan, { action: 'plan', date: easy.date });
  expect(back && back.ok && back.plan.weeks[4]!.days).toEqual(week.days);
});

test('whatever is moved within a week, the plan that comes back passes its own certificate or is refused with the rule', () => {
  const moves = week.days
    .filter((day) => day.session)
    .flatMap((from) => week.days.filter((to) => to.date !== from.date).map((to) => ({ date: from.date, to: to.date })));
  const certificates = moves.map((move) => {
    const result = changePlan(plan, { action: 'move', ...move });
    if (result.ok) return { isOk: true, passed: certify(result.plan).passed };
    return { isOk: false, passed: result.reason === 'plan/unsafe' && result.certificate.passed };
  });
  expect(moves.length).toBeGreaterThan(10);
  expect(certificates.every(({ isOk, passed }) => isOk === passed)).toBe(true);
});

test('the race stays on its day, and a rest day has nothing to skip', () => {
  expect(changePlan(plan, { action: 'move', date: race.date, to: easy.date })).toMatchObject({
    reason: 'plan/race-stays',
  });
  expect(changePlan(plan, { action: 'skip', date: restDay.date })).toMatchObject({ reason: 'plan/no-session' });
  expect(changePlan(plan, { action: 'skip', date: '2031-01-01' })).toMatchObject({ reason: 'plan/outside' });
});
