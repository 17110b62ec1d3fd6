import type { Plan, PlanDay } from '../../../../../backend/src/training/training.contract.ts';

/** A month of a plan as a wall calendar: whole weeks from Monday, days of other months and outside the plan as null. */
export interface PrintedMonth {
  /** `2027-03`. */
  month: string;
  weeks: (PrintedDay | null)[][];
}

export interface PrintedDay {
  dayOfMonth: number;
  /** null: a day of the month outside the plan. */
  day: PlanDay | null;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Every month the plan touches, in order. Dates are counted in UTC: days, not instants. */
export function monthsOf(plan: Plan): PrintedMonth[] {
  const days = new Map(plan.weeks.flatMap((week) => week.days).map((day) => [day.date, day]));
  const months = [...new Set([...days.keys()].map((date) => date.slice(0, 7)))].toSorted();
  return months.map((month) => ({ month, weeks: weeksOf(month, days) }));
}

function weeksOf(month: string, days: Map<string, PlanDay>): PrintedMonth['weeks'] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (PrintedDay | null)[] = Array.from({ length: before }, () => null);
  for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth += 1) {
    cells.push({ dayOfMonth, day: days.get(`${month}-${pad(dayOfMonth)}`) ?? null });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
