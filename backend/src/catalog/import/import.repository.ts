import { createHash, randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { CategoryEntity } from '../category.entity.ts';
import type { AmazonReview } from './amazon-item.ts';
import type { ProductRow } from './product-row.ts';
import { searchText } from './search-text.ts';
import { plainText } from '../domain/plain-text.ts';

/** Number of ratings an article needs before its own mean counts as much as the shop's (Bayesian shrinking). */
export const RATING_PRIOR_COUNT = 10;

/** All SQL of the catalogue's import: whole batches as one JSON parameter, far below the 65,535 bound parameters. */
@Injectable()
export class ImportRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  async upsertCategories(categories: CategoryEntity[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO categories (slug, group_slug, group_name_en, group_name_fr, name_en, name_fr, description_en, description_fr, sort_order)
       SELECT slug, "groupSlug", "groupNameEn", "groupNameFr", "nameEn", "nameFr", "descriptionEn", "descriptionFr", "sortOrder"
       FROM jsonb_to_recordset($1::jsonb) AS row(slug text, "groupSlug" text, "groupNameEn" text, "groupNameFr" text,
         "nameEn" text, "nameFr" text, "descriptionEn" text, "descriptionFr" text, "sortOrder" int)
       ON CONFLICT (slug) DO UPDATE SET group_slug = excluded.group_slug, group_name_en = excluded.group_name_en,
         group_name_fr = excluded.group_name_fr, name_en = excluded.name_en, name_fr = excluded.name_fr,
         description_en = excluded.description_en, description_fr = excluded.description_fr, sort_order = excluded.sort_order`,
      [JSON.stringify(categories)],
    );
  }

  /** Writes a batch; the last line wins where an ASIN stands twice. Returns the number of products written. */
  async upsertProducts(manager: EntityManager, rows: ProductRow[]): Promise<number> {
    const unique = [...new Map(rows.map((row) => [row.asin, row])).values()];
    await this.addMissingCategories(manager, unique);
    const names = await this.leafNames(manager, unique);
    const values = unique.map((row) => ({
      ...row,
      id: randomUUIDv7(),
      colorNames: row.colors.map((color) => color.name),
      isInStock: row.priceCents !== null && row.variants.some((variant) => variant.stock > 0),
      searchEn: searchText(row, 'en', names.get(row.leaf)?.en ?? row.leafName),
      searchFr: searchText(row, 'fr', names.get(row.leaf)?.fr ?? row.leafName),
    }));
    const written = (await manager.query(UPSERT_PRODUCTS, [JSON.stringify(values)])) as { id: string; asin: string }[];
    await this.upsertVariants(manager, unique, new Map(written.map((row) => [row.asin, row.id])));
    return written.length;
  }

  /** Reviews of known products; a review already there (same product, user and time) is left alone. */
  async insertReviews(manager: EntityManager, reviews: AmazonReview[]): Promise<number> {
    const values = reviews.map((review) => ({
      id: randomUUIDv7(),
      asin: review.parent_asin,
      sourceKey: createHash('sha256')
        .update(`${review.parent_asin}|${review.user_id}|${review.timestamp}`)
        .digest('hex')
        .slice(0, 40),
      rating: Math.round(review.rating),
      title: plainText(review.title ?? '').slice(0, 300),
      text: plainText(review.text ?? '').slice(0, 5_000),
      language: review.foulee?.lang ?? 'en',
      isVerified: review.verified_purchase ?? false,
      helpfulVotes: review.helpful_vote ?? 0,
      createdAt: new Date(review.timestamp).toISOString(),
    }));
    const written = (await manager.query(INSERT_REVIEWS, [JSON.stringify(values)])) as unknown[];
    return written.length;
  }

  /**
   * Recomputes the shrunk rating: (C·m + n·mean) / (C + n), m the shop's mean over all ratings, C the prior count.
   * Without any rating the article stands at m, so it is neither punished nor praised.
   */
  async refreshShrunkRatings(): Promise<void> {
    await this.dataSource.query(
      `WITH shop AS (SELECT coalesce(sum(rating_mean * rating_count) / nullif(sum(rating_count), 0), 3.5) AS mean FROM products)
       UPDATE products SET rating_shrunk = ($1 * shop.mean + rating_count * rating_mean) / ($1 + rating_count) FROM shop`,
      [RATING_PRIOR_COUNT],
    );
  }

  private async upsertVariants(manager: EntityManager, rows: ProductRow[], idOf: Map<string, string>): Promise<void> {
    const values = rows.flatMap((row) =>
      row.variants.map((variant) => ({ ...variant, id: randomUUIDv7(), productId: idOf.get(row.asin) })),
    );
    const unique = [...new Map(values.map((variant) => [variant.sku, variant])).values()];
    await manager.query(
      `INSERT INTO variants (id, product_id, sku, size, color, stock)
       SELECT id, "productId", sku, size, color, stock
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "productId" uuid, sku text, size text, color text, stock int)
       ON CONFLICT (sku) DO UPDATE SET product_id = excluded.product_id, size = excluded.size, color = excluded.color, stock = excluded.stock`,
      [JSON.stringify(unique)],
    );
  }

  /** Categories a foreign file brings along are taken over under their English name until someone names them. */
  private async addMissingCategories(manager: EntityManager, rows: ProductRow[]): Promise<void> {
    const values = [...new Map(rows.map((row) => [row.leaf, row])).values()].map((row) => ({
      slug: row.leaf,
      groupSlug: row.groupSlug,
      groupName: row.groupName,
      name: row.leafName,
    }));
    await manager.query(
      `INSERT INTO categories (slug, group_slug, group_name_en, group_name_fr, name_en, name_fr, sort_order)
       SELECT slug, "groupSlug", "groupName", "groupName", name, name, 1000
       FROM jsonb_to_recordset($1::jsonb) AS row(slug text, "groupSlug" text, "groupName" text, name text)
       ON CONFLICT (slug) DO NOTHING`,
      [JSON.stringify(values)],
    );
  }

  private async leafNames(
    manager: EntityManager,
    rows: ProductRow[],
  ): Promise<Map<string, { en: string; fr: string }>> {
    const slugs = [...new Set(rows.map((row) => row.leaf))];
    const found = (await manager.query('SELECT slug, name_en, name_fr FROM categories WHERE slug = ANY($1)', [
      slugs,
    ])) as {
      slug: string;
      name_en: string;
      name_fr: string;
    }[];
    return new Map(found.map((row) => [row.slug, { en: row.name_en, fr: row.name_fr }]));
  }
}

/** Column name in SQL, JSON key, type. The one list both halves of the upsert are written from. */
const PRODUCT_COLUMNS: readonly (readonly [string, string, string])[] = [
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
  ['is_in_stock', 'isInStock', 'boolean'],
  ['launched_at', 'launchedAt', 'timestamptz'],
  ['search_en', 'searchEn', 'text'],
  ['search_fr', 'searchFr', 'text'],
];

const KEPT_ON_CONFLICT = new Set(['id', 'asin']);

/** A changed text loses its vector, so that search never answers from words that are gone. */
const UPSERT_PRODUCTS = `
  INSERT INTO products (${PRODUCT_COLUMNS.map(([column]) => column).join(', ')})
  SELECT ${PRODUCT_COLUMNS.map(([, key]) => `"${key}"`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS row(${PRODUCT_COLUMNS.map(([, key, type]) => `"${key}" ${type}`).join(', ')})
  ON CONFLICT (asin) DO UPDATE SET
    ${PRODUCT_COLUMNS.filter(([column]) => !KEPT_ON_CONFLICT.has(column))
      .map(([column]) => `${column} = excluded.${column}`)
      .join(', ')},
    embedding = CASE WHEN products.search_en = excluded.search_en THEN products.embedding END,
    embedding_model = CASE WHEN products.search_en = excluded.search_en THEN products.embedding_model END,
    updated_at = now()
  RETURNING id, asin`;

const INSERT_REVIEWS = `
  INSERT INTO reviews (id, product_id, source_key, rating, title, text, language, is_verified, helpful_votes, created_at)
  SELECT row.id, products.id, "sourceKey", row.rating, row.title, row.text, row.language, "isVerified", "helpfulVotes", "createdAt"
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, asin text, "sourceKey" text, rating smallint, title text, text text,
    language text, "isVerified" boolean, "helpfulVotes" int, "createdAt" timestamptz)
  JOIN products ON products.asin = row.asin
  ON CONFLICT (source_key) DO NOTHING
  RETURNING id`;
