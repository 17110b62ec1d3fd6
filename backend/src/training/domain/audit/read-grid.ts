import { addDays } from '../calendar.ts';
import { calendarDay, dateAtStart } from './dates.ts';
import type { ReadingFrame } from './read-entries.ts';
import { splitPhrases } from './split-phrases.ts';
import type { Entry, NotUnderstood, ReadEntries, SourceLine } from './source.ts';
import { plain, weekLabel, weekdayOfCell, weekdaysIn } from './words.ts';

/** A header needs this many weekdays or weeks before a text is taken for a table. */
const LEAST_COLUMNS = 3;
const LEAST_WEEK_COLUMNS = 2;
const ONE_LETTER_WEEKS = new Set(['lmmjvsd', 'mtwtfss', 'smtwtfs', 'dlmmjvs']);
const TOTAL = /^(?:total|km|mi|miles|volume|mileage|distance|tot|cumul)\b|^\d+(?:\.\d+)?\s*(?:km|mi|miles)?$/;

interface Columns {
  /** Weekday offset of each column from the first day of the week; null for other columns. */
  offsets: (number | null)[];
  weekStartsOn: number;
}

function columnsFrom(weekdays: readonly (number | null)[]): Columns {
  const first = weekdays.find((day) => day !== null) ?? 0;
  return { offsets: weekdays.map((day) => (day === null ? null : (day - first + 7) % 7)), weekStartsOn: first };
}

/** The weekday columns of a header row, or null. */
function weekdayColumns(cells: readonly string[]): Columns | null {
  const weekdays = cells.map(weekdayOfCell);
  if (weekdays.filter((day) => day !== null).length >= LEAST_COLUMNS) return columnsFrom(weekdays);
  const isLetter = (cell: string, index: number) => /^[a-z]$/.test(plain(cell)) && !(index === 0 && cells.length > 7);
  const letters = cells.filter(isLetter).map(plain);
  if (letters.length !== 7 || !ONE_LETTER_WEEKS.has(letters.join(''))) return null;
  let next = 0;
  const offsets = cells.map((cell, index) => (isLetter(cell, index) ? next++ : null));
  return { offsets, weekStartsOn: /^[sd]/.test(letters.join('')) ? 6 : 0 };
}

/** A header whose words were pulled together by copying: "Week Mon Tue Wed Thu Fri Sat Sun". */
function looseHeader(cells: readonly string[]): Columns | null {
  const found = weekdaysIn(plain(cells.join(' ')));
  const rest = plain(cells.join(' ')).replaceAll(/[a-z]+\.?/g, (word) => (weekdayOfCell(word) === null ? word : ''));
  if (found.length < 5 || !/^\W*(?:(?:week|wk|semaine|sem|s|w|total|km|miles)\W*)*$/.test(rest)) return null;
  return columnsFrom(found.map(({ weekday }) => weekday));
}

function weekColumns(cells: readonly string[]): (number | null)[] | null {
  const weeks = cells.map((cell) => weekLabel(plain(cell))?.week ?? null);
  const hasOnlyLabels = cells.every(
    (cell) => (weekLabel(plain(cell))?.length ?? 99) >= plain(cell).length || plain(cell).length < 10,
  );
  return hasOnlyLabels && weeks.filter((week) => week !== null).length >= LEAST_WEEK_COLUMNS ? weeks : null;
}

interface Reading {
  entries: Entry[];
  notUnderstood: NotUnderstood[];
  week: number;
}

/** Week and date of a row's first cells: "Week 3", "3", "12/03". */
function rowStart(cells: readonly string[], columns: Columns, frame: ReadingFrame, last: number) {
  const firstDay = columns.offsets.findIndex((offset) => offset !== null);
  const labels = cells.slice(0, firstDay).map(plain);
  const named = labels.map((label) => weekLabel(label)?.week ?? (/^\d{1,2}$/.test(label) ? Number(label) : null));
  const week = named.find((number) => number !== null) ?? last + 1;
  const written = labels.map((label) => dateAtStart(label.replace(/^(?:week of|semaine du|du)\s+/, ''))).find(Boolean);
  return { week, firstDate: written ? calendarDay(written, frame.monthFirst, frame.reference) : null };
}

