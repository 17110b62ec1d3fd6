import type { KeywordRanking } from '../platform/database/keyword-ranking.ts';
import { keptWordsLeg } from './kept-words-leg.ts';
import type { Parameters } from './parameters.ts';
import { filterTable, type HybridRequest, type KeywordColumn, type Searchable } from './searchable.ts';

/** SELECT of `id, score`, the best first; `condition` speaks of the filter table as `t`. */
export type Leg = (parameters: Parameters, condition: string, size: number) => string;

/** What the words find: a leg per language, or one for both where the table keeps its words. */
export function keywordLegs({ searchable, words }: HybridRequest, ranking: KeywordRanking): Leg[] {
  if (ranking === 'ts_rank_cd' && searchable.keptWords) return [keptWordsLeg(searchable, words)];
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
function bm25Leg(searchable: Searchable, { column, index }: KeywordColumn, text: string): Leg {
  const { table, idColumn } = searchable;
  return (parameters, condition, size) => {
    const isFiltered = condition !== 'true';
    const best = `SELECT k.${idColumn} AS id, -bm25_get_current_score() AS score FROM ${table} AS k
      ORDER BY k.${column} <@> to_bm25query(${parameters.add(text)}, '${index}') LIMIT ${isFiltered ? Math.max(size, FILTERED_DEPTH) : size}`;
    if (!isFiltered) return `(${best})`;
    return `(SELECT best.id, best.score FROM (${best}) AS best JOIN ${filterTable(searchable)} AS t ON t.${idColumn} = best.id
      WHERE ${condition} ORDER BY best.score DESC, best.id LIMIT ${size})`;
  };
}

/** Any of the words may match, as with BM25; cover density ranks rows with more of them, closer together, first. */
function tsRankLeg(searchable: Searchable, { column, config }: KeywordColumn, text: string): Leg {
  const { table, idColumn } = searchable;
  return (parameters, condition, size) => {
    const query = `replace(plainto_tsquery('${config}', ${parameters.add(text)})::text, '&', '|')::tsquery`;
    const vector = `to_tsvector('${config}', k.${column})`;
    const where = condition === 'true' ? '' : ` AND ${condition}`;
    const join = where ? `JOIN ${filterTable(searchable)} AS t ON t.${idColumn} = k.${idColumn}` : '';
    return `(SELECT k.${idColumn} AS id, ts_rank_cd(${vector}, ${query}, 1)::float8 AS score FROM ${table} AS k ${join}
      WHERE ${vector} @@ ${query}${where} ORDER BY score DESC, k.${idColumn} LIMIT ${size})`;
  };
}
