import type { KeywordRanking } from '../platform/database/keyword-ranking.ts';
import type { Filter, HybridRequest, KeywordColumn, Searchable } from './searchable.ts';

/** Collects bound parameters and hands out their placeholders. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Renumbers a filter's own `$1…$n` behind what is already bound. */
  append(filter: Filter): string {
    const offset = this.values.length;
    this.values.push(...filter.parameters);
    return filter.sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
  }
}

export interface Statement {
  sql: string;
  parameters: unknown[];
}

const MODEL_ID = /^[\w.:/@-]{1,120}$/;

/**
 * One statement for the whole hybrid search: a keyword leg per language and a vector leg, each scaled to [0, 1] over the
 * candidates (keywords by their maximum, since a text without the words scores 0; cosines by their range), and their weighted
 * sum. Not reciprocal rank: with a small embedding model RRF loses to either leg (evidence D.1).
 */
export function hybridStatement(request: HybridRequest, ranking: KeywordRanking): Statement {
  const parameters = new Parameters();
  const { searchable, candidates = 200, weights = { keyword: 0.5, vector: 0.5 } } = request;
  const condition = request.filter ? parameters.append(request.filter) : 'true';
  const size = Math.min(Math.max(candidates, 1), 1_000);
  const legs = keywordLegs(request, ranking).map((leg) => leg(parameters, condition, size));
  const vectorSql = vectorColumn(request, parameters);
  const near = vectorSql ? [nearest(searchable, { vectorSql, condition, size, modelId: request.vector!.modelId })] : [];
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
             ${vectorSql ? `1 - (${vectorSql.column} <=> ${vectorSql.value})` : 'NULL::float8'} AS similarity
      FROM (SELECT id, max(greatest(score, 0)) AS keyword FROM (${hits}) AS hits GROUP BY id) AS found
      JOIN ${searchable.table} AS t ON t.${searchable.idColumn} = found.id
    ) AS scored
    ORDER BY score DESC, keyword DESC, id
    LIMIT ${parameters.add(Math.min(Math.max(request.limit, 1), 500))}`;
  return { sql, parameters: parameters.values };
}

type Leg = (parameters: Parameters, condition: string, size: number) => string;

function keywordLegs({ searchable, words }: HybridRequest, ranking: KeywordRanking): Leg[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const column = searchable.keyword[language];
    const text = words[language]?.trim();
    if (!column || !text) return [];
    return [ranking === 'bm25' ? bm25Leg(searchable, column, text) : tsRankLeg(searchable, column, text)];
  });
}

/** Rows of the keyword index that are looked at when a filter stands behind it. */
const FILTERED_DEPTH = 3_000;

/**
 * The index hands its rows out best first and knows their scores: `bm25_get_current_score()` reads them, where asking the
 * operator once more costs 0.2 ms a row (200 rows: 50 ms against 2 ms). It is only right in an index scan, so the inner query
 * carries no condition that could tempt the planner to sort instead; the filter follows outside. Nor may a leg stand in a
 * CTE that is materialised: there the operator is computed for every row all the same (500 rows: 65 ms against 2 ms).
 * Scores are negative, lower is better; turned round here.
 */
function bm25Leg({ table, idColumn }: Searchable, { column, index }: KeywordColumn, text: string): Leg {
  return (parameters, condition, size) => {
    const isFiltered = condition !== 'true';
    const best = `SELECT k.${idColumn} AS id, -bm25_get_current_score() AS score FROM ${table} AS k
      ORDER BY k.${column} <@> to_bm25query(${parameters.add(text)}, '${index}') LIMIT ${isFiltered ? Math.max(size, FILTERED_DEPTH) : size}`;
    if (!isFiltered) return `(${best})`;
    return `(SELECT best.id, best.score FROM (${best}) AS best JOIN ${table} AS t ON t.${idColumn} = best.id
      WHERE ${condition} ORDER BY best.score DESC, best.id LIMIT ${size})`;
  };
}

/** Any of the words may match, as with BM25; cover density ranks rows with more of them, closer together, first. */
function tsRankLeg({ table, idColumn }: Searchable, { column, config }: KeywordColumn, text: string): Leg {
  return (parameters, condition, size) => {
    const query = `replace(plainto_tsquery('${config}', ${parameters.add(text)})::text, '&', '|')::tsquery`;
    const vector = `to_tsvector('${config}', t.${column})`;
    return `(SELECT t.${idColumn} AS id, ts_rank_cd(${vector}, ${query}, 1)::float8 AS score FROM ${table} AS t
      WHERE ${vector} @@ ${query} AND ${condition} ORDER BY score DESC, t.${idColumn} LIMIT ${size})`;
  };
}

interface VectorSql {
  column: string;
  value: string;
}

/** The cast gives the column its dimension, so that a partial index per model can serve it. */
function vectorColumn({ searchable, vector }: HybridRequest, parameters: Parameters): VectorSql | null {
  if (!vector || !searchable.embedding) return null;
  const dimension = vector.values.length;
  const isSame = `t.${searchable.embedding.modelColumn} = ${literal(vector.modelId)}`;
  return {
    column: `CASE WHEN ${isSame} THEN t.${searchable.embedding.column}::vector(${dimension}) END`,
    value: `${parameters.add(JSON.stringify(vector.values))}::vector(${dimension})`,
  };
}

function nearest(
  { table, idColumn, embedding }: Searchable,
  { vectorSql, condition, size, modelId }: { vectorSql: VectorSql; condition: string; size: number; modelId: string },
): string {
  const dimension = /vector\(\d+\)$/.exec(vectorSql.value)![0];
  return `(SELECT t.${idColumn} AS id, 0::float8 AS score FROM ${table} AS t
    WHERE t.${embedding!.modelColumn} = ${literal(modelId)} AND ${condition}
    ORDER BY t.${embedding!.column}::${dimension} <=> ${vectorSql.value} LIMIT ${size})`;
}

/** Model ids come from configuration; a literal (not a parameter) lets the planner use the model's partial index. */
function literal(modelId: string): string {
  if (!MODEL_ID.test(modelId)) throw new Error(`"${modelId}" is not a model id`);
  return `'${modelId}'`;
}
