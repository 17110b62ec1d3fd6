import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePublishedFile } from '../bench/import/published-file.ts';
import { TextEmbedder } from '../models/text-embedder.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { CatalogImportService } from './catalog-import.service.ts';
import { EmbedProductsJob } from './import/embed-products.job.ts';

/** `npm run bench -- import` does the same with 200,000. */
const ARTICLES = 1_000;

let shop: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'foulee-published-'));
beforeAll(async () => {
  // Nobody does jobs here but the test.
  shop = await openTestApp({ environment: { JOB_WORKERS: '0', SEED: 'false' } });
});
afterAll(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

const imports = () => shop.app.get(CatalogImportService);
const query = <Row>(sql: string) => shop.app.get(DataSource).query<Row[]>(sql);
const searched = async (words: string) =>
  (await shop.visitor().get(`/api/products?q=${encodeURIComponent(words)}`)).body;

describe('a file in the published shape, with all its oddities', () => {
  test('is taken over: every article once, no junk, prices, pictures and texts as they are', async () => {
    const made = await writePublishedFile(join(folder, 'meta_made.jsonl.gz'), ARTICLES);
    const summary = await imports().importItems(made.path);
    expect(summary.skippedCount).toBe(6); // ten lines of junk, four of them blank
    expect(await query('SELECT count(*)::int AS n, count(DISTINCT asin)::int AS asins FROM products')).toEqual([
      { n: made.articles, asins: ARTICLES },
    ]);
    expect(await query(`SELECT count(*)::int AS n FROM products WHERE title_en LIKE 'Again %'`)).toEqual([{ n: 10 }]);
    const [odd] = await query<Record<string, number>>(`
      SELECT count(*) FILTER (WHERE price_cents = 129900)::int AS thousands,
             count(*) FILTER (WHERE price_cents IS NULL AND is_in_stock)::int AS "soldWithoutPrice",
             count(*) FILTER (WHERE images = '[]')::int AS pictureless,
             count(*) FILTER (WHERE title_en ~ '<b>|&amp;|&#39;')::int AS marked,
             count(*) FILTER (WHERE rating_shrunk < 1 OR rating_shrunk > 5)::int AS misrated
      FROM products`);
    expect(odd).toEqual({ thousands: 5, soldWithoutPrice: 0, pictureless: 5, marked: 0, misrated: 0 });
    const [first] = await query<{ images: { url: string }[] }>(`SELECT images FROM products WHERE asin = 'B000000001'`);
    expect(first!.images[0]!.url).toBe('https://m.media-amazon.com/images/I/B0000000010L._AC_SL1500_.jpg');
  });

  test('ratings stand where they would stand had all been known from the start', async () => {
    const off = await query(`
      WITH shop AS (SELECT sum(rating_mean * rating_count) / sum(rating_count) AS mean FROM products)
      SELECT asin FROM products, shop
      WHERE abs(rating_shrunk - (10 * shop.mean + rating_count * rating_mean) / (10 + rating_count)) > 0.001`);
    expect(off).toEqual([]);
  });

  test('imported again under another name rewrites no article that did not change', async () => {
    const again = await writePublishedFile(join(folder, 'again.jsonl'), ARTICLES);
    const before = await query('SELECT asin, updated_at FROM products ORDER BY asin');
    await imports().importItems(again.path);
    const after = await query('SELECT asin, updated_at FROM products ORDER BY asin');
    // Ten articles stand twice in the file, under two titles: those change to and fro.
    const changed = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));
    expect(changed.length).toBeLessThanOrEqual(10);
    expect(after).toHaveLength(ARTICLES);
  });
});

describe('while meanings are still being worked out', () => {
  const vectors = async () => (await query<{ n: number }>('SELECT count(embedding)::int AS n FROM products'))[0]!.n;
  const waiting = () => query(`SELECT payload FROM jobs WHERE name = 'catalog/embed-products' AND state = 'waiting'`);
  const going = { signal: new AbortController().signal };
  const stopped = { signal: AbortSignal.abort() };

  test('articles are found by their words, and the work is in the queue once', async () => {
    await imports().queueEmbedding();
    await imports().queueEmbedding();
    expect(await waiting()).toEqual([{ payload: { after: null } }]);
    expect(await vectors()).toBe(0);
    expect((await searched('compression socks')).items[0].title).toMatch(/Compression Socks/);
  });

  test('a process that stops leaves the rest in the queue', async () => {
    expect(await shop.app.get(EmbedProductsJob).embed({ after: null }, stopped)).toBe('done');
    expect(await waiting()).toHaveLength(1);
    expect(await vectors()).toBe(0);
  });

  test('slice by slice every article gets its vector, also those that came meanwhile, and search goes on', async (context) => {
    if (!shop.app.get(TextEmbedder).isReady()) return context.skip('the local text model is not here');
    await query(`DELETE FROM products WHERE asin NOT IN (SELECT asin FROM products ORDER BY asin LIMIT 300)`);
    const job = shop.app.get(EmbedProductsJob);
    const [middle] = await query<{ id: string }>('SELECT id FROM products ORDER BY id OFFSET 150 LIMIT 1');
    expect(await job.embed({ after: middle!.id }, going)).toBe('done');
    expect(await vectors()).toBeGreaterThan(0);
    expect(await vectors()).toBeLessThan(150);
    expect((await searched('running shoe')).items.length).toBeGreaterThan(0);
    while ((await job.embed({ after: null }, going)) === 'done');
    expect(await vectors()).toBe(300);
    expect((await searched('running shoe')).items.length).toBeGreaterThan(0);
  });
});
