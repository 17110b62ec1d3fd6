/** Grades by id; what is not named has grade 0. */
export type Grades = ReadonlyMap<string, number>;

/** Discounted gain of the first `depth` results over the best possible one, 0…1; gain = grade, as trec_eval counts. */
export function ndcg(ranked: readonly string[], grades: Grades, depth: number): number {
  const discounted = (values: readonly number[]) =>
    values.slice(0, depth).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
  const best = discounted([...grades.values()].toSorted((a, b) => b - a));
  return best === 0 ? 0 : discounted(ranked.map((id) => grades.get(id) ?? 0)) / best;
}

/** Share of what is relevant (grade > 0) among the first `depth`. */
export function recall(ranked: readonly string[], grades: Grades, depth: number): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  const found = ranked.slice(0, depth).filter((id) => (grades.get(id) ?? 0) > 0).length;
  return relevant === 0 ? 0 : found / Math.min(relevant, depth);
}

/** 1 ÷ place of the first relevant result within `depth`; 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, depth: number): number {
  const place = ranked.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The value below which this share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
