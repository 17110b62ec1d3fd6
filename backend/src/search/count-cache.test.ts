import { expect, test } from 'vitest';
import { CountCache } from './count-cache.ts';

function shopOf(total: number) {
  const shop = { total, counted: 0, nowMs: 0 };
  const cache = new CountCache<{ total: number }>(() => shop.nowMs);
  const ask = (key = 'all') =>
    cache.of(key, async () => {
      shop.counted += 1;
      return { total: shop.total };
    });
  return { shop, ask };
}

test('a small list is counted every time', async () => {
  const { shop, ask } = shopOf(40);
  await ask();
  shop.total = 41;
  expect(await ask()).toEqual({ total: 41 });
});

test('a large list is counted once a minute, then again behind the answer', async () => {
  const { shop, ask } = shopOf(90_000);
  await ask();
  shop.total = 90_001;
  shop.nowMs = 59_000;
  expect(await ask()).toEqual({ total: 90_000 });
  expect(shop.counted).toBe(1);
  shop.nowMs = 61_000;
  expect(await ask()).toEqual({ total: 90_000 });
  await new Promise(setImmediate);
  expect(await ask()).toEqual({ total: 90_001 });
  expect(shop.counted).toBe(2);
});

test('counts nobody asked for are not shown after ten minutes', async () => {
  const { shop, ask } = shopOf(90_000);
  await ask();
  shop.total = 10;
  shop.nowMs = 11 * 60_000;
  expect(await ask()).toEqual({ total: 10 });
});

test('many who ask at once are answered by one count', async () => {
  const { shop, ask } = shopOf(90_000);
  await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(shop.counted).toBe(1);
});

test('other filters are other counts', async () => {
  const { shop, ask } = shopOf(90_000);
  await ask('women');
  await ask('men');
  expect(shop.counted).toBe(2);
});

test('a count that failed is tried again', async () => {
  const cache = new CountCache<{ total: number }>();
  await expect(cache.of('all', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await cache.of('all', async () => ({ total: 3 }))).toEqual({ total: 3 });
});
