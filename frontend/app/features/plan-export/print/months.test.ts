import { expect, test } from 'vitest';
import { aPlan } from '../../../../testing/a-plan.ts';
import type { PlanWeek } from '../../../../../backend/src/training/training.contract.ts';
import { monthsOf } from './months.ts';

/** A plan of so many weeks from a Monday on, one session a week. */
function lasting(weeks: number, from: string) {
  const plan = aPlan();
  const [first] = plan.weeks;
  const dayAt = (offset: number) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  const all: PlanWeek[] = Array.from({ length: weeks }, (_, index) => ({
    ...first!,
    index,
    days: first!.days.map((day, offset) => ({ ...day, date: dayAt(index * 7 + offset) })),
  }));
  return { ...plan, weeks: all };
}

test('every day of the plan is on exactly one page, under its weekday', () => {
  const plan = lasting(18, '2027-12-06');
  const months = monthsOf(plan);
  expect(months.map(({ month }) => month)).toEqual(['2027-12', '2028-01', '2028-02', '2028-03', '2028-04']);
  const printed = months.flatMap(({ weeks }) =>
    weeks.flatMap((week) => week.flatMap((cell, column) => (cell?.day ? [{ column, date: cell.day.date }] : []))),
  );
  expect(printed.map(({ date }) => date)).toEqual(plan.weeks.flatMap((week) => week.days.map((day) => day.date)));
  for (const { column, date } of printed) {
    expect((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
  }
});

test('a month shows all its days, the 29th of February among them', () => {
  const february = monthsOf(lasting(4, '2028-02-07'))[0]!;
  const days = february.weeks.flat().filter((cell) => cell !== null);
  expect(days.map(({ dayOfMonth }) => dayOfMonth)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
});
