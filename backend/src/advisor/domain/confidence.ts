import type { Term } from './read-question.ts';

/** What speaks for an answer being about the question. */
export interface Evidence {
  /** Cosine similarity of the nearest wording, −1…1; null without vectors. */
  similarity: number | null;
  /** Share of what the question speaks of that the answer speaks of too, by how telling the words are, 0–1. */
  coverage: number;
  /** Share of the question's terms the corpus has never heard of, 0–1. */
  strangeShare: number;
}

interface Weights {
  base: number;
  similarity: number;
  coverage: number;
  strangeShare: number;
}

/**
 * Logistic weights, fitted on the development questions against the off-corpus ones (corpus/eval); one set with vectors,
 * one without.
 */
const WITH_VECTORS: Weights = { base: -3.3, similarity: 9.7, coverage: 2.1, strangeShare: -6.6 };
const WITHOUT_VECTORS: Weights = { base: 0.9, similarity: 0, coverage: 2.3, strangeShare: -9.6 };

/** Below this the coach says that it does not know. */
export const ANSWER_FROM = 0.4;

/** How sure we are that the best answer is about the question, 0–1. */
export function confidenceOf({ similarity, coverage, strangeShare }: Evidence): number {
  const weights = similarity === null ? WITHOUT_VECTORS : WITH_VECTORS;
  const sum =
    weights.base +
    weights.similarity * (similarity ?? 0) +
    weights.coverage * coverage +
    weights.strangeShare * strangeShare;
  return 1 / (1 + Math.exp(-sum));
}

/** Stems of an answer in both languages. */
export interface AnswerStems {
  en: ReadonlySet<string>;
  fr: ReadonlySet<string>;
}

/** Counts of answers that have a stem, by language; the corpus's vocabulary. */
export interface Vocabulary {
  answers: number;
  count: (language: 'en' | 'fr', stem: string) => number;
}

/** How much a stem tells, 0 for one the corpus does not have. */
export function weightOf(vocabulary: Vocabulary, language: 'en' | 'fr', stem: string): number {
  const count = vocabulary.count(language, stem);
  return count === 0 ? 0 : Math.log(1 + vocabulary.answers / count);
}

/** Coverage and strangeness of a question's terms in one answer. */
export function evidenceOf(
  terms: readonly Term[],
  answer: AnswerStems,
  vocabulary: Vocabulary,
): Omit<Evidence, 'similarity'> {
  if (terms.length === 0) return { coverage: 0, strangeShare: 1 };
  const strangeWeight = Math.log(1 + vocabulary.answers);
  let total = 0;
  let covered = 0;
  let strange = 0;
  for (const term of terms) {
    const weights = [
      ...term.english.map((stem) => weightOf(vocabulary, 'en', stem)),
      ...term.french.map((stem) => weightOf(vocabulary, 'fr', stem)),
    ];
    const known = Math.max(0, ...weights);
    if (known === 0) strange += 1;
    total += known === 0 ? strangeWeight : known;
    if (term.english.some((stem) => answer.en.has(stem)) || term.french.some((stem) => answer.fr.has(stem))) {
      covered += known;
    }
  }
  return { coverage: covered / total, strangeShare: strange / terms.length };
}
