import type { DataSource } from 'typeorm';
import { CatalogRepository } from '../catalog/catalog.repository.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { CategoryEntity } from '../catalog/category.entity.ts';
import { ProductEntity } from '../catalog/product.entity.ts';
import { VariantEntity } from '../catalog/variant.entity.ts';
import { BelongingsService } from '../identity/belongings.service.ts';
import { IdentityRepository } from '../identity/identity.repository.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { MemoryEntity } from '../identity/memory.entity.ts';
import type { Profile } from '../identity/profile.contract.ts';
import { RunnerEntity } from '../identity/runner.entity.ts';
import { PurchaseHistoryRepository } from '../orders/purchase-history/purchase-history.repository.ts';
import { PurchaseHistoryService } from '../orders/purchase-history.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Settings } from '../platform/settings/settings.ts';
import type { JobQueue } from '../platform/jobs/job-queue.ts';
import { searchOn } from '../search/testing/small-shop.ts';
import { BesideFinder } from '../recommend/beside-finder.ts';
import { ComplementFinder } from '../recommend/complement-finder.ts';
import { ComplementsRebuildRepository } from '../recommend/complements-rebuild.repository.ts';
import { ComplementsRepository } from '../recommend/complements.repository.ts';
import { RankingSettings } from '../recommend/ranking-settings.service.ts';
import { RankingRepository } from '../recommend/ranking.repository.ts';
import { RecommendService } from '../recommend/recommend.service.ts';
import { ShelfRanker } from '../recommend/shelf-ranker.ts';
import { ShopperVectors } from '../recommend/shopper-vectors.ts';
import { ShopperVectorsRepository } from '../recommend/shopper-vectors.repository.ts';
import { SimilarRepository } from '../recommend/similar.repository.ts';

export const SHOP_ENTITIES = [RunnerEntity, MemoryEntity, ProductEntity, VariantEntity, CategoryEntity];

/** A uuid that tells what it stands for: product 7, shopper 7. */
export const productId = (n: number): string => idOf(1, n);
export const shopperId = (n: number): string => idOf(2, n);
export const runnerId = (n: number): string => idOf(3, n);

function idOf(kind: number, n: number): string {
  return `0198c000-0000-7000-800${kind}-${n.toString(16).padStart(12, '0')}`;
}

export interface TestProduct {
  n: number;
  title?: string;
  leaf?: string;
  group?: string;
  gender?: string;
  priceCents?: number | null;
  ratingMean?: number;
  ratingCount?: number;
  sizes?: string[];
  attributes?: Record<string, unknown>;
  colors?: string[];
  isInStock?: boolean;
}

/** Products with sensible defaults: unisex road shoes at 100 €, 4.0 from ten ratings, one size in stock. */
export async function addProducts(dataSource: DataSource, products: TestProduct[]): Promise<void> {
  for (const product of products) {
    const {
      n,
      leaf = 'road-shoes',
      group = 'shoes',
      gender = 'unisex',
      priceCents = 10_000,
      ratingMean = 4,
      ratingCount = 10,
    } = product;
    const {
      title = `Article ${n}`,
      sizes = ['one-size'],
      attributes = {},
      colors = ['black'],
      isInStock = true,
    } = product;
    await dataSource.query(
      `INSERT INTO categories (slug, group_slug, group_name_en, group_name_fr, name_en, name_fr) VALUES ($1, $2, $2, $2, $1, $1) ON CONFLICT DO NOTHING`,
      [leaf, group],
    );
    await dataSource.query(
      `INSERT INTO products (id, ordinal, asin, leaf, group_slug, brand, gender, title_en, title_fr, price_cents, rating_mean, rating_count,
         rating_shrunk, attributes, colors, color_names, is_in_stock, search_en, search_fr)
       VALUES ($1, $2, $3, $4, $5, 'Corvane', $6, $7, $8, $9, $10, $11, $10, $12, $13, $14, $15, $7, $8)`,
      [
        productId(n),
        n,
        `FLTEST${n}`,
        leaf,
        group,
        gender,
        title,
        `${title} (fr)`,
        priceCents,
        ratingMean,
        ratingCount,
        JSON.stringify(attributes),
        JSON.stringify(colors.map((name) => ({ name, hex: '#000000' }))),
        colors,
        isInStock,
      ],
    );
    for (const size of sizes) {
      await dataSource.query(
        `INSERT INTO variants (id, product_id, sku, size, color, stock) VALUES (uuid_v7(), $1, $2, $3, $4, $5)`,
        [productId(n), `FLTEST${n}-${size}`, size, colors[0], isInStock ? 3 : 0],
      );
    }
  }
}

/** Shopper n bought these products, one a day, in this order. */
export async function addShopper(
  dataSource: DataSource,
  n: number,
  bought: number[],
  profile: Profile = {},
): Promise<void> {
  await dataSource.query('INSERT INTO shoppers (id, external_id, profile) VALUES ($1, $2, $3)', [
    shopperId(n),
    `user-${n}`,
    JSON.stringify(profile),
  ]);
  const rows = bought.map((product, day) => ({
    product: productId(product),
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
  }));
  await dataSource.query(
    `INSERT INTO purchases (shopper_id, product_id, purchased_at)
     SELECT $1, product, at FROM jsonb_to_recordset($2::jsonb) AS row(product uuid, at timestamptz)`,
    [shopperId(n), JSON.stringify(rows)],
  );
}

export async function addRunner(
  dataSource: DataSource,
  n: number,
  profile: Profile,
  picks: number[] = [],
): Promise<void> {
  await dataSource.query('INSERT INTO runners (id, profile, picks) VALUES ($1, $2, $3)', [
    runnerId(n),
    JSON.stringify(profile),
    picks.map(productId),
  ]);
}

/** The real parts of the recommender on this database; only the queue is not there. */
export function recommenderOn(dataSource: DataSource) {
  const clock = new Clock();
  const queue = { enqueue: async () => undefined } as unknown as JobQueue;
  const history = new PurchaseHistoryService(
    new PurchaseHistoryRepository(dataSource),
    new BelongingsService(),
    queue,
    clock,
  );
  const identity = new IdentityService(new IdentityRepository(dataSource), clock);
  const vectors = new ShopperVectors(new ShopperVectorsRepository(dataSource), identity, history);
  const ranking = new RankingRepository(dataSource);
  const settings = new RankingSettings(new Settings(dataSource, clock), new BelongingsService());
  const catalog = new CatalogService(new CatalogRepository(dataSource));
  const alike = new SimilarRepository(dataSource);
  const shelf = new ShelfRanker(searchOn(dataSource).service, catalog, vectors, ranking, settings, alike);
  const finder = new ComplementFinder(new ComplementsRepository(dataSource), ranking, catalog, settings);
  const beside = new BesideFinder(catalog, vectors, finder, alike);
  const service = new RecommendService(shelf, beside, vectors, new ComplementsRebuildRepository(dataSource));
  return { history, vectors, ranking, settings, shelf, catalog, service };
}
