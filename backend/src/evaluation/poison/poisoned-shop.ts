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

/**
 * The rows of which nothing is taken for a fact, also beside the others in the same article: its indexed, embedded and
 * shown texts are letter for letter the same with and without them.
 */
export function tracelessRows(app: INestApplicationContext, rows: readonly PoisonRow[]): PoisonRow[] {
  const facts = (line: Item) => JSON.stringify(productRow(AmazonItem.parse(line)));
  return itemsOf(app).flatMap((item, index, { length }) => {
    const clean = facts(item);
    let line = item;
    return rows.filter((row) => {
      if (row.place % length !== index) return false;
      const planted = plant(line, row);
      if (facts(planted) !== clean) return false;
      line = planted;
      return true;
    });
  });
}

/** Imports the catalogue again with the rows planted in it, several to an article, by the importer itself. */
export async function poison(app: INestApplicationContext, rows: readonly PoisonRow[]): Promise<void> {
  const items = itemsOf(app);
  const folder = mkdtempSync(join(tmpdir(), 'foulee-poison-'));
  const planted = items.map((item, index) =>
    rows.filter((row) => row.place % items.length === index).reduce((line, row) => plant(line, row), item),
  );
  const everywhere = rows.flatMap((row) =>
    [0, 1, 2].map((turn) =>
      reviewOf(items[(row.place + turn * 83) % items.length]!.parent_asin, row, row.place * 3 + turn),
    ),
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
