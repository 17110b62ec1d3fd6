import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const ArticleText = z.object({
  title: z.string(),
  summary: z.string(),
  studyType: z.string(),
  population: z.string().nullable(),
  findings: z.array(z.object({ text: z.string(), kind: z.enum(['finding', 'advice']) })),
  limits: z.array(z.string()),
});

/** A line of library.jsonl. */
export const LibraryRow = z.object({
  articleId: z.string().min(1).max(200),
  tier: z.enum(['core', 'extra']),
  area: z.string(),
  authors: z.array(z.string()),
  year: z.number().int(),
  journal: z.string(),
  volumePages: z.string(),
  doi: z.string().nullable(),
  originalTitle: z.string(),
  participantCount: z.number().int().nullable(),
  topics: z.array(z.string()),
  en: ArticleText,
  fr: ArticleText.nullable(),
  debates: z
    .array(
      z.object({ id: z.string(), rests: z.record(z.string(), z.array(z.string())), en: z.string(), fr: z.string() }),
    )
    .default([]),
});
export type LibraryRow = z.infer<typeof LibraryRow>;

/** A line of qa.en.jsonl or qa.fr.jsonl; corpus/CARD.md describes both. */
export const QuestionRow = z.object({
  id: z.string().min(1).max(200),
  articleId: z.string(),
  lang: z.enum(['en', 'fr']),
  question: z.string().min(1),
  sentences: z
    .array(
      z.object({
        text: z.string(),
        findings: z.array(z.string()).min(1),
        role: z.enum(['answer', 'reason', 'action', 'limit']),
      }),
    )
    .min(1),
  topics: z.array(z.string()),
  variantOf: z.string().optional(),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** The built files of a corpus folder. */
export interface CorpusFiles {
  library: LibraryRow[];
  questions: Record<'en' | 'fr', QuestionRow[]>;
}

export async function readCorpus(folder: string): Promise<CorpusFiles> {
  return {
    library: await readLines(join(folder, 'library.jsonl'), LibraryRow),
    questions: {
      en: await readLines(join(folder, 'qa.en.jsonl'), QuestionRow),
      fr: await readLines(join(folder, 'qa.fr.jsonl'), QuestionRow),
    },
  };
}

/** The rows of a JSONL file; a wrong one is named by its line. */
export async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const rows: T[] = [];
  let lineNumber = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim()) rows.push(parseLine(line, schema, `${path}:${lineNumber}`));
  }
  return rows;
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place} is not JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${place}: ${z.prettifyError(result.error)}`);
}
