import type { Term } from './read-question.ts';
import type { StoredAnswer } from './sources.ts';
import { contentStems } from './words.ts';

/** Passages of the shop's own articles; their answers are all their sentences. */
const PASSAGE_KEY = /^own-[a-z0-9-]+\/p\d+$/;
/** Sentences that are quoted together: enough to make sense, few enough to be an answer. */
const QUOTED = 4;

/**
 * Of a passage, the neighbouring sentences that speak most of what was asked; the first of them becomes the answer. Other
 * answers stay as they are: somebody wrote them to be read whole.
 */
export function extracted(answer: StoredAnswer, terms: readonly Term[]): StoredAnswer {
  if (!PASSAGE_KEY.test(answer.key) || answer.sentences.length <= QUOTED) return answer;
  const scores = answer.sentences.map((sentence) => spokenOf(sentence.text, terms));
  const at = bestWindow(scores);
  const sentences = answer.sentences.slice(at, at + QUOTED);
  return {
    ...answer,
    sentences: sentences.map((sentence, index) => ({ ...sentence, role: index === 0 ? 'answer' : 'reason' })),
  };
}

/** How many of the things asked about a sentence speaks of, whichever of the two languages it is in. */
function spokenOf(text: string, terms: readonly Term[]): number {
  const [english, french] = [new Set(contentStems(text, 'en')), new Set(contentStems(text, 'fr'))];
  const isSpokenOf = (term: Term) =>
    term.english.some((stem) => english.has(stem)) || [term.own, ...term.french].some((stem) => french.has(stem));
  return terms.filter(isSpokenOf).length;
}

/** Where the window with the most begins; of equal ones that with the best first sentence, then the earliest. */
function bestWindow(scores: readonly number[]): number {
  const starts = Array.from({ length: scores.length - QUOTED + 1 }, (_, at) => at);
  const worth = (at: number) =>
    scores.slice(at, at + QUOTED).reduce((sum, score) => sum + score, 0) + scores[at]! / 100;
  return starts.reduce((best, at) => (worth(at) > worth(best) ? at : best), 0);
}
