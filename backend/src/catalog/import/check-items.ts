import { statSync } from 'node:fs';
import type { ImportProgress } from '../../platform/import/import-job.ts';
import { readJsonl } from '../../platform/import/jsonl-lines.ts';
import { AmazonItem } from './amazon-item.ts';
import type { CategoryFilter } from './category-filter.ts';

/** What an import of a file would find. */
export interface ItemsCheck {
  linesRead: number;
  /** Lines that would become articles (an article standing twice counts twice). */
  articles: number;
  /** Good lines outside the wanted categories. */
  otherCategories: number;
  withoutPrice: number;
  withoutPicture: number;
  withoutRatings: number;
  /** The first hundred bad lines; `skippedCount` counts all. */
  skipped: { line: number; problem: string }[];
  skippedCount: number;
}

/** Reads a file as the import would, and writes nothing. */
export async function checkItems(
  path: string,
  filter: CategoryFilter,
  onProgress?: (progress: ImportProgress) => void,
): Promise<ItemsCheck> {
  const { size } = statSync(path);
  const check = emptyCheck();
  for await (const entry of readJsonl(path, AmazonItem)) {
    check.linesRead += 1;
    if ('row' in entry) noteItem(check, entry.row, filter);
    else noteProblem(check, entry);
    if (check.linesRead % 1_000 === 0) onProgress?.({ linesDone: entry.line, fraction: size ? entry.bytes / size : 1 });
  }
  return check;
}

function noteItem(check: ItemsCheck, item: AmazonItem, filter: CategoryFilter): void {
  if (!filter.keeps(item)) {
    check.otherCategories += 1;
    return;
  }
  check.articles += 1;
  if (item.price === null) check.withoutPrice += 1;
  if (!item.images?.length) check.withoutPicture += 1;
  if (!item.rating_number) check.withoutRatings += 1;
}

function noteProblem(check: ItemsCheck, { line, problem }: { line: number; problem: string }): void {
  check.skippedCount += 1;
  if (check.skipped.length < 100) check.skipped.push({ line, problem });
}

function emptyCheck(): ItemsCheck {
  return {
    linesRead: 0,
    articles: 0,
    otherCategories: 0,
    withoutPrice: 0,
    withoutPicture: 0,
    withoutRatings: 0,
    skipped: [],
    skippedCount: 0,
  };
}
