import { Worker } from 'node:worker_threads';
import type { ParsedArticle } from './parsed-article.ts';
import { refused, type Outcome } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

/** 300 pages take about ten seconds on an old laptop. */
const PARSE_TIMEOUT_MS = 60_000;
const HEAP_MEGABYTES = 768;
/** Unpacked streams of a PDF lie outside the heap, so the whole process is watched too. */
const MOST_GROWTH_BYTES = 1_500 * 1024 * 1024;
const WATCH_MS = 200;

export interface ParseLimits {
  timeoutMs: number;
}

/** Parses in a thread that is ended when it takes too long or too much: a file may be made to do either. */
export function parseSafely(
  file: SourceFile,
  limits: ParseLimits = { timeoutMs: PARSE_TIMEOUT_MS },
): Promise<Outcome<ParsedArticle>> {
  const { promise, resolve } = Promise.withResolvers<Outcome<ParsedArticle>>();
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const startBytes = process.memoryUsage.rss();
  const timeout = setTimeout(
    () => resolve(refused('too-slow', `It was not read within ${limits.timeoutMs / 1000} s.`)),
    limits.timeoutMs,
  );
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - startBytes > MOST_GROWTH_BYTES) {
      resolve(refused('too-much-memory', 'Unpacking it takes more memory than an article can need.'));
    }
  }, WATCH_MS);
  worker.once('message', (outcome: Outcome<ParsedArticle>) => resolve(outcome));
  worker.once('error', (error) =>
    resolve(
      refused(isOutOfMemory(error) ? 'too-much-memory' : 'corrupt', `It cannot be read: ${(error as Error).message}`),
    ),
  );
  worker.once('exit', () => resolve(refused('corrupt', 'It cannot be read.')));
  return promise.finally(async () => {
    clearTimeout(timeout);
    clearInterval(watch);
    await worker.terminate();
  });
}

const isOutOfMemory = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
