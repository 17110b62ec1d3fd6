import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DataSource } from 'typeorm';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { openShop } from './testing/small-shop.ts';

let shop: TestApp;

beforeAll(async () => {
  shop = await openTestApp();
  await openShop(shop.app.get(DataSource));
}, 120_000);

afterAll(() => shop.close());

describe('the address of the shop', () => {
  test('suggestions are not taken for an article called "suggest"', async () => {
    const { status, body } = await shop.visitor().get('/api/products/suggest?q=trail');
    expect(status).toBe(200);
    expect(body.queries).toContain('trail running shoes');
  });

  test('holds the whole state: words, filters, order and page', async () => {
    const { status, body } = await shop
      .visitor('fr')
      .get('/api/products?q=chaussures&category=shoes&gender=women&maxPrice=150&sort=price-asc&pageSize=2&page=1');
    expect(status).toBe(200);
    expect(body.items.map((item: { priceCents: number }) => item.priceCents)).toEqual([9900, 11000]);
    expect(body.facets.find((facet: { name: string }) => facet.name === 'category').label).toBe('Catégorie');
  });

  test.each([
    `q=${'a'.repeat(5_000)}`,
    'page=0',
    'page=x',
    'pageSize=1000',
    'sort=cheapest',
    'minPrice=-1',
    `brand=${'x'.repeat(100)}`,
    'minRating=9',
  ])('%# is refused with the field named', async (query) => {
    const { status, body } = await shop.visitor().get(`/api/products?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'request/invalid',
      errors: [{ field: expect.stringMatching(query.split('=')[0]!) }],
    });
  });

  test.each([
    "q='; DROP TABLE products; --",
    'q=%00',
    'q=%F0%9F%8F%83',
    'brand=%00,%27',
    'color=%5C',
    'category=*',
    'size=%25',
    'q=(((',
    'feature=__proto__',
  ])('%s does no harm', async (query) => {
    expect((await shop.visitor().get(`/api/products?${query}`)).status).toBe(200);
    expect((await shop.visitor().get('/api/products')).body.total).toBe(16);
  });
});
