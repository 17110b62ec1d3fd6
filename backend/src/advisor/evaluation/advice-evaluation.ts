import { z } from 'zod';
import type { AdviceAnswer } from '../advisor.contract.ts';
import type { AdvisorService } from '../advisor.service.ts';
import type { AnswerSearch, SearchLegs } from '../answer-search.ts';
import { detectLanguage } from '../domain/detect-language.ts';
import { unsupportedNumbers, type TextLanguage } from '../domain/numbers.ts';
import { readLines } from '../import/corpus-files.ts';
import { percentile } from './measures.ts';

/** A line of the questions file of `npm run eval -- advice`. */
export const EvaluatedQuestion = z.object({
  question: z.string().min(1),
  /** Articles any of which answers it; empty: the coach should say that it does not know. */
  articleIds: z.array(z.string()).default([]),
  mustContain: z.array(z.string()).default([]),
  language: z.enum(['en', 'fr']).optional(),
});
export type EvaluatedQuestion = z.infer<typeof EvaluatedQuestion>;

/** Shares are 0–1. */
export interface AdviceReport {
  questions: number;
  /** A right article is the first found / among the first five, of the questions with one; for both legs and each alone. */
  found: Record<'keyword' | 'vector' | 'hybrid', { first: number; inFive: number }>;
  /** Of the questions with an article: answered, and answered citing a right one. */
  answered: number;
  citesRight: number;
  /** Of the questions without an article: told "I do not know". */
  abstained: number;
  offCorpus: number;
  sentences: number;
  /** Sentences with at least one citation. */
  cited: number;
  /** Sentences, but for computed ones, all of whose numbers are in their findings. */
  numberFidelity: number;
  mustContain: number;
  p50Ms: number;
  p95Ms: number;
}

export interface AdviceTools {
  advisor: AdvisorService;
  search: AnswerSearch;
}

export function readQuestions(path: string): Promise<EvaluatedQuestion[]> {
  return readLines(path, EvaluatedQuestion);
}

const LEGS: Readonly<Record<'keyword' | 'vector' | 'hybrid', SearchLegs>> = {
  keyword: { keyword: true, vector: false },
  vector: { keyword: false, vector: true },
  hybrid: { keyword: true, vector: true },
};

/** Asks every question of the product's own advisor and counts what it does. */
export async function evaluateAdvice(
  tools: AdviceTools,
  questions: readonly EvaluatedQuestion[],
): Promise<AdviceReport> {
  const known = questions.filter((question) => question.articleIds.length > 0);
  const unknown = questions.filter((question) => question.articleIds.length === 0);
  const asked = await askAll(tools.advisor, questions);
  const answersOf = (wanted: readonly EvaluatedQuestion[]) => asked.filter(({ question }) => wanted.includes(question));
  const sentences = asked.flatMap(({ answer, language }) =>
    answer.abstained ? [] : answer.sentences.map((sentence) => ({ sentence, answer, language })),
  );
  return {
    questions: questions.length,
    found: {
      keyword: await foundBy(tools.search, known, 'keyword'),
      vector: await foundBy(tools.search, known, 'vector'),
      hybrid: await foundBy(tools.search, known, 'hybrid'),
    },
    answered: share(answersOf(known), ({ answer }) => !answer.abstained),
    citesRight: share(answersOf(known), ({ answer, question }) =>
      answer.citations.some((citation) => question.articleIds.includes(citation.articleId)),
    ),
    abstained: share(answersOf(unknown), ({ answer }) => answer.abstained),
    offCorpus: unknown.length,
    sentences: sentences.length,
    cited: share(sentences, ({ sentence }) => sentence.citations.length > 0),
    numberFidelity: share(sentences, isFaithful),
    mustContain: share(
      asked.filter(({ question }) => question.mustContain.length > 0),
      ({ answer, question }) => {
        const text = answer.sentences.map((sentence) => sentence.text).join(' ');
        return question.mustContain.every((part) => text.includes(part));
      },
    ),
    p50Ms: percentile(
      asked.map(({ ms }) => ms),
      0.5,
    ),
    p95Ms: percentile(
      asked.map(({ ms }) => ms),
      0.95,
    ),
  };
}

interface Asked {
  question: EvaluatedQuestion;
  language: TextLanguage;
  answer: AdviceAnswer;
  ms: number;
}

const languageOf = (question: EvaluatedQuestion) => question.language ?? detectLanguage(question.question) ?? 'en';

async function askAll(advisor: AdvisorService, questions: readonly EvaluatedQuestion[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) {
    const language = languageOf(question);
    const startedAt = performance.now();
    const answer = await advisor.advise({ question: question.question, language });
    asked.push({ question, language, answer, ms: performance.now() - startedAt });
  }
  return asked;
}

async function foundBy(
  search: AnswerSearch,
  questions: readonly EvaluatedQuestion[],
  legs: keyof typeof LEGS,
): Promise<{ first: number; inFive: number }> {
  const ranks: number[] = [];
  for (const question of questions) {
    const { ranked } = await search.find(question.question, languageOf(question), { legs: LEGS[legs] });
    ranks.push(
      [...new Set(ranked.map((answer) => answer.articleKey))].findIndex((key) => question.articleIds.includes(key)),
    );
  }
  return { first: share(ranks, (rank) => rank === 0), inFive: share(ranks, (rank) => rank >= 0 && rank < 5) };
}

function isFaithful({
  sentence,
  answer,
  language,
}: {
  sentence: AdviceAnswer['sentences'][number];
  answer: AdviceAnswer;
  language: TextLanguage;
}): boolean {
  if (sentence.role === 'personal') return true;
  const facts = answer.citations
    .filter((citation) => sentence.citations.includes(citation.n))
    .map((citation) => citation.sentence);
  return unsupportedNumbers(sentence.text, facts, language).length === 0;
}

function share<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isTrue).length / items.length;
}
