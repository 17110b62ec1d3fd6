import type { DataSource } from 'typeorm';
import { RankingRepository } from './ranking.repository.ts';

export interface RankingBench {
  shoppers: number;
  candidates: number;
  runs: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
}

const RUNS = 200;
const WARM_UP_RUNS = 10;

/** Times the ranking statement on what the database holds: each run another shopper asks about another set of articles. */
export async function benchRanking(dataSource: DataSource, candidates = 200, runs = RUNS): Promise<RankingBench> {
  const repository = new RankingRepository(dataSource);
  const askers = await dataSource.query<{ shopperId: string; vector: string }[]>(
    'SELECT shopper_id AS "shopperId", vector::text AS vector FROM shopper_vectors ORDER BY md5(shopper_id::text) LIMIT $1',
    [runs + WARM_UP_RUNS],
  );
  const [{ shoppers }] = await dataSource.query<[{ shoppers: number }]>(
    'SELECT count(*)::int AS shoppers FROM shopper_vectors',
  );
  const took: number[] = [];
  for (const [run, asker] of askers.entries()) {
    const rows = await dataSource.query<{ id: string }[]>(
      'SELECT id FROM products ORDER BY md5(id::text || $1) LIMIT $2',
      [String(run), candidates],
    );
    const startedAt = performance.now();
    await repository.rank({ candidateIds: rows.map((row) => row.id), ...asker, limit: 10 });
    if (run >= WARM_UP_RUNS) took.push(performance.now() - startedAt);
  }
  took.sort((a, b) => a - b);
  const percentile = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return {
    shoppers,
    candidates,
    runs: took.length,
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
    maxMs: percentile(1),
  };
}
