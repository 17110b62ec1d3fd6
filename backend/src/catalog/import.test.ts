import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { anItem } from '../testing/small-catalogue.ts';
import { CatalogImportService } from './catalog-import.service.ts';
import { AmazonItem } from './import/amazon-item.ts';
import { productRow } from './import/product-row.ts';

let shop: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'foulee-import-'));
beforeAll(async () => {
  shop = await openTestApp();
});
afterAll(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

const imports = () => shop.app.get(CatalogImportService);
function file(name: string, lines: unknown[]): string {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}
async function found(asin: string) {
  const { body } = await shop.visitor().get('/api/products?pageSize=60');
  return body.items.find(
    (item: { imageUrl: string; title: string }) => item.imageUrl.includes(asin) || item.title.includes(asin),
  );
}

async function count(prefix: string): Promise<number> {
  const rows = (await shop.app
    .get(DataSource)
    .query('SELECT count(*)::int AS count FROM products WHERE asin LIKE $1', [`${prefix}%`])) as {
    count: number;
  }[];
  return rows[0]!.count;
}

describe('a file of items', () => {
  test('is taken over, gzipped too; a bad line is named and skipped, never fatal', async () => {
    const path = file('mixed.jsonl.gz', [
      anItem('FLGOOD01'),
      '{"parent_asin": "FLBROKEN',
      { parent_asin: 'FLNONAME', title: '' },
      anItem('FLGOOD02'),
    ]);
    const summary = await imports().importItems(path);
    expect(summary).toMatchObject({ rowsWritten: 2, skippedCount: 2 });
    expect(summary.skipped.map(({ line }) => line)).toEqual([2, 3]);
    expect(summary.skipped[0]!.problem).toBe('not JSON');
    expect(summary.skipped[1]!.problem).toMatch(/^title/);
    expect(await found('FLGOOD02')).toBeDefined();
  });

  test('imported twice changes nothing; a changed file updates the article and keeps its address', async () => {
    const path = file('again.jsonl', [anItem('FLAGAIN1', { price: 80 })]);
    await imports().importItems(path);
    expect((await imports().importItems(path)).wasComplete).toBe(true);
    const before = await found('FLAGAIN1');
    file('again.jsonl', [anItem('FLAGAIN1', { price: 75 })]);
    utimesSync(path, new Date(), new Date(Date.now() + 5_000));
    await imports().importItems(path);
    expect(await found('FLAGAIN1')).toMatchObject({ productId: before.productId, priceCents: 7_500 });
  });

  test('whose writing fails half way leaves whole batches, names the line, and goes on there when it can', async () => {
    const lines = Array.from({ length: 450 }, (_, number) => anItem(`FLB${String(number).padStart(5, '0')}`));
    const path = file('half.jsonl', lines);
    const database = shop.app.get(DataSource);
    await database.query(`ALTER TABLE products ADD CONSTRAINT unlucky CHECK (asin <> 'FLB00430')`);
    await expect(imports().importItems(path)).rejects.toThrow(
      /^half\.jsonl, line 431: cannot be written: .*unlucky.*Everything before line 401 is kept/,
    );
    expect(await count('FLB')).toBe(400);
    await database.query('ALTER TABLE products DROP CONSTRAINT unlucky');
    expect(await imports().importItems(path)).toMatchObject({ rowsWritten: 50, resumedAfterLine: 400 });
    expect(await count('FLB')).toBe(450);
  });

  test('packed and cut off keeps the whole batches and says where it ends', async () => {
    const lines = Array.from({ length: 450 }, (_, number) =>
      anItem(`FLC${number}00`, { title: `${Math.sin(number)}` }),
    );
    const packed = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
    const path = join(folder, 'cut.jsonl.gz');
    writeFileSync(path, packed.subarray(0, packed.length - 500));
    await expect(imports().importItems(path)).rejects.toThrow(/cut\.jsonl\.gz cannot be read further after line 4\d\d/);
    expect(await count('FLC')).toBe(400);
  });
});

describe('stock', () => {
  const stockOf = async (asin: string) =>
    shop.app
      .get(DataSource)
      .query(
        'SELECT variants.stock, products.is_in_stock AS "isInStock" FROM variants JOIN products ON products.id = product_id WHERE asin = $1',
        [asin],
      );
  const sell = (asin: string) =>
    shop.app
      .get(DataSource)
      .query(
        `WITH sold AS (UPDATE variants SET stock = 0 WHERE sku = $1) UPDATE products SET is_in_stock = false WHERE asin = $1`,
        [asin],
      );

  test('that was only assumed is not filled up again by a newer file', async () => {
    await imports().importItems(file('assumed.jsonl', [anItem('FLSOLD01', { foulee: undefined })]));
    expect(await stockOf('FLSOLD01')).toEqual([{ stock: 25, isInStock: true }]);
    await sell('FLSOLD01');
    await imports().importItems(file('assumed2.jsonl', [anItem('FLSOLD01', { foulee: undefined, price: 99 })]));
    expect(await stockOf('FLSOLD01')).toEqual([{ stock: 0, isInStock: false }]);
  });

  test('that the file states holds, also where nothing else changed', async () => {
    const stated = (stock: number) =>
      anItem('FLSOLD02', {}, { variants: [{ sku: 'FLSOLD02', size: '42', color: 'blue', stock }] });
    await imports().importItems(file('stated.jsonl', [stated(3)]));
    await sell('FLSOLD02');
    await imports().importItems(file('stated2.jsonl', [stated(7)]));
    expect(await stockOf('FLSOLD02')).toEqual([{ stock: 7, isInStock: true }]);
  });
});

describe('a choice of categories', () => {
  const lines = [
    anItem('FLCAT001', { categories: ['Sports & Outdoors', 'Sports', 'Running', 'Footwear'] }),
    anItem('FLCAT002', { categories: ['Sports &amp; Outdoors', 'Sports', 'RUNNING'] }),
    anItem('FLCAT003', { categories: ['Sports & Outdoors', 'Cycling'] }),
    anItem('FLCAT004', { categories: ['Sports & Outdoors', 'Golf'] }),
    anItem('FLCAT005', { categories: null }),
  ];

  test('takes what names it anywhere in its path, however it is spelt', async () => {
    const summary = await imports().importItems(file('cat.jsonl', lines), { categories: ['running'] });
    expect(summary).toMatchObject({ rowsWritten: 2, unmetCategories: [] });
    expect(await count('FLCAT')).toBe(2);
  });

  test('may be several', async () => {
    const path = file('cats.jsonl', lines);
    expect(await imports().importItems(path, { categories: ['GOLF', ' Cycling '] })).toMatchObject({ rowsWritten: 2 });
    expect((await imports().importItems(path, { categories: ['cycling', 'golf'] })).wasComplete).toBe(true);
  });

  test('nobody has is said, with what the file has instead, and the next try is a first one', async () => {
    const path = file('nocat.jsonl', lines);
    const summary = await imports().importItems(path, { categories: ['Runing'] });
    expect(summary).toMatchObject({ rowsWritten: 0, unmetCategories: ['Runing'] });
    expect(summary.suggestedCategories.map(({ name }) => name)).toContain('Running');
    expect((await imports().importItems(path, { categories: ['Runing'] })).wasComplete).toBe(false);
  });
});

describe('a file that is only looked at', () => {
  test('is counted, and nothing is written', async () => {
    const lines = [
      anItem('FLCHECK1'),
      anItem('FLCHECK2', { price: null, images: [], rating_number: 0 }),
      anItem('FLCHECK3', { categories: ['Golf'] }),
      'no JSON',
    ];
    expect(await imports().checkItems(file('check.jsonl', lines), { categories: ['Running'] })).toMatchObject({
      linesRead: 4,
      articles: 2,
      otherCategories: 1,
      withoutPrice: 1,
      withoutPicture: 1,
      withoutRatings: 1,
      skipped: [{ line: 4, problem: 'not JSON' }],
    });
    expect(await count('FLCHECK')).toBe(0);
  });
});

describe('the published data set’s oddities', () => {
  const read = (overrides: Record<string, unknown>) =>
    productRow(AmazonItem.parse({ parent_asin: 'B000TEST01', title: 'Shoe', ...overrides }));

  test.each([
    [null, null],
    ['—', null],
    ['$12.99', 1_299],
    ['from 1,299.50', 129_950],
    ['1.299,00 €', 129_900],
    ['$10.00 - $24.99', 1_000],
    ['$1,234,567.00', null],
    ['None', null],
    ['12,90', 1_290],
    [0, null],
  ])('the price %j is read as %j cents', (price, priceCents) => {
    expect(read({ price }).priceCents).toBe(priceCents);
  });

  test('entities and tags in texts become plain words', () => {
    expect(read({ title: 'Men&#39;s <b>Trail</b> Shoe &amp; Gaiter&nbsp;Set' }).titleEn).toBe(
      "Men's Trail Shoe & Gaiter Set",
    );
  });

  test('a script in a description is dropped with its contents, hidden marks too', () => {
    expect(read({ description: ['Good\u200B shoe<script>buy()</script> for rain'] }).descriptionEn).toEqual([
      'Good shoe for rain',
    ]);
  });

  test('missing features, images, categories and a rating without ratings are no error', () => {
    expect(read({ average_rating: 5, rating_number: 0, features: null, images: null, categories: [] })).toMatchObject({
      ratingMean: 0,
      images: [],
      featuresEn: [],
      leaf: 'other',
    });
  });

  test('an article without a price is shown, not sold', () => {
    expect(read({ price: null }).variants).toEqual([]);
  });

  test('an image address that is no https address is not taken over', () => {
    expect(
      read({ images: [{ large: 'javascript:alert(1)' }, { large: 'https://images.test/a.jpg' }] }).images,
    ).toHaveLength(1);
  });

  test('details may be written as text', () => {
    expect(read({ details: '{"Brand":"Corvane","Color":"Blue"}' })).toMatchObject({
      brand: 'Corvane',
      colors: [{ name: 'blue' }],
    });
    expect(read({ details: 'no JSON' }).detailsEn).toEqual({});
  });

  test('endless titles and descriptions are cut, not refused', () => {
    const row = read({ title: 'a'.repeat(10_000), description: ['b'.repeat(50_000)], features: Array(500).fill('c') });
    expect(row.titleEn).toHaveLength(500);
    expect(row.descriptionEn[0]).toHaveLength(20_000);
    expect(row.featuresEn).toHaveLength(100);
  });
});
