import { join } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CatalogImportService } from '../../catalog/catalog-import.service.ts';
import { TextEmbedder } from '../../models/text-embedder.ts';
import { PurchaseHistoryService } from '../../orders/purchase-history.service.ts';
import { afterBulkLoad } from '../../platform/database/bulk-load.ts';
import { RecommendService } from '../../recommend/recommend.service.ts';
import { ShopperIndex } from '../../recommend/shopper-index.ts';
import { type BenchShop, openBenchShop } from '../bench-shop.ts';
import { borrowVectors } from './borrowed-vectors.ts';
import { makeScaleFiles, type ScaleFiles } from './scale-files.ts';

export interface ScaleSettings {
  /** Articles, and as many shoppers. */
  scale: number;
  /** Where files and the embedded shop are kept between runs. */
  folder: string;
  /** A PostgreSQL database of the bench's own, empty or filled by an earlier run; absent: the embedded one. */
  databaseUrl: string | undefined;
}

/** The large shop; what an earlier run has made is used again. */
export async function openScaleShop({ scale, folder, databaseUrl }: ScaleSettings): Promise<BenchShop> {
  const files = await makeScaleFiles(folder, scale);
  const shop = await openBenchShop({
    DATA_DIR: join(folder, databaseUrl ? 'server' : 'embedded'),
    SEED: 'false',
    // What an import leaves to do at night must not be measured with the rest.
    JOB_WORKERS: '0',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  try {
    await fill(shop, files, scale);
  } catch (error) {
    await shop.close();
    throw error;
  }
  return shop;
}

async function fill({ app }: BenchShop, files: ScaleFiles, scale: number): Promise<void> {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const catalog = app.get(CatalogImportService);
  const history = app.get(PurchaseHistoryService);
  const step = (name: string, work: () => Promise<unknown>) => once(dataSource, `bench ${scale}: ${name}`, work);
  await refuseOtherShops(dataSource, scale);
  await step('articles', async () => {
    await catalog.importTaxonomy(files.taxonomy);
    await catalog.importItems(files.items);
  });
  await step('vectors', () => borrowVectors(dataSource, app.get(TextEmbedder)));
  await step('shoppers', () => history.importShoppers(files.shoppers));
  await step('purchases', () => history.importPurchases(files.purchases));
  await step('statistics', () => afterBulkLoad(dataSource));
  await step('taste', () => app.get(RecommendService).rebuild());
  await step('nearest', () => catalog.embedProducts());
  await new ShopperIndex(dataSource).build();
  await step('tidy', () => afterBulkLoad(dataSource));
}

/** A database with articles of somebody else's is never written into. */
async function refuseOtherShops(dataSource: DataSource, scale: number): Promise<void> {
  const begun = await dataSource.query<unknown[]>(`SELECT 1 FROM setup_steps WHERE name LIKE 'bench ' || $1 || ':%'`, [
    scale,
  ]);
  const other = await dataSource.query<unknown[]>('SELECT 1 FROM products LIMIT 1');
  if (begun.length === 0 && other.length > 0) {
    throw new Error(
      'This database holds a shop already. The bench fills an empty one, or one it filled at this scale.',
    );
  }
  await dataSource.query(`INSERT INTO setup_steps (name, version) VALUES ($1, '0') ON CONFLICT (name) DO NOTHING`, [
    `bench ${scale}: begun`,
  ]);
}

async function once(dataSource: DataSource, name: string, work: () => Promise<unknown>): Promise<void> {
  const done = await dataSource.query<unknown[]>('SELECT 1 FROM setup_steps WHERE name = $1', [name]);
  if (done.length > 0) return;
  const startedAt = performance.now();
  await work();
  process.stderr.write(`  ${name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);
  await dataSource.query(`INSERT INTO setup_steps (name, version) VALUES ($1, '1')`, [name]);
}
