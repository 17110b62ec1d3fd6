import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jaccard, wordsOf } from '../near-duplicates.ts';
import { readJsonl } from '../read-source.ts';
import { LibraryArticle, QaRow } from '../schema.ts';

const folder = join(import.meta.dirname, '..');
const DevQuestion = z.strictObject({
  question: z.string(),
  articleIds: z.array(z.string()).min(1),
  mustContain: z.array(z.string()).optional(),
});
const OffQuestion = z.strictObject({ question: z.string(), language: z.enum(['en', 'fr']) });
const articles = new Set(readJsonl(join(folder, 'library.jsonl'), LibraryArticle).map((article) => article.articleId));

/** From this share of common words on, a question would be found by its words alone. */
const TOO_ALIKE = 0.6;

describe.each([
  { set: 'dev', language: 'en', atLeast: 150 },
  { set: 'dev', language: 'fr', atLeast: 100 },
  { set: 'held-out', language: 'en', atLeast: 40 },
  { set: 'held-out', language: 'fr', atLeast: 30 },
] as const)('the questions of $set.$language.jsonl', ({ set, language, atLeast }) => {
  const questions = readJsonl(join(folder, `eval/${set}.${language}.jsonl`), DevQuestion);
  const corpus = readJsonl(join(folder, `qa.${language}.jsonl`), QaRow).map((row) => wordsOf(row.question));

  test('are enough, differ from each other and name articles that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(questions.map((row) => row.question)).size).toBe(questions.length);
    expect(questions.flatMap((row) => row.articleIds).filter((id) => !articles.has(id))).toEqual([]);
  });

  test('are worded as nothing in the corpus is', () => {
    const copied = questions.filter((row) => {
      const words = wordsOf(row.question);
      return corpus.some((known) => jaccard(words, known) >= TOO_ALIKE);
    });
    expect(copied).toEqual([]);
  });
});

test('at least a hundred questions are none of the coach’s business, in both languages', () => {
  const questions = readJsonl(join(folder, 'eval/off-corpus.jsonl'), OffQuestion);
  expect(questions.length).toBeGreaterThanOrEqual(100);
  expect(new Set(questions.map((row) => row.language))).toEqual(new Set(['en', 'fr']));
});
