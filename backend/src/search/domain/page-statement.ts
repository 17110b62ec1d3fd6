import type { SortOrder } from '../search.contract.ts';
import type { Conditions, Dimension } from './filter-conditions.ts';

/** Articles that match the words, with how well (0…1); absent: every article of the shop. */
export interface WordHit {
  productId: string;
  relevance: number;
}

export interface PageRequest {
  conditions: Conditions;
  /** Bound placeholder of the hits as JSON `[{ id, relevance }]`; null: the whole catalogue. */
  hits: string | null;
  sort: SortOrder;
  limit: string;
  offset: string;
  /**
   * Conditions on `variants AS v`: sizes are counted in the colours wished for, colours in the sizes. No sizes where nothing
   * narrows the shop to articles that have sizes of a kind: shoe sizes beside those of hats help nobody, and cost most.
   */
  variants: { forSizes: string | null; forColors: string | null };
}

/** Facet name, the expression its values come from, and whether that is a list. Features are all asked for at once. */
const FACETS: readonly { name: Dimension; value: string; isList?: boolean; keepsOwn?: boolean }[] = [
  { name: 'category', value: 'leaf' },
  { name: 'brand', value: 'brand' },
  { name: 'gender', value: 'gender' },
  { name: 'use', value: 'uses', isList: true },
  { name: 'season', value: 'seasons', isList: true },
  { name: 'feature', value: 'feature_tags', isList: true, keepsOwn: true },
];

/** Ties are broken by what others thought, then by id, so that a page never shows an article twice. */
const BEST = 'rating_shrunk DESC, rating_count DESC, id';
const ORDERS: Readonly<Record<SortOrder, string>> = {
  relevance: `relevance DESC, is_in_stock DESC, ${BEST}`,
  'price-asc': `price_cents ASC NULLS LAST, ${BEST}`,
  'price-desc': `price_cents DESC NULLS LAST, ${BEST}`,
  rating: BEST,
  newest: `launched_at DESC NULLS LAST, ${BEST}`,
};

/** Passes everything but, perhaps, this. Colour and size also let go of what they say together. */
function own(dimension: Dimension): string {
  const isJoint = dimension === 'color' || dimension === 'size';
  return `failed <@ ARRAY['${dimension}'${isJoint ? ", 'inColor'" : ''}]`;
}

/** The rows that can be counted at all, each with the filters it fails. */
export function seenCte({ conditions, hits }: Pick<PageRequest, 'conditions' | 'hits'>): string {
  const failed = Object.entries(conditions).map(([name, sql]) => `CASE WHEN (${sql}) IS NOT TRUE THEN '${name}' END`);
  const source = hits
    ? `jsonb_to_recordset(${hits}::jsonb) AS hit(id uuid, relevance float8) JOIN products AS t ON t.id = hit.id`
    : `products AS t CROSS JOIN (SELECT 0::float8 AS relevance) AS hit`;
  return `seen AS MATERIALIZED (
    SELECT t.id, t.leaf, t.brand, t.gender, t.color_names, t.uses, t.seasons, t.feature_tags, t.price_cents, t.is_in_stock,
           t.rating_shrunk, t.rating_count, t.launched_at, hit.relevance,
           ${failed.length > 0 ? `array_remove(ARRAY[${failed.join(', ')}], NULL)` : `'{}'::text[]`} AS failed
    FROM ${source})`;
}

/**
 * One statement for a page of the shop: ids, total, price range and the counts of every facet. A facet counts the articles that
 * pass all *other* filters, so that its numbers say what choosing a value would show.
 */
export function pageStatement(request: PageRequest): string {
  const facets = FACETS.map(({ name, value, isList, keepsOwn }) => {
    const rows = keepsOwn ? `failed = '{}'` : own(name);
    const from = isList ? `near, unnest(${value}) AS value` : 'near';
    return `SELECT '${name}' AS name, ${isList ? 'value' : value} AS value, count(*)::int AS count FROM ${from} WHERE ${rows} GROUP BY 2`;
  });
  return `WITH ${seenCte(request)},
    near AS MATERIALIZED (SELECT * FROM seen WHERE cardinality(array_remove(failed, 'inColor')) <= 1),
    found AS (SELECT * FROM near WHERE failed = '{}'),
    counted AS (${[...facets, ...variantFacets(request)].join(' UNION ALL ')})
    SELECT
      (SELECT count(*)::int FROM found) AS total,
      (SELECT coalesce(json_agg(id), '[]') FROM (
        SELECT id FROM found ORDER BY ${ORDERS[request.sort]} LIMIT ${request.limit} OFFSET ${request.offset}) AS page) AS ids,
      (SELECT json_build_object('min', min(price_cents), 'max', max(price_cents)) FROM near WHERE ${own('price')}) AS prices,
      (SELECT coalesce(json_agg(counted), '[]') FROM counted) AS facets`;
}

/** Sizes that can be had; colours as they are listed, or, where a size or stock was asked for, those that can be had. */
function variantFacets({ variants }: PageRequest): string[] {
  // Pairs first, then their number: a hash instead of a sort of every variant, a third of the time with 150,000 of them.
  const counted = (
    name: 'size' | 'color',
    condition: string,
  ) => `SELECT '${name}' AS name, value, count(*)::int AS count FROM (
      SELECT DISTINCT v.product_id, v.${name} AS value FROM near JOIN variants AS v ON v.product_id = near.id
      WHERE ${own(name)} AND ${condition}) AS pairs GROUP BY 2`;
  const colors = variants.forColors
    ? counted('color', variants.forColors)
    : `SELECT 'color' AS name, value, count(*)::int AS count FROM near, unnest(color_names) AS value WHERE ${own('color')} GROUP BY 2`;
  return variants.forSizes ? [counted('size', `${variants.forSizes} AND v.size <> 'one-size'`), colors] : [colors];
}

/** The kinds of failure that are there: the cheapest of them is what is given up when nothing meets everything. */
export function failuresStatement(request: Pick<PageRequest, 'conditions' | 'hits'>): string {
  return `WITH ${seenCte(request)} SELECT DISTINCT failed FROM seen`;
}

/** The best articles that pass everything: words first, then what others thought. */
export function candidatesStatement(request: Pick<PageRequest, 'conditions' | 'hits' | 'limit'>): string {
  return `WITH ${seenCte(request)} SELECT id AS "productId", relevance FROM seen WHERE failed = '{}'
    ORDER BY ${ORDERS.relevance} LIMIT ${request.limit}`;
}
