import { NEIGHBOUR_COUNT } from './domain/rank.ts';
import { VECTOR_SETTINGS } from './domain/shopper-vector.ts';
import { readInteractions } from './evaluation/interactions.ts';
import { ItemLikeness } from './evaluation/item-likeness.ts';
import { countBuyers, UserLikeness } from './evaluation/user-likeness.ts';

export interface RecommendEvaluation {
  /** One line a user: `user item item …`, oldest first. */
  interactionsFile: string;
  /** Shoppers asked; default the product's own number. */
  neighbours?: number;
  /** Weight of a purchase relative to the next one; default the product's own. */
  recencyDecay?: number;
  /** Weight of item-to-item likeness beside the neighbours' (each divided by its maximum), 0 = the product's formula. */
  itemWeight?: number;
  /** What others are known by: all but their last item, or all but their last two, as published neural models are trained. */
  fit?: 'all-but-last' | 'all-but-last-two';
  onProgress?: (done: number, total: number) => void;
}

export interface RecommendMetrics {
  users: number;
  items: number;
  hitRate5: number;
  hitRate10: number;
  ndcg5: number;
  ndcg10: number;
  usersPerSecond: number;
  seconds: number;
}

/**
 * Leave-one-out with full ranking: the last item of each user is ranked among all items they have not taken before. Users with
 * one item are ranked for nothing but help the others. Ties go to the more popular item, then to the one first seen.
 */
export async function evaluateRecommend(request: RecommendEvaluation): Promise<RecommendMetrics> {
  const { histories, itemCount } = await readInteractions(request.interactionsFile);
  const startedAt = performance.now();
  const ranks = rankHeldOut(histories, itemCount, request);
  const seconds = (performance.now() - startedAt) / 1000;
  const at = (limit: number) => ranks.filter((rank) => rank <= limit);
  const share = (sum: number) => (ranks.length ? sum / ranks.length : 0);
  const gain = (rank: number) => 1 / Math.log2(rank + 1);
  const ndcg = (limit: number) => share(at(limit).reduce((sum, rank) => sum + gain(rank), 0));
  return {
    users: ranks.length,
    items: itemCount,
    hitRate5: share(at(5).length),
    hitRate10: share(at(10).length),
    ndcg5: ndcg(5),
    ndcg10: ndcg(10),
    usersPerSecond: ranks.length / Math.max(seconds, 1e-9),
    seconds,
  };
}

/** Rank of each held-out item, from 1; Infinity when nothing speaks for it. */
function rankHeldOut(histories: readonly Int32Array[], itemCount: number, request: RecommendEvaluation): number[] {
  const { neighbours = NEIGHBOUR_COUNT, recencyDecay = VECTOR_SETTINGS.recencyDecay, itemWeight = 0 } = request;
  const known = knownParts(histories, request.fit ?? 'all-but-last');
  const popularity = countBuyers(known, itemCount);
  const users = new UserLikeness(known, itemCount, recencyDecay);
  const items = itemWeight > 0 ? new ItemLikeness(known, itemCount) : undefined;
  const ranks: number[] = [];
  histories.forEach((history, user) => {
    if (history.length < 2) return;
    const before = history.subarray(0, -1);
    const scores = new Float64Array(itemCount);
    users.addScores(users.neighbours(before, neighbours, user), scores);
    if (items) blendIn(scores, itemScores(items, { before, recencyDecay, itemCount }), itemWeight);
    ranks.push(rankOf({ target: history.at(-1)!, scores, popularity, taken: before }));
    if (user % 1_000 === 0) request.onProgress?.(user, histories.length);
  });
  return ranks;
}

/** Nobody's held-out item may speak for itself. A user whose history is that short is known by what is left, or not at all. */
function knownParts(histories: readonly Int32Array[], fit: 'all-but-last' | 'all-but-last-two'): Int32Array[] {
  const hidden = fit === 'all-but-last' ? 1 : 2;
  return histories.map((history) => history.subarray(0, Math.max(history.length - hidden, 0)));
}

function itemScores(
  items: ItemLikeness,
  { before, recencyDecay, itemCount }: { before: Int32Array; recencyDecay: number; itemCount: number },
): Float64Array {
  const scores = new Float64Array(itemCount);
  items.addScores(before, recencyDecay, scores);
  return scores;
}

/** Each part is divided by its maximum before it is weighted (evidence 0.2). */
function blendIn(scores: Float64Array, more: Float64Array, weight: number): void {
  const scoresMax = max(scores);
  const moreMax = max(more);
  for (let item = 0; item < scores.length; item += 1) {
    scores[item] =
      (scoresMax > 0 ? scores[item]! / scoresMax : 0) + (moreMax > 0 ? (weight * more[item]!) / moreMax : 0);
  }
}

function max(values: Float64Array): number {
  let found = 0;
  for (const value of values) if (value > found) found = value;
  return found;
}

function rankOf({
  target,
  scores,
  popularity,
  taken,
}: {
  target: number;
  scores: Float64Array;
  popularity: Int32Array;
  taken: Int32Array;
}): number {
  const score = scores[target]!;
  if (score <= 0) return Infinity;
  for (const item of taken) scores[item] = 0;
  let before = 0;
  for (let item = 0; item < scores.length; item += 1) {
    if (scores[item]! < score || item === target) continue;
    const isBefore =
      scores[item]! > score ||
      popularity[item]! > popularity[target]! ||
      (popularity[item] === popularity[target] && item < target);
    if (isBefore) before += 1;
  }
  return before + 1;
}
