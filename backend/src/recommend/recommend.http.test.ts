import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { addProducts, addShopper, productId } from '../testing/small-recommender.ts';
import { RecommendService } from './recommend.service.ts';

let shop: TestApp;

beforeAll(async () => {
  shop = await openTestApp();
  const dataSource = shop.app.get(DataSource);
  await addProducts(dataSource, [
    { n: 1, title: 'Avenue road shoes' },
    { n: 2, title: 'Plaza road shoes' },
    { n: 3, title: 'Thin socks', leaf: 'socks', group: 'underwear', priceCents: 1_500 },
  ]);
  for (let n = 1; n <= 5; n += 1) await addShopper(dataSource, n, [1, 3]);
  await shop.app.get(RecommendService).rebuild();
});
afterAll(() => shop.close());

describe('POST /api/recommendations', () => {
  test('answers ranked articles with their reasons, in the language asked for', async () => {
    const { status, body } = await shop
      .visitor('fr')
      .call('POST', '/api/recommendations', { query: 'road shoes', limit: 2 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ weights: { similarity: 0.7, rating: 0.3 }, relaxed: [] });
    expect(body.items[0]).toMatchObject({ productId: productId(1), title: 'Avenue road shoes (fr)' });
    expect(body.items[0].reasons[0].text).toBe('5 coureurs l’ont acheté');
    expect(
      (await shop.visitor('fr').call('POST', '/api/recommendations', { language: 'en' })).body.items[0].reasons[0].text,
    ).toBe('5 runners bought it');
  });

  test.each([
    [{ limit: 0 }, 'limit'],
    [{ limit: 51 }, 'limit'],
    [{ query: 'x'.repeat(501) }, 'query'],
    [{ query: 7 }, 'query'],
    [{ filters: { maxPrice: 'cheap' } }, 'filters.maxPrice'],
  ])('refuses %o and names the field', async (request, field) => {
    const { status, body } = await shop.visitor().call('POST', '/api/recommendations', request);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request/invalid', errors: [{ field }] });
  });
});

describe('beside an article', () => {
  test('complements and similar articles are given', async () => {
    const complements = await shop.visitor().get(`/api/products/${productId(1)}/complements`);
    expect(complements.body).toMatchObject({ forProductId: productId(1), items: [{ productId: productId(3) }] });
    const similar = await shop.visitor().get(`/api/products/${productId(1)}/similar`);
    expect(similar.body.items).toMatchObject([{ productId: productId(2) }]);
  });

  test.each(['complements', 'similar'])('%s of an unknown article, or of no id at all, is 404', async (what) => {
    for (const id of [productId(99), 'not-an-id']) {
      const { status, body } = await shop.visitor().get(`/api/products/${id}/${what}`);
      expect([status, body.code]).toEqual([404, 'product/not-found']);
    }
  });
});
