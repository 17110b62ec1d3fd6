import type { TextLanguage } from './numbers.ts';
import { isFunctionWord, stem, tokens } from './words.ts';

/** "How" and "long" tell less than "taper", but "how long" and "too long" are not the same question. */
const FUNCTION_WORD_WEIGHT = 0.4;

/**
 * How alike a message and the nearest of some wordings are, word by word, 0–1 (weighted Dice): it tells apart the questions
 * of one article, which are all about the same thing.
 */
export function closeness(message: string, wordings: readonly string[], language: TextLanguage): number {
  const asked = weighted(message, language);
  return Math.max(0, ...wordings.map((wording) => dice(asked, weighted(wording, language))));
}

function weighted(text: string, language: TextLanguage): Map<string, number> {
  return new Map(
    tokens(text).map((word) =>
      isFunctionWord(word, language) ? [word, FUNCTION_WORD_WEIGHT] : [stem(word, language), 1],
    ),
  );
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (weights: ReadonlyMap<string, number>) =>
    [...weights.values()].reduce((total, weight) => total + weight, 0);
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word)) shared += weight;
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}
