import { useState } from 'react';
import type { PlanWeek } from '../../../../backend/src/training/training.contract.ts';

export const VIEWS = ['plan', 'month', 'week'] as const;
export type View = (typeof VIEWS)[number];

const lastDay = (week: PlanWeek) => week.days.at(-1)?.date ?? week.startDate;

/** The week that holds a day; the first before the plan, the last after it. */
export function weekOf(weeks: readonly PlanWeek[], date: string): number {
  const found = weeks.findIndex((week) => lastDay(week) >= date);
  return found === -1 ? weeks.length - 1 : found;
}

/** Months in which a plan has days, "2026-11", in order. */
export function monthsOf(weeks: readonly PlanWeek[]): string[] {
  return [...new Set(weeks.flatMap((week) => week.days.map((day) => day.date.slice(0, 7))))];
}

/** Which part of a plan is looked at: all of it, a month or a week. */
export function useCalendarView(weeks: readonly PlanWeek[], today: string) {
  const months = monthsOf(weeks);
  const [view, setView] = useState<View>('plan');
  const [weekAt, setWeekAt] = useState(() => weekOf(weeks, today));
  const monthNow = Math.max(0, months.indexOf(weeks[weekOf(weeks, today)]?.startDate.slice(0, 7) ?? ''));
  const [monthAt, setMonthAt] = useState(Math.max(monthNow, months.indexOf(today.slice(0, 7))));
  const month = view === 'month' ? (months[monthAt] ?? null) : null;
  const shown = weeks.filter((week) => {
    if (view === 'week') return week.index === weekAt;
    return month === null || week.days.some((day) => day.date.startsWith(month));
  });
  const at = view === 'month' ? monthAt : weekAt;
  const last = (view === 'month' ? months.length : weeks.length) - 1;
  const go = (by: number) => (view === 'month' ? setMonthAt(at + by) : setWeekAt(at + by));
  return { view, setView, month, shown, hasEarlier: at > 0, hasLater: at < last, go };
}

export type CalendarView = ReturnType<typeof useCalendarView>;
