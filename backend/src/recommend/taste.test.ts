import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IdentityService } from '../identity/identity.service.ts';
import { PurchaseHistoryService } from '../orders/purchase-history.service.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { addProducts, addRunner, addShopper, productId, runnerId } from '../testing/small-recommender.ts';
import { RecommendService } from './recommend.service.ts';
import { TasteJob } from './taste.job.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
  await addProducts(shop.app.get(DataSource), [
    { n: 1, title: 'Road shoes' },
    { n: 2, title: 'Trail shoes' },
    { n: 3, title: 'Socks', leaf: 'socks', group: 'underwear', priceCents: 1_500 },
  ]);
});
afterAll(() => shop.close());

const NEVER = { signal: new AbortController().signal };
const rows = <Row>(sql: string) => shop.app.get(DataSource).query<Row[]>(sql);

test('a shopper who buys today is a neighbour tomorrow, without a restart', async () => {
  const dataSource = shop.app.get(DataSource);
  await addRunner(dataSource, 1, { goal: 'ultra', surfaces: ['trail'] });
  await addRunner(dataSource, 2, { goal: 'ultra', surfaces: ['trail'] });
  const asked = () =>
    shop.app
      .get(RecommendService)
      .recommend({ filters: { category: ['road-shoes'] }, limit: 2, language: 'en', runnerId: runnerId(2) });
  expect((await asked()).neighbourCount).toBe(0);
  await shop.app.get(PurchaseHistoryService).record(runnerId(1), [productId(2)]);
  await expect.poll(async () => (await asked()).neighbourCount, { timeout: 10_000 }).toBe(1);
  expect((await asked()).items[0]!.reasons[0]!.text).toBe('1 runner like you bought it');
});

test('the night counts what was bought together, and who changed their running', async () => {
  const dataSource = shop.app.get(DataSource);
  for (let n = 1; n <= 20; n += 1) await addShopper(dataSource, n, n % 2 ? [1, 3] : [2]);
  await shop.app.get(IdentityService).changeProfile(runnerId(1), { goal: '5k', surfaces: ['road'] });
  const before = await rows<{ vector: string }>(
    `SELECT vector::text FROM shopper_vectors JOIN shoppers ON shoppers.id = shopper_id WHERE runner_id = '${runnerId(1)}'`,
  );
  expect(await shop.app.get(TasteJob).rebuild({}, NEVER)).toBe('done');
  const after = await rows<{ vector: string }>(
    `SELECT vector::text FROM shopper_vectors JOIN shoppers ON shoppers.id = shopper_id WHERE runner_id = '${runnerId(1)}'`,
  );
  expect(after).not.toEqual(before);
  const beside = await shop.app.get(RecommendService).complements(productId(1), { runnerId: null, language: 'en' });
  expect(beside.items[0]).toMatchObject({ productId: productId(3) });
  const [{ count }] = (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM shopper_vectors`)) as [
    { count: number },
  ];
  expect(count).toBe(21);
});

test('a night that is stopped half way leaves what was known, and is done again', async () => {
  const stop = new AbortController();
  stop.abort(new Error('the process is stopping'));
  await expect(shop.app.get(TasteJob).rebuild({}, { signal: stop.signal })).rejects.toThrow('stopping');
  const [{ count }] = (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM complements`)) as [
    { count: number },
  ];
  expect(count).toBeGreaterThan(0);
  expect(
    await rows(`SELECT 1 FROM jobs WHERE name = 'recommend/rebuild' AND state = 'waiting' AND dedupe_key = 'nightly'`),
  ).toHaveLength(1);
});

test('what nobody bought any more is no longer bought together', async () => {
  await rows('DELETE FROM purchases');
  await shop.app.get(TasteJob).rebuild({}, NEVER);
  expect(await rows('SELECT 1 FROM complements')).toEqual([]);
  expect(await rows('SELECT 1 FROM product_buyers WHERE buyers > 0')).toEqual([]);
});
