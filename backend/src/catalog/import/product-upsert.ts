import type { StagedType } from '../../platform/import/staged-batch.ts';

/** Column of `products` → key of the staged row and its type. The one list both halves of the upsert are written from. */
const COLUMNS: readonly (readonly [string, string, StagedType])[] = [
  ['id', 'id', 'uuid'],
  ['asin', 'asin', 'text'],
  ['leaf', 'leaf', 'text'],
  ['group_slug', 'groupSlug', 'text'],
  ['brand', 'brand', 'text'],
  ['gender', 'gender', 'text'],
  ['title_en', 'titleEn', 'text'],
  ['title_fr', 'titleFr', 'text'],
  ['description_en', 'descriptionEn', 'text[]'],
  ['description_fr', 'descriptionFr', 'text[]'],
  ['features_en', 'featuresEn', 'text[]'],
  ['features_fr', 'featuresFr', 'text[]'],
  ['details_en', 'detailsEn', 'jsonb'],
  ['details_fr', 'detailsFr', 'jsonb'],
  ['attributes', 'attributes', 'jsonb'],
  ['uses', 'uses', 'text[]'],
  ['seasons', 'seasons', 'text[]'],
  ['feature_tags', 'featureTags', 'text[]'],
  ['colors', 'colors', 'jsonb'],
  ['color_names', 'colorNames', 'text[]'],
  ['images', 'images', 'jsonb'],
  ['price_cents', 'priceCents', 'integer'],
  ['rating_mean', 'ratingMean', 'real'],
  ['rating_count', 'ratingCount', 'integer'],
  ['rating_shrunk', 'ratingShrunk', 'real'],
  ['is_in_stock', 'isInStock', 'boolean'],
  ['launched_at', 'launchedAt', 'timestamptz'],
  ['search_en', 'searchEn', 'text'],
  ['search_fr', 'searchFr', 'text'],
];

export const STAGED_PRODUCT = Object.fromEntries(COLUMNS.map(([, key, type]) => [key, type]));

const KEPT = new Set(['id', 'asin']);

/** Moves with the whole shop and with sales: alone it is no change of the article. */
const NO_CHANGE = new Set(['rating_shrunk', 'is_in_stock']);

const names = COLUMNS.map(([column]) => column);
const changing = names.filter((column) => !KEPT.has(column));
const compared = changing.filter((column) => !NO_CHANGE.has(column));

/**
 * An article that stands in the file as it stands in the shop is not written again: a new row version costs an entry in every
 * index. A changed text loses its vector, so that search never answers from words that are gone.
 */
export const upsertProducts = (source: string): string => `
  INSERT INTO products (${names.join(', ')})
  SELECT ${COLUMNS.map(([, key]) => `row."${key}"`).join(', ')} FROM ${source}
  ON CONFLICT (asin) DO UPDATE SET
    ${changing.map((column) => `${column} = excluded.${column}`).join(', ')},
    embedding = CASE WHEN products.search_en = excluded.search_en THEN products.embedding END,
    embedding_model = CASE WHEN products.search_en = excluded.search_en THEN products.embedding_model END,
    updated_at = now()
  WHERE (${compared.map((column) => `products.${column}`).join(', ')})
    IS DISTINCT FROM (${compared.map((column) => `excluded.${column}`).join(', ')})`;
