import { calendarDay, dateAtStart } from './dates.ts';
import type { ReadingFrame } from './read-entries.ts';
import type { NotUnderstood, ReadEntries, SourceLine } from './source.ts';
import { plain, weekLabel, weekdayOfCell, weekdaysIn } from './words.ts';

/** What a column of an export holds, by the words of its header. */
const COLUMNS = [
  ['date', /^(?:date|day ?date|jour ?date|start(?: date)?|quand|when)\b/],
  ['week', /^(?:week|wk|semaine|sem)\b/],
  ['day', /^(?:day|weekday|jour)\b/],
  ['kind', /^(?:type|kind|sport|activity|activite|workout type|workouttype|intensity|intensite)\b/],
  ['session', /^(?:session|workout|title|titre|name|nom|seance|entrainement|training|run|what|plan)\b/],
  ['distance', /^(?:planned ?)?(?:distance|km|kms|kilometres?|miles?|mi|dist|planneddistance)/],
  ['duration', /^(?:planned ?)?(?:duration|duree|time|temps|minutes?|min|hours?|plannedduration)/],
  ['pace', /^(?:pace|allure|target pace)\b/],
  ['notes', /^(?:notes?|description|details?|comments?|commentaires?|remarques?|contenu)\b/],
] as const;
type Column = (typeof COLUMNS)[number][0];

const SAYS_WHEN: readonly Column[] = ['date', 'week', 'day'];
const SAYS_WHAT: readonly Column[] = ['session', 'distance', 'duration', 'kind', 'notes'];
const LEAST_COLUMNS = 3;

interface Header {
  columns: (Column | null)[];
  units: { distance: string; duration: string };
}

function headerOf(cells: readonly string[]): Header | null {
  const texts = cells.map(plain);
  if (texts.some((text) => text.length > 40)) return null;
  const columns = texts.map((text) => COLUMNS.find(([, words]) => words.test(text))?.[0] ?? null);
  const named = new Set(columns.filter((column) => column !== null));
  const isTable = SAYS_WHEN.some((name) => named.has(name)) && SAYS_WHAT.some((name) => named.has(name));
  if (named.size < Math.min(LEAST_COLUMNS, cells.length) || !isTable || cells.length < 2) return null;
  const distance = texts[columns.indexOf('distance')] ?? '';
  const duration = texts[columns.indexOf('duration')] ?? '';
  return {
    columns,
    units: {
      distance: /mile|\bmi\b/.test(distance)
        ? 'mi'
        : /\bm\b|metre|meter/.test(distance)
          ? 'metres'
          : /km|kilom/.test(distance)
            ? 'km'
            : '',
      duration: /hour|\bh\b|heure/.test(duration) ? 'h' : 'min',
    },
  };
}

const withUnit = (value: string, unit: string) => (/^\d+(?:[.,]\d+)?$/.test(value) ? `${value} ${unit}` : value);

/** The cells of a row as one session in words, which the reader of sessions knows. */
function sessionText(values: Partial<Record<Column, string>>, { units }: Header): string {
  const distance =
    values.distance && !/^0(?:[.,]0*)?$/.test(values.distance) ? withUnit(values.distance, units.distance) : '';
  const duration =
    values.duration && !/^0(?:[.,:0]*)?$/.test(values.duration) ? withUnit(values.duration, units.duration) : '';
  const size = distance && duration ? `${distance} (${duration})` : distance || duration;
  const words = [values.kind, values.session].filter(Boolean).join(' ');
  const hasSize = /\d/.test(values.session ?? '');
  const pace = values.pace ? `@ ${values.pace}` : '';
  return [words, hasSize ? '' : size, pace, words || hasSize ? '' : values.notes].filter(Boolean).join(' ').trim();
}

/** Reads an export with a header: one session a row, its date, distance and time in columns. */
export function readColumns(lines: readonly SourceLine[], frame: ReadingFrame): ReadEntries | null {
  const at = lines.slice(0, 10).findIndex(({ cells }) => headerOf(cells) !== null);
  const header = headerOf(lines[at]?.cells ?? []);
  if (!header) return null;
  const notUnderstood: NotUnderstood[] = lines
    .slice(0, at)
    .map(({ line, cells }) => ({ line, text: cells.join(' '), reason: 'not-a-session' }));
  const entries: ReadEntries['entries'] = [];
  for (const { line, cells } of lines.slice(at + 1)) {
    const values: Partial<Record<Column, string>> = {};
    header.columns.forEach((column, index) => {
      const cell = cells[index];
      if (column && cell) values[column] = values[column] ? `${values[column]} ${cell}` : cell;
    });
    const text = sessionText(values, header);
    const written = values.date ? dateAtStart(afterWeekday(plain(values.date))) : null;
    const date = written ? calendarDay(written, frame.monthFirst, frame.reference) : null;
    const week = values.week
      ? (weekLabel(plain(values.week))?.week ?? (Number.parseInt(values.week, 10) || null))
      : null;
    const weekday = values.day ? weekdayOfCell(values.day) : null;
    if (written && date === null) notUnderstood.push({ line, text: cells.join(' | '), reason: 'no-such-day' });
    else if (text === '') notUnderstood.push({ line, text: cells.join(' | '), reason: 'no-session' });
    else entries.push({ line, text, week: date ? null : week, weekday: date ? null : weekday, date });
  }
  return entries.length === 0 ? null : { entries, notUnderstood, weekStartsOn: 0 };
}

function afterWeekday(text: string): string {
  const weekday = weekdaysIn(text)[0];
  return weekday?.at === 0 ? text.slice(weekday.end).replace(/^[\s,.]+/, '') : text;
}