function addRow(reading: Reading, row: SourceLine, columns: Columns, frame: ReadingFrame): void {
  const isEmptyLabel = columns.offsets[0] === null && (row.cells[0] ?? '') === '' && reading.week > 0;
  const start = isEmptyLabel
    ? { week: reading.week, firstDate: null }
    : rowStart(row.cells, columns, frame, reading.week);
  reading.week = start.week;
  row.cells.forEach((cell, index) => {
    const offset = columns.offsets[index];
    if (cell === '' || !/[\p{L}\d]/u.test(cell)) return;
    if (offset === undefined || offset === null) {
      const isLabel = index < columns.offsets.findIndex((each) => each !== null);
      if (!isLabel && !TOTAL.test(plain(cell))) {
        reading.notUnderstood.push({ line: row.line, text: cell, reason: 'not-a-session' });
      }
      return;
    }
    reading.entries.push({
      line: row.line,
      text: cell,
      week: start.week,
      weekday: offset,
      date: start.firstDate && addDays(start.firstDate, offset),
    });
  });
}

/** Cells pulled together by copying are cut where a new session begins; only a full week can be placed. */
function looseRow(row: SourceLine, columns: Columns): SourceLine | null {
  const days = columns.offsets.filter((offset) => offset !== null).length;
  const text = row.cells.join(' ');
  const label = weekLabel(plain(text)) ?? { length: /^\d{1,2}\s+(?=\D)/.exec(text)?.[0].length ?? 0 };
  const phrases = splitPhrases(text.slice(label.length));
  if (phrases.length < days) return null;
  return { line: row.line, cells: [text.slice(0, label.length), ...phrases.slice(0, days)] };
}

function readDays(lines: readonly SourceLine[], headerAt: number, columns: Columns, frame: ReadingFrame): ReadEntries {
  const reading: Reading = { entries: [], notUnderstood: [], week: 0 };
  const firstDay = columns.offsets.findIndex((offset) => offset !== null);
  const loose: Columns = { ...columns, offsets: [null, ...columns.offsets.filter((offset) => offset !== null)] };
  lines.slice(0, headerAt).forEach((row) => {
    reading.notUnderstood.push({ line: row.line, text: row.cells.join(' '), reason: 'not-a-session' });
  });
  for (const row of lines.slice(headerAt + 1)) {
    if (weekdayColumns(row.cells) !== null) continue;
    if (row.cells.filter(Boolean).length >= Math.min(3, columns.offsets.length) && row.cells.length > firstDay) {
      addRow(reading, row, columns, frame);
      continue;
    }
    const cut = looseRow(row, columns);
    if (cut) addRow(reading, cut, loose, frame);
    else if (row.cells.length > firstDay + 1) addRow(reading, row, columns, frame);
    else reading.notUnderstood.push({ line: row.line, text: row.cells.join(' '), reason: 'not-a-session' });
  }
  return { ...reading, weekStartsOn: columns.weekStartsOn };
}

/** Rows are days and columns are weeks. */
function readTransposed(lines: readonly SourceLine[], headerAt: number, weeks: (number | null)[]): ReadEntries {
  const rows = lines.slice(headerAt + 1).map((row) => ({ row, weekday: weekdayOfCell(row.cells[0] ?? '') }));
  const first = rows.find(({ weekday }) => weekday !== null)?.weekday ?? 0;
  const result: ReadEntries = { entries: [], notUnderstood: [], weekStartsOn: first };
  for (const { row, weekday } of rows) {
    if (weekday === null) {
      if (!plain(row.cells[0] ?? '').startsWith('total')) {
        result.notUnderstood.push({ line: row.line, text: row.cells.join(' | '), reason: 'not-a-session' });
      }
      continue;
    }
    // A header without a cell above the weekdays stands one column to the left.
    const shift = weeks[0] === null ? 0 : 1;
    row.cells.slice(1).forEach((text, index) => {
      const week = weeks[index + 1 - shift] ?? null;
      if (week === null || text === '') return;
      result.entries.push({ line: row.line, text, week, weekday: (weekday - first + 7) % 7, date: null });
    });
  }
  return result;
}

/** Reads a table of weeks and days in either direction; null when there is no such table. */
export function readGrid(lines: readonly SourceLine[], frame: ReadingFrame): ReadEntries | null {
  for (const [index, row] of lines.entries()) {
    const weeks = weekColumns(row.cells);
    const rest = lines.slice(index + 1);
    if (weeks && rest.some((next) => weekdayOfCell(next.cells[0] ?? '') !== null)) {
      return readTransposed(lines, index, weeks);
    }
    const columns = weekdayColumns(row.cells) ?? (row.cells.length <= 2 ? looseHeader(row.cells) : null);
    if (!columns) continue;
    const table = readDays(lines, index, columns, frame);
    if (table.entries.length > 0) return table;
  }
  return null;
}
