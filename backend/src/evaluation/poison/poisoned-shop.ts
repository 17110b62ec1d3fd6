import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CatalogImportService } from '../../catalog/catalog-import.service.ts';
import { AmazonItem } from '../../catalog/import/amazon-item.ts';
import { productRow } from '../../catalog/import/product-row.ts';
import { AppConfig } from '../../platform/config/config.ts';
import { plant, reviewOf, type Item } from './plant.ts';
import type { PoisonRow } from './poison.ts';

/** The demonstration catalogue a furnished shop was filled with. */
export function itemsOf(app: INestApplicationContext): Item[] {
  return readFileSync(join(app.get(AppConfig).dataDir, 'seed', 'meta_foulee.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);
}

/** Whether the facts of an article are the same with and without the poison: nothing of it was taken for a fact. */
export function leavesNoTrace(item: Item, row: PoisonRow): boolean {
  const facts = (line: Item) => JSON.stringify(productRow(AmazonItem.parse(line)));
  return facts(plant(item, row)) === facts(item);
}

/** Imports the catalogue again with the rows planted in it, several to an article, by the importer itself. */
export async function poison(app: INestApplicationContext, rows: readonly PoisonRow[]): Promise<void> {
  const items = itemsOf(app);
  const folder = mkdtempSync(join(tmpdir(), 'foulee-poison-'));
  const planted = items.map((item, index) =>
    rows.filter((_row, at) => at % items.length === index).reduce((line, row) => plant(line, row), item),
  );
  const everywhere = rows.flatMap((row, index) =>
    [0, 1, 2].map((turn) => reviewOf(items[(index + turn * 83) % items.length]!.parent_asin, row, index * 3 + turn)),
  );
  try {
    const write = (name: string, lines: unknown[]) => {
      const path = join(folder, name);
      writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
      return path;
    };
    const catalog = app.get(CatalogImportService);
    await catalog.importItems(write('poisoned-items.jsonl', planted));
    await catalog.importReviews(write('poisoned-reviews.jsonl', everywhere));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
