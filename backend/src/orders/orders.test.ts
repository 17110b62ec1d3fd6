import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppConfig } from '../platform/config/config.ts';
import { anItem, stock } from '../testing/small-catalogue.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { Visitor } from '../testing/visitor.ts';

let shop: TestApp;
let ids: Map<string, string>;
const oneOf = (asin: string, pieces: number) =>
  anItem(asin, { price: 40 }, { variants: [{ sku: asin, size: 'one-size', color: 'blue', stock: pieces }] });

beforeAll(async () => {
  shop = await openTestApp();
  ids = await stock(shop, [oneOf('FLMANY', 500), oneOf('FLLAST', 1), oneOf('FLFEWS', 3)]);
});
afterAll(() => shop.close());

const ADDRESS = { name: 'Camille Durand', street: '3 rue du Stade', postalCode: '69007', city: 'Lyon', country: 'fr' };
const ORDER = { email: 'camille@example.test', address: ADDRESS };
let next = 0;
const newKey = () => `order-key-${(next += 1)}`;

async function buyerOf(asin: string, quantity = 1): Promise<Visitor> {
  const visitor = shop.visitor();
  const { status } = await visitor.call('POST', '/api/cart/lines', { productId: ids.get(asin), quantity });
  expect(status).toBe(201);
  return visitor;
}

const checkout = (who: Visitor, body: unknown = ORDER, key = newKey()) =>
  who.call('POST', '/api/checkout', body, { 'idempotency-key': key });

describe('checkout', () => {
  test('a guest orders; the order is kept, the cart is empty, the mail is written', async () => {
    const buyer = await buyerOf('FLMANY', 2);
    const { status, body } = await checkout(buyer);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      subtotalCents: 8_000,
      deliveryCents: 0,
      totalCents: 8_000,
      payment: { provider: 'test' },
    });
    expect(body.number).toMatch(/^F-\d{2}-[2-9A-HJ-NP-Z]{6}$/);
    expect((await buyer.get('/api/cart')).body.lines).toEqual([]);
    expect((await buyer.get(`/api/orders/${body.orderId}`)).body).toEqual(body);
    expect(readdirSync(join(shop.app.get(AppConfig).dataDir, 'outbox')).length).toBeGreaterThan(0);
  });

  test('pressed twice, it is one order', async () => {
    const buyer = await buyerOf('FLMANY');
    const key = newKey();
    const [first, second] = await Promise.all([checkout(buyer, ORDER, key), checkout(buyer, ORDER, key)]);
    const third = await checkout(buyer, ORDER, key);
    expect(new Set([first, second, third].map((answer) => answer.body.orderId)).size).toBe(1);
    expect((await buyer.get('/api/orders')).body.total).toBe(1);
  });

  test('ordered in two windows at once, one cart is one order', async () => {
    const buyer = await buyerOf('FLMANY');
    const answers = await Promise.all([checkout(buyer), checkout(buyer), checkout(buyer)]);
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status === 409).map((answer) => answer.body.code);
    expect(refused).toHaveLength(2);
    expect(['checkout/cart-changed', 'checkout/empty-cart']).toEqual(expect.arrayContaining([...new Set(refused)]));
    expect((await buyer.get('/api/orders')).body.total).toBe(1);
  });

  test('a key cannot be used for another order', async () => {
    const buyer = await buyerOf('FLMANY');
    const key = newKey();
    await checkout(buyer, ORDER, key);
    const other = { ...ORDER, email: 'other@example.test' };
    expect(await checkout(buyer, other, key)).toMatchObject({ status: 422, body: { code: 'checkout/key-reused' } });
  });

  test('of a hundred buyers of the last piece exactly one gets it', async () => {
    const buyers = await Promise.all(Array.from({ length: 100 }, () => buyerOf('FLLAST')));
    const answers = await Promise.all(buyers.map((buyer) => checkout(buyer)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === 'checkout/not-enough-stock')).toHaveLength(99);
    expect((await shop.visitor().get(`/api/products/${ids.get('FLLAST')}`)).body).toMatchObject({
      isInStock: false,
      variants: [{ stock: 0 }],
    });
  });

  test('a price that changed on the way is not paid unseen', async () => {
    const buyer = await buyerOf('FLFEWS');
    const answer = await checkout(buyer, { ...ORDER, expectedTotalCents: 1 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'checkout/total-changed', totalCents: 4_490 } });
  });

  test('the first-order code works once', async () => {
    const buyer = await buyerOf('FLMANY');
    await buyer.call('POST', '/api/cart/promotions', { code: 'firststride' });
    expect((await checkout(buyer)).body.totalCents).toBe(4_000 - 400 + 490);
    await buyer.call('POST', '/api/cart/lines', { productId: ids.get('FLMANY') });
    expect((await buyer.call('POST', '/api/cart/promotions', { code: 'FIRSTSTRIDE' })).body.discounts).toEqual([]);
  });
});

describe('refusals', () => {
  test('without a key', async () => {
    const buyer = await buyerOf('FLMANY');
    expect(await buyer.call('POST', '/api/checkout', ORDER)).toMatchObject({
      status: 400,
      body: { code: 'checkout/key-missing' },
    });
  });

  test('with an empty cart', async () => {
    expect(await checkout(shop.visitor())).toMatchObject({ status: 409, body: { code: 'checkout/empty-cart' } });
  });

  test('without a street, with the field named', async () => {
    const answer = await checkout(await buyerOf('FLMANY'), { ...ORDER, address: { ...ADDRESS, street: '' } });
    expect(answer.body.errors[0].field).toBe('address.street');
  });

  test('somebody else’s order looks like none at all', async () => {
    const { body } = await checkout(await buyerOf('FLMANY'));
    const stranger = await buyerOf('FLMANY');
    expect(await stranger.get(`/api/orders/${body.orderId}`)).toMatchObject({
      status: 404,
      body: { code: 'order/not-found' },
    });
  });
});
