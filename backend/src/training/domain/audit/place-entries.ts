import { WEEKDAYS, addDays, daysBetween, onOrAfter, weekdayOf } from '../calendar.ts';
import { MOST_CHECKED_WEEKS, type Entry, type NotUnderstood, type ReadEntries } from './source.ts';

/** What fixes a plan without dates to the calendar. */
export interface CalendarAnchor {
  /** YYYY-MM-DD, like all days here. */
  today: string;
  raceDate: string | null;
  startDate: string | null;
}

export interface PlacedEntry {
  line: number;
  text: string;
  date: string;
}

export interface Placed {
  entries: PlacedEntry[];
  notUnderstood: NotUnderstood[];
  /** True when the text names no days, so that they were spread over the week. */
  areDaysAssumed: boolean;
  /** True when neither the text nor the runner says when the plan begins. */
  isStartAssumed: boolean;
  /** First day of the first week, before which the plan holds nothing. */
  firstDate: string;
}

/** Where sessions of a week without days are put, by how many there are: 0 is the first day. */
const SPREAD: readonly (readonly number[])[] = [
  [],
  [6],
  [2, 6],
  [1, 3, 6],
  [1, 3, 4, 6],
  [0, 1, 3, 4, 6],
  [0, 1, 2, 3, 4, 6],
];
/** Sessions a week where a text names neither weeks nor days. */
const ASSUMED_A_WEEK = 4;

type Weekly = Entry & { week: number };

/** Numbers that count down to the race ("12 … 1") are turned round; the first week becomes 0. */
function fromZero(entries: readonly Weekly[]): Weekly[] {
  const order = [...new Set(entries.map((entry) => entry.week))];
  const isCountdown = order.length > 2 && order.every((week, index) => index === 0 || week < (order[index - 1] ?? 0));
  const first = Math.min(...order);
  const last = Math.max(...order);
  return entries.map((entry) => ({ ...entry, week: isCountdown ? last - entry.week : entry.week - first }));
}

/** Sessions without a week: seven lines are a week where rest is written down, else four are. */
function withWeeks(entries: readonly Entry[]): Weekly[] {
  const loose = entries.filter((entry) => entry.week === null).length;
  const hasRest = entries.some((entry) => /\b(?:rest|repos|off)\b/i.test(entry.text));
  const size = loose <= 7 || hasRest ? 7 : ASSUMED_A_WEEK;
  let count = 0;
  return entries.map((entry) => {
    if (entry.week !== null) return { ...entry, week: entry.week };
    count += 1;
    return { ...entry, week: 1 + Math.floor((count - 1) / size) };
  });
}

function spreadDays(entries: readonly Weekly[]): Weekly[] {
  const weeks = new Map<number, Weekly[]>();
  for (const entry of entries) weeks.set(entry.week, [...(weeks.get(entry.week) ?? []), entry]);
  return [...weeks.values()].flatMap((week) => {
    const taken = new Set(week.map((entry) => entry.weekday));
    const loose = week.filter((entry) => entry.weekday === null);
    const wished = SPREAD[loose.length] ?? [0, 1, 2, 3, 4, 5, 6];
    const free = [...wished, 0, 1, 2, 3, 4, 5, 6].filter((day) => !taken.has(day));
    const days = [...new Set(free)].slice(0, loose.length).toSorted((a, b) => a - b);
    return week.map((entry) =>
      entry.weekday === null ? { ...entry, weekday: days[loose.indexOf(entry)] ?? 6 } : entry,
    );
  });
}

function weekStart(date: string, weekStartsOn: number): string {
  const weekday = WEEKDAYS.indexOf(weekdayOf(date));
  return addDays(date, -((weekday - weekStartsOn + 7) % 7));
}

function firstWeekStart(weeks: number, weekStartsOn: number, anchor: CalendarAnchor): string {
  if (anchor.raceDate) return addDays(weekStart(anchor.raceDate, weekStartsOn), -7 * (weeks - 1));
  if (anchor.startDate) return weekStart(anchor.startDate, weekStartsOn);
  return onOrAfter(anchor.today, WEEKDAYS[weekStartsOn] ?? 'monday');
}

/** Gives every entry its calendar day; weeks beyond the bound are named, not dropped. */
export function placeEntries(read: ReadEntries, anchor: CalendarAnchor): Placed {
  const dated = read.entries.filter((entry) => entry.date !== null);
  const weekly = fromZero(spreadDays(withWeeks(read.entries.filter((entry) => entry.date === null))));
  const weeks = Math.max(1, ...weekly.map((entry) => entry.week + 1));
  const start = firstWeekStart(weeks, read.weekStartsOn, anchor);
  const all = [
    ...dated.map((entry) => ({ line: entry.line, text: entry.text, date: entry.date ?? '' })),
    ...weekly.map((entry) => ({
      line: entry.line,
      text: entry.text,
      date: addDays(start, entry.week * 7 + (entry.weekday ?? 0)),
    })),
  ].toSorted((a, b) => (a.date === b.date ? a.line - b.line : a.date < b.date ? -1 : 1));
  const first = dated.length > 0 ? weekStart(all[0]?.date ?? start, 0) : start;
  const isWithin = (date: string) => daysBetween(first, date) < MOST_CHECKED_WEEKS * 7;
  return {
    entries: all.filter((entry) => isWithin(entry.date)),
    notUnderstood: all
      .filter((entry) => !isWithin(entry.date))
      .map(({ line, text }) => ({ line, text, reason: 'too-many-weeks' as const })),
    areDaysAssumed: read.entries.some((entry) => entry.date === null && entry.weekday === null),
    isStartAssumed: dated.length === 0 && !anchor.raceDate && !anchor.startDate,
    firstDate: first,
  };
}
