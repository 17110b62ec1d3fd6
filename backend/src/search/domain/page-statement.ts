import type { SortOrder } from '../search.contract.ts';
import { type Conditions, type Dimension, DIMENSIONS } from './filter-conditions.ts';

/** Articles that match the words, with how well (0…1); absent: every article of the shop. */
export interface WordHit {
  productId: string;
  relevance: number;
  /** The query names this very article. */
  isNamed?: boolean;
}

/** Which articles are spoken of. */
export interface Asked {
  conditions: Conditions;
  /** Bound placeholder of the hits as JSON `[{ id, relevance }]`; null: the whole catalogue. */
  hits: string | null;
}

export interface CountRequest extends Asked {
  /**
   * Conditions on `variants AS v` where colours and sizes must be looked up together, else null: a row of the shelf knows
   * which sizes, and which colours, can be had. No sizes at all where nothing narrows the shop to articles that have sizes
   * of a kind: shoe sizes beside those of hats help nobody, and cost most.
   */
  sizes: { areCounted: boolean; among: string | null };
  colors: { mustBeInStock: boolean; among: string | null };
}

export interface PageRequest extends Asked {
  sort: SortOrder;
  limit: string;
  offset: string;
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
  relevance: `is_in_stock DESC, ${BEST}`,
  'price-asc': `price_cents ASC NULLS LAST, ${BEST}`,
  'price-desc': `price_cents DESC NULLS LAST, ${BEST}`,
  rating: BEST,
  newest: `launched_at DESC NULLS LAST, ${BEST}`,
};

/** The filters a row fails are the bits of a number: a comparison of numbers a row, where lists of names take ten times as long. */
const bit = (dimension: Dimension) => 1 << DIMENSIONS.indexOf(dimension);

const source = ({ hits }: Asked) =>
  hits
    ? `jsonb_to_recordset(${hits}::jsonb) AS hit(id uuid, relevance float8) JOIN shelf AS t ON t.id = hit.id`
    : 'shelf AS t';

const failedFilters = ({ conditions }: Asked) =>
  (Object.entries(conditions) as [Dimension, string][])
    .map(([name, sql]) => `CASE WHEN (${sql}) THEN 0 ELSE ${bit(name)} END`)
    .join(' | ') || '0';

/** Ids of a page, best first. */
export function pageStatement(request: PageRequest): string {
  const { conditions, hits, sort, limit, offset } = request;
  const where = Object.values(conditions).map((sql) => `(${sql})`);
  // Without words all are equally relevant, and an index holds them in order.
  const order = hits && sort === 'relevance' ? `relevance DESC, ${ORDERS.relevance}` : ORDERS[sort];
  return `SELECT t.id AS "productId", ${hits ? 'relevance' : '0::float8 AS relevance'} FROM ${source(request)}
    WHERE ${where.join(' AND ') || 'true'} ORDER BY ${order.replace(/\bid\b/, 't.id')} LIMIT ${limit} OFFSET ${offset}`;
}

/**
 * Total, price range and the counts of every facet. A facet counts the articles that pass all *other* filters, so that its
 * numbers say what choosing a value would show: those of most are the articles of the list, and only a facet that is itself
 * a filter looks further. Equal lists are counted before they are taken apart: articles are many, different lists few.
 */
export function countStatement(request: CountRequest): string {
  const facets = FACETS.map(({ name, value, isList, keepsOwn }) => {
    const rows = rowsFor(keepsOwn ? null : name, request);
    return isList ? listFacet(name, value, rows) : facet(name, value, rows);
  });
  return `WITH asked AS ${request.hits ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (SELECT t.* FROM ${source(request)}),
    passing AS MATERIALIZED (SELECT ${COUNTED} FROM asked AS t WHERE ${allBut([], request)}),
    counted AS (${[...facets, ...variantFacets(request)].join(' UNION ALL ')})
    SELECT
      (SELECT count(*)::int FROM passing) AS total,
      (SELECT json_build_object('min', min(price_cents), 'max', max(price_cents)) FROM ${rowsFor('price', request)}) AS prices,
      (SELECT coalesce(json_agg(counted), '[]') FROM counted) AS facets`;
}

const COUNTED =
  't.id, t.leaf, t.brand, t.gender, t.color_names, t.colors_in_stock, t.sizes, t.uses, t.seasons, t.feature_tags, t.price_cents';

/** Articles that pass everything but, perhaps, this. Colour and size also let go of what they say together. */
function rowsFor(dimension: Dimension | null, request: CountRequest): string {
  const own: Dimension[] =
    dimension === 'color' || dimension === 'size' ? [dimension, 'inColor'] : dimension ? [dimension] : [];
  const isFilter = own.some((name) => request.conditions[name]);
  return isFilter ? `(SELECT * FROM asked AS t WHERE ${allBut(own, request)}) AS passing` : 'passing';
}

function allBut(own: readonly Dimension[], { conditions }: Asked): string {
  const kept = (Object.entries(conditions) as [Dimension, string][]).filter(([name]) => !own.includes(name));
  return kept.map(([, sql]) => `(${sql})`).join(' AND ') || 'true';
}

const facet = (name: Dimension, value: string, rows: string) =>
  `SELECT '${name}' AS name, ${value} AS value, count(*)::int AS count FROM ${rows} GROUP BY 2`;

const listFacet = (name: Dimension, values: string, rows: string) =>
  `SELECT '${name}' AS name, value, sum(count)::int AS count FROM (
    SELECT ${values} AS list, count(*) AS count FROM ${rows} GROUP BY 1) AS lists, unnest(list) AS value GROUP BY 2`;

/** Sizes that can be had; colours as they are listed, or, where a size or stock was asked for, those that can be had. */
function variantFacets(request: CountRequest): string[] {
  const { sizes, colors } = request;
  // Pairs first, then their number: a hash instead of a sort of every variant, a third of the time with 150,000 of them.
  const paired = (
    name: 'size' | 'color',
    among: string,
  ) => `SELECT '${name}' AS name, value, count(*)::int AS count FROM (
      SELECT DISTINCT v.product_id, v.${name} AS value FROM ${rowsFor(name, request)} JOIN variants AS v ON v.product_id = passing.id
      WHERE ${among}) AS pairs GROUP BY 2`;
  const ofColor = colors.among
    ? paired('color', colors.among)
    : listFacet('color', colors.mustBeInStock ? 'colors_in_stock' : 'color_names', rowsFor('color', request));
  const ofSize = sizes.among ? paired('size', sizes.among) : listFacet('size', 'sizes', rowsFor('size', request));
  return sizes.areCounted ? [`SELECT * FROM (${ofSize}) AS counted WHERE value <> 'one-size'`, ofColor] : [ofColor];
}

/** The kinds of failure that are there: the cheapest of them is what is given up when nothing meets everything. */
export function failuresStatement(request: Asked): string {
  return `SELECT DISTINCT ${failedFilters(request)} AS failed FROM ${source(request)}`;
}

/** Names of the filters in a number of `failuresStatement`. */
export function failedNames(failed: number): Dimension[] {
  return DIMENSIONS.filter((dimension) => failed & bit(dimension));
}
