import { WEEKDAYS, addDays, weekdayOf } from '../calendar.ts';
import { calendarDay, dateAtStart } from './dates.ts';
import type { ReadingFrame } from './read-entries.ts';
import { readSession } from './read-session.ts';
import type { Entry, NotUnderstood, ReadEntries, SourceLine } from './source.ts';
import { plain, weekLabel, weekdaysIn } from './words.ts';

const SUNDAY = 6;
const BULLET = /^\s*(?:[-•*·▪◦‣–—>+]|\d{1,2}[.)](?=\s))\s*/;
const WEEK_OF = /^(?:week of|week starting|semaine du|semaine a partir du|du|from)\s+/;
/** Commas and the like between two days of a line, and "on" before a day that comes last. */
const EDGE = /^[\s:,;.|)/–-]+|[\s:,;|(/–-]+$/g;

interface Reading extends ReadEntries {
  frame: ReadingFrame;
  week: number | null;
  /** First weekday of the plan's weeks, 0 Monday; set by the first weekday that is named. */
  firstWeekday: number | null;
  /** First day of a week that was named by its date. */
  weekDate: string | null;
  /** Day of a line that named only a day. */
  openDay: number | null;
  openDate: string | null;
  lastOffset: number;
}

const clean = (text: string) => text.replaceAll(EDGE, '').trim();

function miss(reading: Reading, line: number, text: string, reason: NotUnderstood['reason']): void {
  reading.notUnderstood.push({ line, text, reason });
}

function add(reading: Reading, entry: Omit<Entry, 'week'>): void {
  const date =
    entry.date ?? (reading.weekDate && entry.weekday !== null ? addDays(reading.weekDate, entry.weekday) : null);
  reading.entries.push({ ...entry, week: reading.week, date });
}

/** The offset of a weekday in its week; a step back without a week label begins the next week. */
function offsetOf(reading: Reading, weekday: number): number {
  reading.firstWeekday ??= 0;
  const offset = (weekday - reading.firstWeekday + 7) % 7;
  if (offset < reading.lastOffset) reading.week = (reading.week ?? 1) + 1;
  reading.week ??= 1;
  reading.lastOffset = offset;
  return offset;
}

/** Names a day and says nothing else: what follows on the next line belongs to it. */
function holdDay(reading: Reading, weekday: number): void {
  reading.openDay = offsetOf(reading, weekday);
}

interface Segment {
  weekday: number | null;
  text: string;
}

/** Cuts a line where weekdays stand: "Mon rest, Tue 5 km" or "5 km on Tuesday". */
function segmentsOf(text: string): Segment[] {
  const days = weekdaysIn(plain(text));
  if (days.length === 0 || plain(text).length !== text.length) {
    return days.length === 0 ? [{ weekday: null, text: clean(text) }] : segmentsOf(plain(text));
  }
  const lead = clean(text.slice(0, days[0]?.at));
  const following = days.map((day, index) => ({
    weekday: day.weekday,
    text: clean(text.slice(day.end, days[index + 1]?.at)),
  }));
  const comesLast = lead !== '' && days.length === 1 && following[0]?.text === '';
  if (comesLast) return [{ weekday: days[0]?.weekday ?? null, text: clean(lead.replace(/\b(?:on|le)$/i, '')) }];
  return lead === '' ? following : [{ weekday: null, text: lead }, ...following];
}

function addSegments(reading: Reading, line: number, segments: readonly Segment[]): void {
  for (const { weekday, text } of segments) {
    if (weekday !== null && text === '') holdDay(reading, weekday);
    else if (weekday !== null) {
      add(reading, { line, text, weekday: offsetOf(reading, weekday), date: null });
      reading.openDay = null;
    } else if (text !== '') addLoose(reading, line, text);
  }
}

/** A session without a day: on the open day, else its place is worked out later. */
function addLoose(reading: Reading, line: number, text: string): void {
  if (readSession(text, reading.frame.units) === null) return miss(reading, line, text, 'no-session');
  const { openDay, openDate } = reading;
  add(reading, { line, text, weekday: openDate ? null : openDay, date: openDate });
}

/** A line that begins with a date; false when it does not. */
function readDated(reading: Reading, line: number, text: string): boolean {
  const lead = plain(text);
  const weekday = weekdaysIn(lead)[0];
  const skip = weekday?.at === 0 ? lead.slice(weekday.end).replace(/^[\s,.:|]+(?:le |the )?/, '') : lead;
  const written = dateAtStart(skip);
  if (!written) return false;
  const date = calendarDay(written, reading.frame.monthFirst, reading.frame.reference);
  const after = skip.slice(written.length).replace(/^[\s,.:|)-]*/, '');
  const named = weekdaysIn(after)[0];
  const rest = clean(named?.at === 0 ? after.slice(named.end) : after);
  if (date === null) miss(reading, line, text, 'no-such-day');
  else if (rest === '') Object.assign(reading, { openDate: date, openDay: null });
  else add(reading, { line, text: rest, weekday: null, date });
  return true;
}

