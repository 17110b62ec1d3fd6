import { expect, test } from 'vitest';
import { aPlan } from '../testing/builders.ts';
import { PlanRequest } from '../training.contract.ts';
import { QUALITY_CRITERIA, metCriteria } from './quality-criteria.ts';

test('there are 22 criteria, each with its own name', () => {
  expect(new Set(QUALITY_CRITERIA.map(({ code }) => code)).size).toBe(22);
});

test.each([
  ['a first 5 km', { goal: 'c25k', weeks: undefined, kmPerWeek: 0, runsPerWeek: 3 }],
  ['a 5 km beginner', { goal: '5k', kmPerWeek: 8, runsPerWeek: 3 }],
  ['a 10 km', {}],
  ['a half on two runs', { goal: 'half', weeks: 16, kmPerWeek: 24, runsPerWeek: 2, longestRecentRunKm: 12 }],
  [
    'a marathon at 100 km a week',
    { goal: 'marathon', weeks: 16, kmPerWeek: 100, runsPerWeek: 7, longestRecentRunKm: 26 },
  ],
  [
    'a trail 100 km',
    { goal: '100k', weeks: 26, kmPerWeek: 65, runsPerWeek: 5, surface: 'trail', longestRecentRunKm: 30 },
  ],
  ['a runner of 66', { goal: 'half', weeks: 14, kmPerWeek: 35, age: 66, longestRecentRunKm: 14 }],
  ['a runner of 15', { goal: '5k', kmPerWeek: 22, age: 15 }],
  ['back from a sore shin', { weeks: 16, kmPerWeek: 6, runsPerWeek: 3, returnFromInjury: true, injuries: ['shin'] }],
  ['after a birth', { goal: 'fitness', weeks: 16, kmPerWeek: 10, postpartumWeeks: 4 }],
  ['treadmill only', { surface: 'treadmill', kmPerWeek: 28 }],
  ['getting fit', { goal: 'fitness', kmPerWeek: 15, runsPerWeek: 3 }],
] as const)('%s: at least 20 of the 22 are met', (_, wish) => {
  expect(metCriteria(aPlan(PlanRequest.partial().parse(wish))).length).toBeGreaterThanOrEqual(20);
});

test('a plan without warm-ups, reasons and efforts loses those points', () => {
  const plan = structuredClone(aPlan({ kmPerWeek: 40 }));
  for (const session of plan.weeks.flatMap((week) => week.days).flatMap((day) => [day.session, day.extraSession])) {
    if (!session) continue;
    session.rpe = null;
    session.why.articleId = null;
    session.steps = session.steps.filter((group) => group.steps.every((step) => step.kind !== 'warmUp'));
  }
  const met = metCriteria(plan);
  for (const code of ['monitoring', 'reasons', 'warm-up']) expect(met).not.toContain(code);
});
