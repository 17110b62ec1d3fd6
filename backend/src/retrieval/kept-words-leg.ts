import type { Parameters } from './parameters.ts';
import { filterTable, type HybridRequest, type Searchable } from './searchable.ts';

/** Matches that are ranked: a word that half the shop has says little, and each costs 3 µs. The first by place in the table. */
const MOST_RANKED = 3_000;

/** A word that more rows than this share have is left out where not all words are met, unless none is rarer. */
const COMMON_SHARE = 0.05;

/** Below every rank by kept words: the row has the words somewhere in its texts. */
const IN_TEXT_SCORE = 0.001;

/**
 * Words looked up where a table keeps them as vectors, both languages at once: rows known by all the words; where those do
 * not fill the leg, rows known by a rare one, and rows that have all the words somewhere in their texts. How rare a word is
 * say the planner's own statistics.
 */
export function keptWordsLeg(
  searchable: Searchable,
  words: HybridRequest['words'],
): (parameters: Parameters, condition: string, size: number) => string {
  return (parameters, condition, size) => {
    const { keyword } = searchable;
    const said = (['en', 'fr'] as const).flatMap((language) => {
      const text = words[language]?.trim();
      return text && keyword[language] ? [{ config: keyword[language].config, text: parameters.add(text) }] : [];
    });
    if (said.length === 0) return `(SELECT NULL::uuid AS id, 0::float8 AS score WHERE false)`;
    const kept = searchable.keptWords!;
    const every = said.map(({ config, text }) => `plainto_tsquery('${config}', ${text})`).join(' || ');
    const all = said.map(({ config, text }) => `to_tsvector('${config}', ${text})`).join(' || ');
    const from = `${kept} AS k${condition === 'true' ? '' : ` JOIN ${filterTable(searchable)} AS t ON t.id = k.id`}`;
    const ranked = (matching: string) => `
      SELECT id, ts_rank(words, replace((${every})::text, '&', '|')::tsquery, 1)::float8 AS score FROM (
        SELECT k.id, k.words FROM ${from} WHERE ${matching} AND ${condition} LIMIT ${MOST_RANKED}) AS matching
      ORDER BY score DESC, id LIMIT ${size}`;
    const isMissing = `(SELECT count(*) FROM whole) < ${size}`;
    return `(WITH
      whole AS MATERIALIZED (${ranked(`k.words @@ (${every})`)}),
      rare AS MATERIALIZED (${rareWords(kept, all)}),
      part AS (${ranked(`${isMissing} AND k.words @@ (SELECT query FROM rare)`)}),
      texts AS (SELECT k.id, ${IN_TEXT_SCORE}::float8 AS score FROM ${from}
        WHERE ${isMissing} AND k.texts @@ (${every}) AND ${condition} LIMIT ${size})
      SELECT id, score FROM whole UNION ALL SELECT id, score FROM part UNION ALL SELECT id, score FROM texts)`;
  };
}

/** A query for any of the words that are not common, or for the least common. */
const rareWords = (kept: string, words: string) => `
  SELECT string_agg(quote_literal(word), ' | ')::tsquery AS query FROM (
    SELECT word, coalesce(share, 0) AS share, min(coalesce(share, 0)) OVER () AS least
    FROM unnest(tsvector_to_array(${words})) AS word LEFT JOIN (
      SELECT unnest(most_common_elems::text::text[]) AS word, unnest(most_common_elem_freqs) AS share
      FROM pg_stats WHERE schemaname = 'public' AND tablename = '${kept}' AND attname = 'words') AS common USING (word)
  ) AS weighed WHERE share <= greatest(${COMMON_SHARE}, least)`;
