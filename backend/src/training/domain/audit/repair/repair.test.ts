import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { randomRequests } from '../../../random-requests.ts';
import { aPlan } from '../../../testing/builders.ts';
import { damaged } from '../../../testing/damage.ts';
import type { Plan, PlanRequest } from '../../../training.contract.ts';
import { buildPlan } from '../../build-plan.ts';
import { certify } from '../../certificate.ts';
import { type Knowledge, failedRules, judge } from '../judge.ts';
import { labelled } from '../label-weeks.ts';
import { repair } from './repair.ts';

const TODAY = '2027-01-12';
const KNOWN: Knowledge = { isGoalKnown: true, isVolumeKnown: true, assumedLengthShare: 0 };

const raceOf = (plan: Plan) => {
  const day = plan.weeks.at(-1)?.days.find(({ date }) => date === plan.raceDate);
  return day && [day.date, day.session?.kind, day.session?.distanceKm];
};

const randomPlan = integer({ min: 1, max: 1_000_000 }).map((seed) => {
  const request = randomRequests(1, seed).next().value as PlanRequest;
  const built = buildPlan(request, TODAY);
  return built.ok ? labelled(damaged(built.plan, seed)) : null;
});

test('a plan that somebody damaged passes the certificate again, on the same race day, or says which rule stays broken', () => {
  let repaired = 0;
  let tried = 0;
  assert(
    property(randomPlan, (plan) => {
      if (plan === null || failedRules(judge(plan, KNOWN)).length === 0) return;
      const result = repair(plan, KNOWN);
      tried += 1;
      repaired += result.unmet.length === 0 ? 1 : 0;
      expect(failedRules(judge(result.plan, KNOWN))).toEqual(result.unmet);
      expect(raceOf(result.plan)).toEqual(raceOf(plan));
      expect(result.plan.weeks.map((week) => week.days.length)).toEqual(plan.weeks.map(() => 7));
      for (const change of result.changes) expect(change.rules.length).toBeGreaterThan(0);
    }),
    { numRuns: 60, seed: 20_270_112 },
  );
  expect(tried).toBeGreaterThan(15);
  expect(repaired / tried).toBeGreaterThanOrEqual(0.97);
});

test('no change of a repair can be taken back alone', () => {
  const plan = labelled(damaged(aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40 }), 11));
  const { plan: whole, changes } = repair(plan, KNOWN);
  expect(changes.length).toBeGreaterThan(0);
  const days = new Map(plan.weeks.flatMap((week) => week.days).map((day) => [day.date, day]));
  for (const { date, change } of changes.filter((each) => each.change !== 'moved')) {
    const undone = structuredClone(whole);
    for (const week of undone.weeks) {
      week.days = week.days.map((day) => (day.date === date ? structuredClone(days.get(date)!) : day));
    }
    expect([date, change, certify(undone).passed]).toEqual([date, change, false]);
  }
});

test('a plan that passes stays as it is', () => {
  const plan = labelled(aPlan({ goal: 'marathon', weeks: 18, kmPerWeek: 50, runsPerWeek: 5, age: 40 }));
  const { changes, unmet } = repair(plan, KNOWN);
  expect([changes, unmet]).toEqual([[], []]);
});

test('one long run too long: that run is shortened and nothing else', () => {
  const plan = structuredClone(aPlan({ goal: 'half', weeks: 14, kmPerWeek: 40 }));
  const day = plan.weeks[6]?.days.find((each) => each.session?.kind === 'long');
  const session = day?.session;
  if (session) {
    const step = session.steps[0]?.steps[0];
    if (step) Object.assign(step, { distanceKm: step.distanceKm + 9, durationSeconds: step.durationSeconds + 3400 });
    Object.assign(session, { distanceKm: session.distanceKm + 9, runningKm: session.runningKm + 9 });
  }
  const { changes } = repair(labelled(plan), KNOWN);
  expect(changes.map(({ date, change }) => [date, change])).toEqual([[day?.date, 'shortened']]);
});

test('under 18 no marathon plan can be repaired: the rule is named', () => {
  const plan = structuredClone(aPlan({ goal: 'marathon', weeks: 18, kmPerWeek: 50, runsPerWeek: 5 }));
  plan.request.age = 15;
  expect(repair(labelled(plan), KNOWN).unmet).toContain('youth-distance');
});
