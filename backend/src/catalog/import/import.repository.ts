import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { afterBulkLoad, forManyRows, withEasyIndexes } from '../../platform/database/bulk-load.ts';
import { isEmbedded } from '../../platform/database/data-source.ts';
import { runOverBatch } from '../../platform/import/staged-batch.ts';
import type { CategoryEntity } from '../category.entity.ts';
import type { AmazonReview } from './amazon-item.ts';
import type { ProductRow } from './product-row.ts';
import { STAGED_PRODUCT, upsertProducts } from './product-upsert.ts';
import { RATING_PRIOR_COUNT, REFRESH_SLICE, ShopRatings, SLICE, toleranceFor } from './rating-shrinking.ts';
import { insertReviews, STAGED_REVIEW, stagedReview } from './review-insert.ts';
import { searchText } from './search-text.ts';
import { REFRESH_STOCK, STAGED_VARIANT, upsertVariants } from './variant-upsert.ts';

/** Where a database has no BM25 (migration 0231). */
const KEYWORD_INDEXES = ['shelf_words_words', 'shelf_words_texts'];

/** All SQL of the catalogue's import. */
@Injectable()
export class ImportRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Whether shoppers wait while a batch is written: the embedded database has one session. */
  get hasOneSession(): boolean {
    return isEmbedded(this.dataSource);
  }

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

  /** Writes a batch; the last line wins where an ASIN stands twice. Returns the number of products taken over. */
  async upsertProducts(manager: EntityManager, rows: ProductRow[], ratings = new ShopRatings()): Promise<number> {
    const unique = [...new Map(rows.map((row) => [row.asin, row])).values()];
    const names = await this.leafNames(manager, unique);
    await forManyRows(manager);
    ratings.add(unique);
    const staged = unique.map((row) => ({
      ...row,
      id: randomUUIDv7(),
      colorNames: row.colors.map((color) => color.name),
      ratingShrunk: ratings.shrunk(row),
      isInStock: row.priceCents !== null && row.variants.some((variant) => variant.stock === null || variant.stock > 0),
      searchEn: searchText(row, 'en', names.get(row.leaf)?.en ?? row.leafName),
      searchFr: searchText(row, 'fr', names.get(row.leaf)?.fr ?? row.leafName),
    }));
    await runOverBatch(manager, { name: 'products', columns: STAGED_PRODUCT, rows: staged }, upsertProducts);
    await this.upsertVariants(manager, unique);
    await manager.query(REFRESH_STOCK, [unique.map((row) => row.asin)]);
    return unique.length;
  }

  /** Reviews of known products; one that is already there is left alone. Returns the reviews added. */
  async insertReviews(manager: EntityManager, reviews: AmazonReview[]): Promise<number> {
    // Asked first: a file of all reviews meets a catalogue of one category, and cleaning texts is most of the work.
    const known = await this.knownAsins(manager, [...new Set(reviews.map((review) => review.parent_asin))]);
    const rows = reviews.filter((review) => known.has(review.parent_asin)).map(stagedReview);
    if (rows.length === 0) return 0;
    const written = await runOverBatch(manager, { name: 'reviews', columns: STAGED_REVIEW, rows }, insertReviews);
    return written.length;
  }

  /** The ratings of everything that is on the shelves now. */
  async shopRatings(): Promise<ShopRatings> {
    const [row] = await this.dataSource.query<{ sum: number; count: number }[]>(
      `SELECT coalesce(sum(rating_mean * rating_count), 0)::float8 AS sum, coalesce(sum(rating_count), 0)::float8 AS count FROM products`,
    );
    return new ShopRatings(row!.sum, row!.count);
  }

  /** Brings every shrunk rating in line with the shop's mean rating of now; slice by slice, and only where it is off. */
  async refreshShrunkRatings(): Promise<void> {
    const { mean } = await this.shopRatings();
    const [shop] = await this.dataSource.query<{ products: number; last: number }[]>(
      'SELECT count(*)::int AS products, coalesce(max(ordinal), 0) AS last FROM products',
    );
    const tolerance = toleranceFor(shop!.products);
    for (let from = 0; from <= shop!.last; from += SLICE) {
      await this.dataSource.query(REFRESH_SLICE, [mean, RATING_PRIOR_COUNT, from, from + SLICE, tolerance]);
    }
  }

  /** Runs an import of articles with keyword indexes that do their work in portions. */
  withEasyIndexes<Result>(work: () => Promise<Result>): Promise<Result> {
    return withEasyIndexes(this.dataSource, KEYWORD_INDEXES, work);
  }

  /** Statistics for the planner, dead rows away: to be called after a large import. */
  tidy(): Promise<void> {
    return afterBulkLoad(this.dataSource);
  }

  private async upsertVariants(manager: EntityManager, products: ProductRow[]): Promise<void> {
    const all = products.flatMap(({ asin, variants }) =>
      variants.map((variant) => ({ ...variant, asin, id: randomUUIDv7() })),
    );
    const unique = [...new Map(all.map((variant) => [variant.sku, variant])).values()];
    for (const isStated of [true, false]) {
      const rows = unique.filter(({ stock }) => (stock !== null) === isStated);
      if (rows.length === 0) continue;
      const name = isStated ? 'stated_variants' : 'assumed_variants';
      await runOverBatch(manager, { name, columns: STAGED_VARIANT, rows }, (source) =>
        upsertVariants(source, isStated),
      );
    }
  }

  private async knownAsins(manager: EntityManager, asins: string[]): Promise<Set<string>> {
    const rows = await manager.query<{ asin: string }[]>('SELECT asin FROM products WHERE asin = ANY($1)', [asins]);
    return new Set(rows.map(({ asin }) => asin));
  }

  /**
   * The names of the rows' leaf categories. Categories a foreign file brings along are taken over under their English name
   * until someone names them.
   */
  private async leafNames(
    manager: EntityManager,
    rows: ProductRow[],
  ): Promise<Map<string, { en: string; fr: string }>> {
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
    const found = await manager.query<{ slug: string; name_en: string; name_fr: string }[]>(
      'SELECT slug, name_en, name_fr FROM categories WHERE slug = ANY($1)',
      [values.map(({ slug }) => slug)],
    );
    return new Map(found.map((row) => [row.slug, { en: row.name_en, fr: row.name_fr }]));
  }
}
