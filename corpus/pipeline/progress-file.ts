import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { z } from 'zod';
import { OwnArticle } from './article.ts';
import { WrittenQuestions, WrittenWordings } from './write-questions.prompt.ts';

const Line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), article: OwnArticle }),
  z.object({ kind: z.literal('questions'), key: z.string(), value: WrittenQuestions }),
  z.object({ kind: z.literal('wordings'), key: z.string(), value: WrittenWordings }),
]);
type Line = z.infer<typeof Line>;

/**
 * What was done so far, one line each, beside the review file. A line is written as soon as its answer is there, so a
 * process that is killed has paid for no answer twice; a line cut in half by that is taken away.
 */
export class ProgressFile {
  readonly path: string;
  private readonly articles = new Map<string, OwnArticle>();
  private readonly questions = new Map<string, WrittenQuestions>();
  private readonly wordings = new Map<string, WrittenWordings>();

  private constructor(path: string) {
    this.path = path;
  }

  static besides(reviewFile: string): ProgressFile {
    const progress = new ProgressFile(`${reviewFile}.progress.jsonl`);
    progress.read();
    return progress;
  }

  article(articleId: string): OwnArticle | undefined {
    return this.articles.get(articleId);
  }

  questionsOf(key: string): WrittenQuestions | undefined {
    return this.questions.get(key);
  }

  wordingsOf(key: string): WrittenWordings | undefined {
    return this.wordings.get(key);
  }

  add(line: Line): void {
    appendFileSync(this.path, `${JSON.stringify(line)}\n`);
    this.take(line);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }

  private read(): void {
    if (!existsSync(this.path)) return;
    const bytes = readFileSync(this.path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(this.path, whole);
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (!line) continue;
      const parsed = Line.safeParse(JSON.parse(line));
      if (!parsed.success) {
        throw new Error(`${this.path}:${index + 1} was written by another version. Delete the file and begin again.`);
      }
      this.take(parsed.data);
    }
  }

  private take(line: Line): void {
    if (line.kind === 'article') this.articles.set(line.article.articleId, line.article);
    else if (line.kind === 'questions') this.questions.set(line.key, line.value);
    else this.wordings.set(line.key, line.value);
  }
}
