import { dateAtStart, isMonthFirst } from './dates.ts';
import { type CalendarAnchor, type Placed, type PlacedEntry, placeEntries } from './place-entries.ts';
import { readEntries } from './read-entries.ts';
import { type SessionFacts, readSession } from './read-session.ts';
import type { NotUnderstood, ReadEntries, SourceLine } from './source.ts';
import { plain, weekdaysIn } from './words.ts';

/** A session with its day, and the words it was read from. */
export interface ReadSession {
  line: number;
  source: string;
  date: string;
  facts: SessionFacts;
}

export interface ReadPlan {
  sessions: ReadSession[];
  notUnderstood: NotUnderstood[];
  units: 'km' | 'mi';
  areDaysAssumed: boolean;
  isStartAssumed: boolean;
  firstDate: string;
  /** Words outside the sessions, such as the title: they may name the race. */
  titles: string[];
}

/** Miles where only miles are written; kilometres otherwise. */
export function unitsOf(texts: readonly string[]): 'km' | 'mi' {
  const all = plain(texts.join(' '));
  const miles = all.match(/\d\s*(?:mi|miles?|m)\b(?!\s*(?:r\b|jog))|\bmiles?\b|\/mi\b/g)?.length ?? 0;
  const kilometres = all.match(/\d\s*(?:km|k)\b|\bkm\b|\/km\b/g)?.length ?? 0;
  const metres = all.match(/\d{3,4}\s*m\b/g)?.length ?? 0;
  return miles - metres > kilometres ? 'mi' : 'km';
}

function datesOf(lines: readonly SourceLine[]) {
  return lines.flatMap(({ cells }) =>
    cells.slice(0, 3).flatMap((cell) => {
      const text = plain(cell);
      const weekday = weekdaysIn(text)[0];
      const date = dateAtStart(weekday?.at === 0 ? text.slice(weekday.end).replace(/^[\s,.:]+/, '') : text);
      return date ? [date] : [];
    }),
  );
}

interface Known extends CalendarAnchor {
  units?: 'km' | 'mi' | undefined;
}

function withFacts(placed: Placed, units: 'km' | 'mi') {
  const sessions: ReadSession[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const { line, text, date } of placed.entries as PlacedEntry[]) {
    const facts = readSession(text, units);
    if (facts) sessions.push({ line, source: text, date, facts });
    else if (/[\p{L}\d]/u.test(text)) notUnderstood.push({ line, text, reason: 'no-session' });
  }
  return { sessions, notUnderstood };
}

/** Gives entries that were already cut (from a calendar file) their sessions. */
export function readPlanEntries(read: ReadEntries, known: Known): ReadPlan {
  const units = known.units ?? unitsOf(read.entries.map((entry) => entry.text));
  const placed = placeEntries(read, known);
  const { sessions, notUnderstood } = withFacts(placed, units);
  return {
    sessions,
    notUnderstood: [...read.notUnderstood, ...placed.notUnderstood, ...notUnderstood].toSorted(
      (a, b) => a.line - b.line,
    ),
    units,
    areDaysAssumed: placed.areDaysAssumed,
    isStartAssumed: placed.isStartAssumed,
    firstDate: placed.firstDate,
    titles: read.notUnderstood.map((missed) => missed.text),
  };
}

/** Reads a whole plan from lines: layout, days, sessions. Pure; the same text gives the same plan. */
export function readPlan(lines: readonly SourceLine[], known: Known): ReadPlan {
  const units = known.units ?? unitsOf(lines.map((line) => line.cells.join(' ')));
  const reference = known.raceDate ?? known.startDate ?? known.today;
  const read = readEntries(lines, { units, reference, monthFirst: isMonthFirst(datesOf(lines)) });
  return readPlanEntries(read, { ...known, units });
}
