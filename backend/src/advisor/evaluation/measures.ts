/** Mean discounted gain of the first ten against the best possible order, linear gain as in trec_eval; 0–1. */
export function ndcgAt10(ranked: readonly string[], relevance: ReadonlyMap<string, number>): number {
  const gain = (value: number, index: number) => value / Math.log2(index + 2);
  const found = ranked
    .slice(0, 10)
    .reduce((sum, id, index) => sum + gain(Math.max(relevance.get(id) ?? 0, 0), index), 0);
  const ideal = [...relevance.values()].filter((value) => value > 0).sort((a, b) => b - a);
  const best = ideal.slice(0, 10).reduce((sum, value, index) => sum + gain(value, index), 0);
  return best === 0 ? 0 : found / best;
}

/** Share of the relevant texts among the first hundred, 0–1. */
export function recallAt100(ranked: readonly string[], relevance: ReadonlyMap<string, number>): number {
  const relevant = [...relevance].filter(([, value]) => value > 0).map(([id]) => id);
  const first = new Set(ranked.slice(0, 100));
  return relevant.length === 0 ? 0 : relevant.filter((id) => first.has(id)).length / relevant.length;
}

/** One over the rank of the first relevant text within ten, else 0. */
export function reciprocalRankAt10(ranked: readonly string[], relevance: ReadonlyMap<string, number>): number {
  const index = ranked.slice(0, 10).findIndex((id) => (relevance.get(id) ?? 0) > 0);
  return index < 0 ? 0 : 1 / (index + 1);
}

/** The value below which a share of the values lie; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
