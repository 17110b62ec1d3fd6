import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

  test('whose writing fails half way leaves whole batches, and goes on there the next time', async () => {
    const lines = Array.from({ length: 450 }, (_, number) => anItem(`FLB${String(number).padStart(5, '0')}`));
    // PostgreSQL keeps no NUL inside JSON: the third batch cannot be written.
    const broken = lines.map((line, number) =>
      number === 430 ? { ...line, foulee: { ...(line['foulee'] as object), attributes: { note: 'a\u0000b' } } } : line,
    );
    const path = file('half.jsonl', broken);
    await expect(imports().importItems(path)).rejects.toThrow(/unicode|jsonb|u0000/i);
    expect(await count('FLB')).toBe(400);
    const { atimeMs, mtimeMs, size } = statSync(path);
    const mended = broken.map((line, number) =>
      number === 430 ? { ...line, foulee: { ...(line['foulee'] as object), attributes: { note: 'a b     ' } } } : line,
    );
    file('half.jsonl', mended);
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    expect(statSync(path).size).toBe(size);
    expect(await imports().importItems(path)).toMatchObject({ rowsWritten: 50 });
    expect(await count('FLB')).toBe(450);
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
});
