import { existsSync, readFileSync } from 'node:fs';
import { writeRows } from './add-articles.ts';
import { problemsByQuestion } from './check-questions.ts';
import { ProgressFile } from './progress-file.ts';
import { readReview } from './review-file.ts';

/** Checks a review once more and, when all of it is sound, writes its rows to `out` for the index. Returns the exit code. */
export function acceptReview(path: string, out: string, print: (line: string) => void): number {
  if (!existsSync(path)) {
    print(`There is no review ${path}.`);
    return 1;
  }
  const known = readReview(readFileSync(path, 'utf8'), ProgressFile.besides(path));
  if (known.length === 0) {
    print(`${path} has no article.`);
    return 1;
  }
  const problems = known.flatMap((entry) =>
    [...problemsByQuestion(entry)].flatMap(([id, found]) =>
      found.map((problem) => `${entry.article.articleId}/${id}: ${problem}`),
    ),
  );
  if (problems.length > 0) {
    print('Nothing was taken. Mend these, or untick their questions:');
    for (const problem of problems) print(`  ${problem}`);
    return 1;
  }
  writeRows(known, out);
  print(
    `${known.reduce((sum, entry) => sum + entry.questions.length, 0)} questions of ${known.length} articles accepted.`,
  );
  return 0;
}
