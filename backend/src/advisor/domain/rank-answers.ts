/** What one leg of the search says of an answer. */
export interface LegHit {
  answerKey: string;
  articleKey: string;
  score: number;
}

export interface RankedAnswer {
  answerKey: string;
  articleKey: string;
  /** Fused score, 0–1. */
  score: number;
  /** Cosine similarity of its nearest wording, −1…1; null without vectors or beyond the nearest. */
  similarity: number | null;
}

/** An answer as the last look sees it: its rank so far, and how alike its wordings are to the message. */
export interface LookedAt {
  answer: RankedAnswer;
  closeness: number;
  /** True when its question is about a group the message does not mention. */
  isForOthers: boolean;
}

/** Shares and support, tuned on the development questions: npm run eval -- advice prints what they reach. */
export interface RankSettings {
  /** Weight of the keyword leg against the vector leg, 0–1. */
  keywordShare: number;
  /** What the next two answers of the same article add to its best, of their mean. */
  support: number;
  /** What word-for-word likeness adds, at most. */
  likeness: number;
  /** What being the first question of its article adds; the n-th gets 1/n of it. First questions are the general ones. */
  primacy: number;
  /** What an answer loses when it is about a group the message does not mention. */
  othersPenalty: number;
  /** Weight of the article's strength against the answer's own score in the last look, 0–1. */
  articleShare: number;
}

/**
 * Joins the legs by min–max scaling (evidence D.1) and ranks: articles by their best answer and what stands behind it,
 * answers within an article by their own score. Ties by key.
 */
export function rankAnswers(
  keyword: readonly LegHit[],
  vector: readonly LegHit[],
  settings: RankSettings,
): RankedAnswer[] {
  const scaledKeyword = scaled(keyword, 0);
  const scaledVector = scaled(vector);
  const similarities = new Map(vector.map((hit) => [hit.answerKey, hit.score]));
  const share = vector.length === 0 ? 1 : settings.keywordShare;
  const articleOf = new Map([...keyword, ...vector].map((hit) => [hit.answerKey, hit.articleKey]));
  const answers = [...articleOf].map(([answerKey, articleKey]) => ({
    answerKey,
    articleKey,
    score: share * (scaledKeyword.get(answerKey) ?? 0) + (1 - share) * (scaledVector.get(answerKey) ?? 0),
    similarity: similarities.get(answerKey) ?? null,
  }));
  const strength = articleStrengths(answers, settings.support);
  return answers.sort(
    (a, b) =>
      strength.get(b.articleKey)! - strength.get(a.articleKey)! ||
      b.score - a.score ||
      a.answerKey.localeCompare(b.answerKey, 'en'),
  );
}

/** Puts the first answers in their last order: strength of the article, own score, likeness of the words. */
export function lookAgain(first: readonly LookedAt[], settings: RankSettings): RankedAnswer[] {
  const strength = articleStrengths(
    first.map(({ answer }) => answer),
    settings.support,
  );
  const value = ({ answer, closeness, isForOthers }: LookedAt) =>
    settings.articleShare * strength.get(answer.articleKey)! +
    (1 - settings.articleShare) * answer.score +
    settings.likeness * closeness +
    settings.primacy / ordinalOf(answer.answerKey) -
    (isForOthers ? settings.othersPenalty : 0);
  return [...first].sort((a, b) => value(b) - value(a)).map(({ answer }) => answer);
}

/** The n of `<article>/qn`; keys of another form count as late ones. */
function ordinalOf(answerKey: string): number {
  return Number(/\/q(\d+)$/.exec(answerKey)?.[1] ?? 10);
}

/** Scores on 0–1, highest of an answer; `floor` is what scales to 0, by default the lowest seen. */
function scaled(hits: readonly LegHit[], floor?: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const hit of hits) best.set(hit.answerKey, Math.max(hit.score, best.get(hit.answerKey) ?? -Infinity));
  const scores = [...best.values()];
  const low = floor ?? Math.min(...scores);
  const range = Math.max(...scores) - low;
  return new Map([...best].map(([key, score]) => [key, range > 0 ? (score - low) / range : 1]));
}

function articleStrengths(answers: readonly RankedAnswer[], support: number): Map<string, number> {
  const scores = new Map<string, number[]>();
  for (const { articleKey, score } of answers) scores.set(articleKey, [...(scores.get(articleKey) ?? []), score]);
  return new Map(
    [...scores].map(([key, values]) => {
      const [best = 0, second = 0, third = 0] = values.sort((a, b) => b - a);
      return [key, best + (support * (second + third)) / 2];
    }),
  );
}
