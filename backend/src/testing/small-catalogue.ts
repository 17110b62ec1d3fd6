import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogImportService } from '../catalog/catalog-import.service.ts';
import type { TestApp } from './test-app.ts';

/** An item line of the Amazon format with our extension; overrides last. */
export function anItem(
  asin: string,
  overrides: Record<string, unknown> = {},
  own: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    parent_asin: asin,
    title: `Corvane ${asin} Trail Running Shoes – Men`,
    store: 'Corvane',
    price: 120,
    average_rating: 4.4,
    rating_number: 20,
    features: ['Grippy lugs'],
    description: ['A trail shoe for wet rock.'],
    categories: ['Sports & Outdoors', 'Running', 'Shoes', 'Trail Running Shoes'],
    details: { Weight: '290 g' },
    images: [{ hi_res: `/media/illustrations/${asin}-blue.svg` }],
    foulee: {
      leaf: 'trail-shoes',
      group: 'shoes',
      gender: 'men',
      titleFr: `Corvane ${asin} – chaussures de trail homme`,
      descriptionFr: ['Une chaussure de trail pour le rocher mouillé.'],
      featuresFr: ['Crampons accrocheurs'],
      detailsFr: { Poids: '290 g' },
      attributes: { use: ['trail'], season: [], features: [], weightG: 290 },
      colors: [{ name: 'blue', hex: '#2f6fb5' }],
      variants: [
        { sku: `${asin}-42`, size: '42', color: 'blue', stock: 5 },
        { sku: `${asin}-43`, size: '43', color: 'blue', stock: 1 },
        { sku: `${asin}-44`, size: '44', color: 'blue', stock: 0 },
      ],
      ...own,
    },
    ...overrides,
  };
}

/** Imports items into a running test shop by the importer itself. Returns product ids by ASIN. */
export async function stock(shop: TestApp, items: Record<string, unknown>[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'foulee-items-'));
  const path = join(
    folder,
    `items-${items
      .map((item) => String(item['parent_asin']))
      .join('-')
      .slice(0, 40)}.jsonl`,
  );
  writeFileSync(path, items.map((item) => JSON.stringify(item)).join('\n'));
  try {
    await shop.app.get(CatalogImportService).importItems(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const { body } = await shop.visitor().get('/api/products?pageSize=60');
  const asinOf = (product: { imageUrl: string }) => /illustrations\/(\w+)-/.exec(product.imageUrl)?.[1] ?? '';
  return new Map(
    body.items.map((product: { productId: string; imageUrl: string }) => [asinOf(product), product.productId]),
  );
}
