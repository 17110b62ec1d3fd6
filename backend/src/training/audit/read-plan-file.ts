import { parse } from 'csv-parse/sync';
import { linesOfText } from '../domain/audit/read-entries.ts';
import { MOST_LINES, type ReadEntries, type SourceLine } from '../domain/audit/source.ts';
import { readCalendarFile } from './read-calendar-file.ts';

/** Largest file that is read, bytes. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024;

export type FileRefusal =
  | 'plan/empty-file'
  | 'plan/unreadable-file'
  | 'plan/unknown-format'
  | 'plan/file-too-large'
  | 'plan/old-spreadsheet';

/** A plan in lines and cells, or already cut into dated entries. */
export type PlanSource =
  | { ok: true; lines: SourceLine[] }
  | { ok: true; entries: ReadEntries }
  | { ok: false; reason: FileRefusal };

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Text in UTF-8, UTF-16 with its mark, or what Windows wrote before; null for what is no text. */
function textOf(file: Buffer): string | null {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file);
  if (file.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

/** The separator that the first lines have most of. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const head = text.slice(0, 4_000);
  const count = (mark: string) => head.split(mark).length - 1;
  if (count('\t') > 2) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

interface CsvRow {
  record: string[];
  info: { lines: number };
}

function csvLines(text: string, delimiter: string): SourceLine[] | null {
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: MOST_LINES + 1,
    }) as unknown as CsvRow[];
    return rows.map(({ record, info }) => ({
      line: Math.max(1, info.lines),
      cells: record.slice(0, 80).map((cell) => cell.replaceAll(/\s*[\r\n]+\s*/g, '; ')),
    }));
  } catch {
    // A quote that never closes: the lines are still lines.
    return null;
  }
}

/** The text of a plan in a format, as lines and cells or as dated entries. */
export function readPlanText(text: string, format: 'text' | 'csv' | 'tsv' | 'ics'): PlanSource {
  if (format === 'ics' || /^\s*BEGIN:VCALENDAR/i.test(text)) {
    const entries = readCalendarFile(text);
    return entries ? { ok: true, entries } : { ok: false, reason: 'plan/unreadable-file' };
  }
  if (format === 'text') return { ok: true, lines: linesOfText(text) };
  const lines = csvLines(text, format === 'tsv' ? '\t' : delimiterOf(text));
  return { ok: true, lines: lines ?? linesOfText(text) };
}

/** Reads an uploaded plan by what it holds, its name only deciding between kinds of text. */
export async function readPlanFile(file: Buffer, name: string): Promise<PlanSource> {
  if (file.length === 0) return { ok: false, reason: 'plan/empty-file' };
  if (file.subarray(0, 8).equals(OLE)) return { ok: false, reason: 'plan/old-spreadsheet' };
  if (file.subarray(0, 4).equals(ZIP)) {
    const { readSpreadsheet } = await import('./read-spreadsheet.ts');
    return readSpreadsheet(file);
  }
  const text = textOf(file);
  if (text === null) return { ok: false, reason: 'plan/unknown-format' };
  if (text.trim() === '') return { ok: false, reason: 'plan/empty-file' };
  const ending = /\.(csv|tsv|ics)$/i.exec(name)?.[1]?.toLowerCase();
  return readPlanText(text, (ending as 'csv' | 'tsv' | 'ics' | undefined) ?? 'text');
}