/** "Week of 12 March": the days named after it count from there. */
function weekStart(reading: Reading, text: string): boolean {
  const match = WEEK_OF.exec(plain(text));
  const written = match && dateAtStart(plain(text).slice(match[0].length));
  if (!written) return false;
  const weekDate = calendarDay(written, reading.frame.monthFirst, reading.frame.reference);
  const firstWeekday = weekDate ? WEEKDAYS.indexOf(weekdayOf(weekDate)) : reading.firstWeekday;
  Object.assign(reading, { weekDate, firstWeekday, week: (reading.week ?? 0) + 1, lastOffset: -1, openDay: null });
  return true;
}

function readLine(reading: Reading, { line, cells }: SourceLine): void {
  const text = cells.join(' | ').replace(BULLET, '').trim();
  if (weekStart(reading, text)) return;
  const label = weekLabel(plain(text));
  const rest = label ? clean(plain(text).slice(label.length)) : text;
  if (label) {
    Object.assign(reading, { week: label.week, weekDate: null, openDay: null, openDate: null, lastOffset: -1 });
  }
  if (rest === '') return;
  if (readDated(reading, line, rest)) return;
  const filled = label ? cells.slice(1).filter(Boolean) : cells.filter(Boolean);
  const isWeekOfCells = filled.length === 7 && weekdaysIn(plain(rest)).length === 0;
  if (isWeekOfCells) {
    filled.forEach((cell, offset) => add(reading, { line, text: cell, weekday: offset, date: null }));
    return;
  }
  if (weekdaysIn(plain(rest)).length === 0) {
    const parts = rest.split(/\s*[|;]\s*/).filter(Boolean);
    const sessions = parts.length > 1 ? parts : label ? rest.split(/\s*,\s+/) : parts;
    sessions.forEach((part) => addLoose(reading, line, clean(part)));
    return;
  }
  addSegments(reading, line, segmentsOf(rest));
}

/** Weeks begin on Sunday where Sunday is named first and another day after it. */
function beginsOnSunday(lines: readonly SourceLine[]): boolean {
  const days = lines
    .slice(0, 20)
    .flatMap(({ cells }) => weekdaysIn(plain(cells.join(' | '))))
    .slice(0, 2);
  return days[0]?.weekday === SUNDAY && days[1] !== undefined && days[1].weekday !== SUNDAY;
}

const TITLE = /\b(?:plan|programme|program|schedule|weeks|semaines|objectif)\b/;

/** Lines that look like a session but stand outside every week, day and date are the title of the plan. */
function withoutTitles(reading: Reading): ReadEntries {
  const isLoose = (entry: Entry) => entry.week === null && entry.weekday === null && entry.date === null;
  const areAllLoose = reading.entries.every(isLoose);
  const isTitle = (entry: Entry) => isLoose(entry) && (!areAllLoose || TITLE.test(plain(entry.text)));
  const titles = reading.entries.filter(isTitle);
  return {
    weekStartsOn: reading.firstWeekday ?? 0,
    entries: reading.entries.filter((entry) => !isTitle(entry)),
    notUnderstood: [
      ...titles.map(({ line, text }) => ({ line, text, reason: 'not-a-session' as const })),
      ...reading.notUnderstood,
    ],
  };
}

/** Reads weeks and days from running text, one line after the other. */
export function readList(lines: readonly SourceLine[], frame: ReadingFrame): ReadEntries {
  const reading: Reading = {
    frame,
    entries: [],
    notUnderstood: [],
    week: null,
    firstWeekday: beginsOnSunday(lines) ? SUNDAY : null,
    weekStartsOn: 0,
    weekDate: null,
    openDay: null,
    openDate: null,
    lastOffset: -1,
  };
  for (const line of lines) readLine(reading, line);
  return withoutTitles(reading);
}
