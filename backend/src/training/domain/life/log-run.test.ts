import { expect, test } from 'vitest';
import { PlanRequest } from '../../training.contract.ts';
import { buildPlan } from '../build-plan.ts';
import { addDays } from '../calendar.ts';
import { certify } from '../certificate.ts';
import { withoutRun, withRun } from './log-run.ts';
import { daysOf } from './plan-days.ts';

const built = buildPlan(PlanRequest.parse({ goal: 'half', weeks: 14, runsPerWeek: 4, kmPerWeek: 40 }), '2027-01-12');
if (!built.ok) throw new Error(built.reason);
const { plan } = built;
const longs = daysOf(plan).filter((day) => day.session?.kind === 'long');
const run = (date: string, distanceKm: number) => ({
  runId: '01900000-0000-7000-8000-00000000000a',
  date,
  distanceKm,
  durationSeconds: distanceKm * 380,
  effort: 'easy' as const,
  rpe: null,
  averageHr: null,
});

test('a run as long as planned marks its day done, changes nothing else and says nothing', () => {
  const day = longs[2]!;
  const { plan: after, notes } = withRun(plan, run(day.date, day.session!.runningKm), day.date);
  expect(daysOf(after).find((each) => each.date === day.date)!.session!.status).toBe('done');
  expect(notes).toEqual([]);
  expect(after.zones).toBe(plan.zones);
});

test('long runs that became short ones shorten what lies ahead, and the plan still passes', () => {
  let changed = plan;
  for (const [index, day] of longs.slice(0, 6).entries()) {
    const short = { ...run(day.date, 6), runId: `01900000-0000-7000-8000-00000000000${index}` };
    changed = withRun(changed, short, day.date).plan;
  }
  const before = longs[6]!.session!.runningKm;
  const after = daysOf(changed).find((day) => day.date === longs[6]!.date)!.session!.runningKm;
  expect(after).toBeLessThan(before);
  expect(certify(changed).rules.find((rule) => rule.code === 'single-run-spike')?.passed).toBe(true);
});

test('a run longer than any rule would plan is a fact, not a broken certificate', () => {
  const day = longs[1]!;
  const { plan: after } = withRun(plan, run(day.date, 35), day.date);
  expect(after.certificate.passed).toBe(true);
});

test('taken out again, the plan is as it was', () => {
  const day = longs[2]!;
  const { plan: after } = withRun(plan, run(day.date, day.session!.runningKm), day.date);
  expect(withoutRun(after, run(day.date, 1).runId).weeks).toEqual(plan.weeks);
});

test('a run from before the plan counts as history', () => {
  const date = addDays(plan.startDate, -10);
  expect(withRun(plan, run(date, 12), plan.startDate).plan.life?.logged).toHaveLength(1);
});
