import { Unzip, UnzipInflate } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { MOST_LINES, type SourceLine } from '../domain/audit/source.ts';

/** A workbook of 2 MB may hold text that packs well, but none that unpacks to more than this, bytes. */
const MOST_UNPACKED_BYTES = 24 * 1024 * 1024;
const SLICE_BYTES = 16 * 1024;
/** Excel counts durations as days since 1900; a date before this year is a time of day or a duration. */
const FIRST_REAL_YEAR = 1950;

/** Is the archive a bomb? It is unpacked slice by slice, and left the moment it grows too large. */
function unpacksTooFar(file: Uint8Array): boolean {
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    entry.ondata = (_error, chunk) => {
      unpacked += chunk?.length ?? 0;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.length; at += SLICE_BYTES) {
    unzip.push(file.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= file.length);
    if (unpacked > MOST_UNPACKED_BYTES) return true;
  }
  return false;
}

const pad = (value: number) => String(value).padStart(2, '0');

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return '';
  if (value.getUTCFullYear() >= FIRST_REAL_YEAR) return value.toISOString().slice(0, 10);
  return `${pad(value.getUTCHours())}:${pad(value.getUTCMinutes())}:${pad(value.getUTCSeconds())}`;
}

export type ReadSheet =
  | { ok: true; lines: SourceLine[]; otherSheets: string[] }
  | { ok: false; reason: 'plan/unreadable-file' | 'plan/file-too-large' };

/** Rows of the first sheet that holds anything, as cells of text; a day in a cell becomes YYYY-MM-DD. */
export async function readSpreadsheet(file: Buffer): Promise<ReadSheet> {
  try {
    if (unpacksTooFar(file)) return { ok: false, reason: 'plan/file-too-large' };
    const sheets = await readXlsxFile(file);
    const used = sheets.find(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
    if (!used) return { ok: true, lines: [], otherSheets: [] };
    const lines = used.data
      .slice(0, MOST_LINES + 1)
      .map((row, index) => ({ line: index + 1, cells: row.slice(0, 80).map(cellText) }));
    return { ok: true, lines, otherSheets: sheets.filter((sheet) => sheet !== used).map(({ sheet }) => sheet) };
  } catch {
    // The library throws for everything that is no workbook; the runner only needs to know that.
    return { ok: false, reason: 'plan/unreadable-file' };
  }
}
