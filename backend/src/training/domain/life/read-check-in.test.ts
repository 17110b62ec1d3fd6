import { expect, test } from 'vitest';
import { PlanRequest } from '../../training.contract.ts';
import { buildPlan } from '../build-plan.ts';
import { addDays } from '../calendar.ts';
import { isQualitySession } from '../session-facts.ts';
import { daysOf } from './plan-days.ts';
import { type WeekReport, readCheckIn } from './read-check-in.ts';

const built = buildPlan(PlanRequest.parse({ goal: 'half', weeks: 14, runsPerWeek: 5, kmPerWeek: 45 }), '2027-01-12');
if (!built.ok) throw new Error(built.reason);
const { plan } = built;
const DATE = addDays(plan.startDate, 34);
const WELL: WeekReport = { date: DATE, rpe: 5, pain: 0, sleepHours: 8 };
const read = (report: Partial<WeekReport>, earlier: Partial<WeekReport>[] = []) =>
  readCheckIn(
    plan,
    { ...WELL, ...report },
    earlier.map((each) => ({ ...WELL, date: addDays(DATE, -7), ...each })),
  );
const codes = (report: Partial<WeekReport>, earlier: Partial<WeekReport>[] = []) =>
  read(report, earlier).notes.map((each) => each.code);

test.each([
  ['a good week', {}, [], ['carry-on']],
  ['a hard week', { rpe: 9 }, [], ['hard-week']],
  ['a hard week on five hours of sleep', { rpe: 8, sleepHours: 5 }, [], ['softer-week', 'poor-sleep']],
  ['a second hard week', { rpe: 8 }, [{ rpe: 9 }], ['softer-week']],
  ['pain of 2', { pain: 2, painSite: 'knee' as const }, [], ['pain-watch']],
  ['pain of 3', { pain: 3, painSite: 'knee' as const }, [], ['pain-easy']],
  ['pain of 5', { pain: 5, painSite: 'knee' as const }, [], ['pain-stop', 'pain-return']],
  ['pain of 1 with a limp', { pain: 1, limps: true }, [], ['pain-stop', 'pain-return']],
  ['pain of 1 in a bone', { pain: 1, painSite: 'boneStress' as const }, [], ['pain-stop', 'pain-return']],
  ['pain that rose from 1 to 2', { pain: 2 }, [{ pain: 1 }], ['pain-rising', 'pain-easy']],
  ['pain that rose from 2 to 4', { pain: 4 }, [{ pain: 2 }], ['pain-rising', 'pain-stop', 'pain-return']],
  ['pain that fell from 4 to 2', { pain: 2 }, [{ pain: 4 }], ['pain-watch']],
])('%s', (_what, report, earlier, expected) => {
  expect(codes(report, earlier)).toEqual(expected);
});

test('a softer week holds about four fifths of the kilometres and nothing hard', () => {
  const { plan: softer } = read({ rpe: 9, sleepQuality: 'poor' });
  const next = (of: typeof plan) =>
    daysOf(of).filter((day) => day.date > DATE && day.date <= addDays(DATE, 7) && day.session);
  const km = (of: typeof plan) => next(of).reduce((sum, day) => sum + day.session!.distanceKm, 0);
  expect(km(softer) / km(plan)).toBeLessThan(0.85);
  expect(next(softer).some((day) => isQualitySession(day.session!))).toBe(false);
});

test('a check-in of a month ago is no trend', () => {
  expect(codes({ pain: 2 }, [{ pain: 1, date: addDays(DATE, -30) }])).toEqual(['pain-watch']);
});
