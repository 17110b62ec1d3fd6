import type { KeywordRanking } from '../platform/database/keyword-ranking.ts';
import { keywordLegs } from './keyword-legs.ts';
import { Parameters } from './parameters.ts';
import { filterTable, type HybridRequest, type Searchable } from './searchable.ts';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * How the nearest vectors are found. `exact`: all that pass the filter are compared. `indexed`: as the planner likes; for
 * where there is an index, inside a transaction that has made its settings (without them it finds 40 rows).
 */
export type VectorScan = 'exact' | 'indexed';

const MODEL_ID = /^[\w.:/@-]{1,120}$/;

/**
 * One statement for the whole hybrid search: a keyword leg per language and a vector leg, each scaled to [0, 1] over the
 * candidates (keywords by their maximum, since a text without the words scores 0; cosines by their range), and their weighted
 * sum. Not reciprocal rank: with a small embedding model RRF loses to either leg (evidence D.1).
 */
export function hybridStatement(
  request: HybridRequest,
  ranking: KeywordRanking,
  scan: VectorScan = 'exact',
): Statement {
  const parameters = new Parameters();
  const { searchable, candidates = 200, weights = { keyword: 0.5, vector: 0.5 } } = request;
  const { table, idColumn } = searchable;
  const condition = request.filter ? parameters.append(request.filter) : 'true';
  const size = Math.min(Math.max(candidates, 1), 1_000);
  const legs = keywordLegs(request, ranking).map((leg) => leg(parameters, condition, size));
  const vector = vectorSql(request, parameters);
  const near = vector ? [nearest(searchable, { vector, condition, size, scan })] : [];
  const hits = [...legs, ...near].join(' UNION ALL ') || 'SELECT NULL::uuid AS id, 0::float8 AS score WHERE false';
  const boosts = (request.boosts ?? []).map(
    (boost) => `CASE WHEN (${parameters.append(boost)}) THEN ${parameters.add(boost.weight)}::float8 ELSE 0 END`,
  );
  const sql = `
    SELECT id, keyword, similarity,
      ${parameters.add(weights.keyword)}::float8 * coalesce(keyword / nullif(max(keyword) OVER (), 0), 0)
      + ${parameters.add(weights.vector)}::float8
        * coalesce((similarity - min(similarity) OVER ()) / nullif(max(similarity) OVER () - min(similarity) OVER (), 0), 0)
      + boost AS score
    FROM (
      SELECT found.id, found.keyword, ${boosts.join(' + ') || '0'} AS boost,
             ${vector ? `CASE WHEN ${vector.isSame} THEN 1 - (${vector.distance}) END` : 'NULL::float8'} AS similarity
      FROM (SELECT id, max(greatest(score, 0)) AS keyword FROM (${hits}) AS hits GROUP BY id) AS found
      JOIN ${filterTable(searchable)} AS t ON t.${idColumn} = found.id
      ${vector ? `JOIN ${table} AS k ON k.${idColumn} = found.id` : ''}
    ) AS scored
    ORDER BY score DESC, keyword DESC, id
    LIMIT ${parameters.add(Math.min(Math.max(request.limit, 1), 500))}`;
  return { sql, parameters: parameters.values };
}

/** Rows that pass a filter, counted to `limit` and no further. */
export function countStatement({ searchable, filter }: HybridRequest, limit: number): Statement {
  const parameters = new Parameters();
  const condition = filter ? parameters.append(filter) : 'true';
  const sql = `SELECT count(*)::int AS count FROM (
    SELECT 1 FROM ${filterTable(searchable)} AS t WHERE ${condition} LIMIT ${parameters.add(limit)}) AS passing`;
  return { sql, parameters: parameters.values };
}

interface VectorSql {
  isSame: string;
  distance: string;
}

/**
 * The cast gives the column its dimension, and the model stands there as a literal (ids come from configuration, never from
 * input), so that the partial index of the model can serve it.
 */
function vectorSql({ searchable, vector }: HybridRequest, parameters: Parameters): VectorSql | null {
  if (!vector || !searchable.embedding) return null;
  const { column, modelColumn } = searchable.embedding;
  const type = `vector(${vector.values.length})`;
  if (!MODEL_ID.test(vector.modelId)) throw new Error(`"${vector.modelId}" is not a model id`);
  return {
    isSame: `k.${modelColumn} = '${vector.modelId}'`,
    distance: `k.${column}::${type} <=> ${parameters.add(JSON.stringify(vector.values))}::${type}`,
  };
}

interface Nearest {
  vector: VectorSql;
  condition: string;
  size: number;
  scan: VectorScan;
}

function nearest(searchable: Searchable, { vector, condition, size, scan }: Nearest): string {
  const { table, idColumn } = searchable;
  const isFiltered = condition !== 'true';
  const joined = isFiltered ? ` JOIN ${filterTable(searchable)} AS t ON t.${idColumn} = k.${idColumn}` : '';
  const rows = `FROM ${table} AS k${joined} WHERE ${vector.isSame}${isFiltered ? ` AND ${condition}` : ''}`;
  if (scan === 'indexed') {
    return `(SELECT k.${idColumn} AS id, 0::float8 AS score ${rows} ORDER BY ${vector.distance} LIMIT ${size})`;
  }
  // OFFSET 0 keeps the planner from ordering by the index.
  return `(SELECT id, 0::float8 AS score FROM (SELECT k.${idColumn} AS id, ${vector.distance} AS distance ${rows} OFFSET 0) AS compared
    ORDER BY distance, id LIMIT ${size})`;
}
