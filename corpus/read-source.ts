import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Debate, FrenchLabels, SourceArticle, SourceFile } from './schema.ts';

/** Everything the corpus is made from. */
export interface CorpusSource {
  articles: SourceArticle[];
  /** By article id; `core` articles have one. */
  files: Map<string, SourceFile>;
  labels: FrenchLabels;
  debates: Debate[];
}

/** Reads and checks the hand-written files; the first wrong one is named in the error. */
export function readSource(folder: string): CorpusSource {
  const articles = readJsonl(join(folder, 'articles.jsonl'), SourceArticle);
  const files = new Map<string, SourceFile>();
  for (const name of readdirSync(join(folder, 'source'))
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const file = parse(SourceFile, readFileSync(join(folder, 'source', name), 'utf8'), name);
    if (`${file.articleId}.json` !== name) throw new Error(`source/${name} speaks of ${file.articleId}`);
    files.set(file.articleId, file);
  }
  const read = <T>(name: string, schema: z.ZodType<T>) => parse(schema, readFileSync(join(folder, name), 'utf8'), name);
  return {
    articles,
    files,
    labels: read('labels.fr.json', FrenchLabels),
    debates: read('debates.json', z.array(Debate)),
  };
}

/** The rows of a JSONL file, each passed through the schema. A missing file has no rows. */
export function readJsonl<T>(path: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() ? [parse(schema, line, `${path}:${index + 1}`)] : []));
}

function parse<T>(schema: z.ZodType<T>, json: string, place: string): T {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${place}: ${issue?.path.join('.')}: ${issue?.message}`);
}
