import { afterEach, describe, expect, test } from 'vitest';
import { TODAY, aPlan, aRefusal, aWish } from '../testing/builders.ts';
import { PlanRequest } from '../training.contract.ts';
import { buildPlan } from './build-plan.ts';

/** The nearest wish of a refusal builds a plan that passes. */
function nearestPasses(wish: Parameters<typeof aRefusal>[0]): boolean {
  const { nearest } = aRefusal(wish);
  const result = nearest && buildPlan(nearest, TODAY);
  return result?.ok === true && result.plan.certificate.passed;
}

describe('dates that cannot be', () => {
  test.each([
    [
      'a past race still to come',
      { recentRaces: [{ distanceKm: 10, timeSeconds: 3000, date: '2026-12-24' }] },
      'race/in-future',
    ],
    ['a tune-up race on 30 February', { tuneUpRaces: [{ date: '2027-02-30', distanceKm: 5 }] }, 'calendar/not-a-date'],
    ['heat on a day that does not exist', { heatDate: '2027-13-01' }, 'calendar/not-a-date'],
    ['a start after the race', { startDate: '2027-05-01', raceDate: '2027-04-01' }, 'calendar/race-too-soon'],
    ['a leap day in a common year', { startDate: '2027-02-29' }, 'calendar/not-a-date'],
  ] as const)('%s', (_, wish, reason) => {
    const parsed = PlanRequest.partial().parse(wish);
    expect(aRefusal(parsed).reason).toBe(reason);
    expect(nearestPasses(parsed)).toBe(true);
  });
});

describe('days that contradict each other', () => {
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  test.each([
    ['every day off', { daysOff: [...week] }],
    ['days off on all the chosen days', { days: ['monday', 'friday'], daysOff: ['monday', 'friday'] }],
    ['four runs on two days', { days: ['saturday', 'sunday'] }],
  ] as const)('%s', (_, wish) => {
    const parsed = PlanRequest.partial().parse(wish);
    expect(aRefusal(parsed).reason).toBe('days/not-enough');
    expect(nearestPasses(parsed)).toBe(true);
  });
});

test('seven runs a week at 14: five are the most', () => {
  expect(aRefusal({ goal: '5k', age: 14, runsPerWeek: 7 }).reason).toBe('runs/too-many-for-age');
  expect(nearestPasses({ goal: '5k', age: 14, runsPerWeek: 7 })).toBe(true);
});

describe('wherever the server stands', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  // Samoa skipped 30 December 2011; the others change their clocks within the plan.
  test.each(['Pacific/Apia', 'Pacific/Honolulu', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe'])(
    'a plan made in %s has the same days, over both changes of clocks and a leap day',
    (name) => {
      const wish = aWish({ goal: 'half', weeks: undefined, kmPerWeek: 35, raceDate: '2028-04-02' });
      const expected = buildPlan(wish, '2027-09-20');
      process.env['TZ'] = name;
      expect(buildPlan(wish, '2027-09-20')).toEqual(expected);
    },
  );
});

test('whatever number is off the scale, the wish is refused in words or met, never a crash', () => {
  const odd = [
    { kmPerWeek: 0, longestRecentRunKm: 250 },
    { kmPerWeek: 160, runsPerWeek: 2 },
    { weightKg: 300, heightCm: 100, goal: 'c25k', kmPerWeek: 0 },
    { raceAscentMetres: 15_000, surface: 'trail', goal: '5k' },
    { heatDate: '2026-11-20', heatCelsius: 50 },
    { heatDate: '2020-01-01' },
    {
      tuneUpRaces: [
        { date: '2027-02-14', distanceKm: 100 },
        { date: '2027-02-14', distanceKm: 1 },
      ],
    },
    { recentRaces: [{ distanceKm: 0.4, timeSeconds: 30 }] },
    { recentRaces: [{ distanceKm: 250, timeSeconds: 400_000 }] },
  ];
  for (const wish of odd) {
    const result = buildPlan(aWish(PlanRequest.partial().parse(wish)), TODAY);
    const text = result.ok ? result.plan.summary : result.detail;
    expect(text.fr).not.toMatch(/NaN|Infinity|undefined/);
    expect(text.en).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('a plan on the eve of a leap day has 29 February 2028 in it once', () => {
  const plan = buildPlan(aWish({ weeks: 6 }), '2028-02-27');
  if (!plan.ok) throw new Error(plan.reason);
  const days = plan.plan.weeks.flatMap((week) => week.days.map((day) => day.date));
  expect(days.filter((day) => day === '2028-02-29')).toHaveLength(days[0] === '2028-02-28' ? 1 : 0);
  expect(aPlan({ weeks: 6 }).weeks).toHaveLength(6);
});
