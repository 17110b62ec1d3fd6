import { readColumns } from './read-columns.ts';
import { readGrid } from './read-grid.ts';
import { readList } from './read-list.ts';
import { MOST_LINES, MOST_LINE_LENGTH, type NotUnderstood, type ReadEntries, type SourceLine } from './source.ts';

/** What is known before the text is read. */
export interface ReadingFrame {
  units: 'km' | 'mi';
  /** Day that dates without a year lie close to, YYYY-MM-DD. */
  reference: string;
  /** Is 12/03 the third of December? */
  monthFirst: boolean;
}

const SEPARATORS: readonly RegExp[] = [/\t+/, /\s*\|\s*/, / {2,}/];

/** Cells of a line of text: by tabs, bars, or wide gaps, whichever the line has. */
function cellsOf(text: string): string[] {
  const trimmed = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  const separator = SEPARATORS.find((pattern) => pattern.test(trimmed.trim()));
  return (separator ? trimmed.split(separator) : [trimmed]).map((cell) => cell.trim());
}

/** "Week 1: … Week 2: …" in one line, as people write in a chat. */
const NEXT_WEEK = /[\s.;,|]+(?=(?:week|wk|semaine|sem)\.?\s*\d{1,2}\s*[:–-])/i;

/** Splits a pasted text into lines and cells. */
export function linesOfText(text: string): SourceLine[] {
  return text
    .replaceAll('\f', '\n')
    .split(/\r\n|\r|\n/)
    .flatMap((whole, index) => whole.split(NEXT_WEEK).map((line) => ({ line: index + 1, cells: cellsOf(line) })));
}

/** Markdown rules and empty lines say nothing and are not missed. */
function saysSomething(cells: readonly string[]): boolean {
  return cells.some((cell) => /[\p{L}\d]/u.test(cell));
}

function withinBounds(lines: readonly SourceLine[]): { lines: SourceLine[]; notUnderstood: NotUnderstood[] } {
  const notUnderstood: NotUnderstood[] = [];
  const kept = lines.filter(({ line, cells }) => {
    const text = cells.join(' | ');
    if (text.length <= MOST_LINE_LENGTH) return saysSomething(cells);
    notUnderstood.push({ line, text: `${text.slice(0, 120)}…`, reason: 'line-too-long' });
    return false;
  });
  const beyond = kept[MOST_LINES];
  if (beyond) {
    notUnderstood.push({ line: beyond.line, text: beyond.cells.join(' | ').slice(0, 120), reason: 'too-many-lines' });
  }
  return { lines: kept.slice(0, MOST_LINES), notUnderstood };
}

/** Sessions with their place in the plan, from a table in either direction or from running text. */
export function readEntries(source: readonly SourceLine[], frame: ReadingFrame): ReadEntries {
  const { lines, notUnderstood } = withinBounds(source);
  const read = readColumns(lines, frame) ?? readGrid(lines, frame) ?? readList(lines, frame);
  return { ...read, notUnderstood: [...notUnderstood, ...read.notUnderstood] };
}
