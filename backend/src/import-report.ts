import type { CategoryAnswer } from './catalog/catalog-import.service.ts';
import type { ImportSummary } from './platform/import/import-job.ts';

/** Bad lines shown; the count tells of the rest. */
const SHOWN = 20;

interface BadLines {
  skipped: { line: number; problem: string }[];
  skippedCount: number;
}

/** What an import did, in words. */
export function toldImport(summary: ImportSummary): string {
  if (summary.wasComplete) return 'this file was imported before';
  const resumed = summary.resumedAfterLine ? ` (went on after line ${summary.resumedAfterLine})` : '';
  return `${summary.rowsWritten} rows taken over${resumed}, ${toldBadLines(summary)}`;
}

/** What an import would do, in words. */
export function toldCheck(
  check: BadLines & {
    articles: number;
    otherCategories: number;
    withoutPrice: number;
    withoutPicture: number;
    withoutRatings: number;
  },
): string {
  return [
    `${check.articles} articles to take over, ${check.otherCategories} of other categories, ${toldBadLines(check)}`,
    `    ${check.withoutPrice} without a price (shown, not sold), ${check.withoutPicture} without a picture, ${check.withoutRatings} without ratings`,
    '    Nothing was written.',
  ].join('\n');
}

/** A sentence about categories no article has, or undefined. */
export function toldCategories({ unmetCategories, suggestedCategories }: CategoryAnswer): string | undefined {
  if (unmetCategories.length === 0) return undefined;
  const names = unmetCategories.map((name) => `“${name}”`).join(', ');
  const instead = suggestedCategories.map(({ name, count }) => `${name} (${count})`).join(', ');
  return `No article of this file is in ${names}. ${instead ? `It has, for instance: ${instead}.` : 'It has no categories.'}`;
}

function toldBadLines({ skipped, skippedCount }: BadLines): string {
  const lines = skipped.slice(0, SHOWN).map(({ line, problem }) => `\n    line ${line}: ${problem}`);
  const more = skippedCount > lines.length ? `\n    … and ${skippedCount - lines.length} more` : '';
  return `${skippedCount} lines skipped${lines.join('')}${more}`;
}
