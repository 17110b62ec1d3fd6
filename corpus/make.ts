import { join } from 'node:path';
import { cardOf } from './card.ts';
import { readSource } from './read-source.ts';
import { libraryRows, qaRows } from './rows.ts';

/** The files the build writes, by path below the corpus folder, with their whole text. */
export function builtFiles(folder: string): Map<string, string> {
  const source = readSource(folder);
  const rows = { en: qaRows(source, 'en'), fr: qaRows(source, 'fr') };
  return new Map([
    ['qa.en.jsonl', jsonl(rows.en)],
    ['qa.fr.jsonl', jsonl(rows.fr)],
    ['library.jsonl', jsonl(libraryRows(source))],
    ['CARD.md', cardOf(source, rows)],
  ]);
}

/** Folder of the corpus. */
export const CORPUS_FOLDER = join(import.meta.dirname);

function jsonl(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
