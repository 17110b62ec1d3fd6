import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anItem, stock } from '../testing/small-catalogue.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import type { Visitor } from '../testing/visitor.ts';

let shop: TestApp;
let shoe: string;
let sock: string;
let visitor: Visitor;

beforeAll(async () => {
  shop = await openTestApp();
  const ids = await stock(shop, [
    anItem('FLSHOE01'),
    anItem(
      'FLSOCK01',
      { title: 'Corvane Sock', price: 15 },
      { leaf: 'socks', group: 'underwear', variants: [{ sku: 'FLSOCK01-a', size: '43-46', color: 'blue', stock: 30 }] },
    ),
  ]);
  shoe = ids.get('FLSHOE01')!;
  sock = ids.get('FLSOCK01')!;
});
afterAll(() => shop.close());
beforeEach(() => {
  visitor = shop.visitor();
});

let next = 0;
const newAccount = () => ({ email: `cart${(next += 1)}@example.test`, password: 'a long enough one' });
const add = (who: Visitor, line: Record<string, unknown>) => who.call('POST', '/api/cart/lines', line);

describe('the cart of a guest', () => {
  test('is empty before anything is put in, and makes no cookie', async () => {
    const answer = await visitor.get('/api/cart');
    expect(answer.body).toMatchObject({ lines: [], itemCount: 0, totalCents: 0 });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('holds what was added, priced by the catalogue, with the delivery rule shown', async () => {
    const { status, body } = await add(visitor, { productId: sock });
    expect(status).toBe(201);
    expect(body).toMatchObject({ itemCount: 1, subtotalCents: 1_500, deliveryCents: 490, totalCents: 1_990 });
    expect((await visitor.get('/api/cart')).body).toEqual(body);
  });

  test('names what may still be missing for an offer', async () => {
    await add(visitor, { productId: shoe, size: '42' });
    const { body } = await add(visitor, { productId: sock });
    expect(body.hints.map((hint: { rule: string }) => hint.rule).join()).toContain('20 % off the socks');
    expect((await add(visitor, { productId: sock })).body.discounts[0]).toMatchObject({ savesCents: 600 });
  });

  test('changes quantity and size, and lets go of a line', async () => {
    const { body } = await add(visitor, { productId: shoe, size: '42' });
    const line = `/api/cart/lines/${body.lines[0].lineId}`;
    expect((await visitor.call('PATCH', line, { quantity: 3 })).body.itemCount).toBe(3);
    expect((await visitor.call('DELETE', line)).body.lines).toEqual([]);
  });

  test('survives signing up', async () => {
    await add(visitor, { productId: sock, quantity: 2 });
    await visitor.call('POST', '/api/accounts', newAccount());
    expect((await visitor.get('/api/cart')).body.itemCount).toBe(2);
  });

  test('joins the account’s cart at sign-in, and nothing is lost', async () => {
    const account = newAccount();
    await add(visitor, { productId: sock, quantity: 2 });
    await visitor.call('POST', '/api/accounts', account);
    const elsewhere = shop.visitor();
    await add(elsewhere, { productId: sock });
    await add(elsewhere, { productId: shoe, size: '42' });
    await elsewhere.call('POST', '/api/session', account);
    const { body } = await elsewhere.get('/api/cart');
    expect(body.lines.map((line: { size: string; quantity: number }) => [line.size, line.quantity])).toEqual([
      ['43-46', 3],
      ['42', 1],
    ]);
  });
});

describe('refusals, in words', () => {
  test('a size is asked for where there are several, with those in stock', async () => {
    const answer = await add(visitor, { productId: shoe });
    expect(answer).toMatchObject({ status: 409, body: { code: 'cart/size-needed', choices: ['42', '43'] } });
  });

  test('the size of the profile answers that question', async () => {
    await visitor.call('PUT', '/api/profile', { shoeSizeEu: 43 });
    expect((await add(visitor, { productId: shoe })).body.lines[0].size).toBe('43');
  });

  test.each([
    ['a sold-out size', { size: '44' }, 'cart/sold-out'],
    ['a size nobody makes', { size: '52' }, 'cart/unknown-size'],
    ['a colour it does not come in', { size: '42', color: 'pink' }, 'cart/unknown-color'],
    ['more than there are', { size: '43', quantity: 2 }, 'cart/not-enough-stock'],
  ])('%s', async (_what, line, code) => {
    expect(await add(visitor, { productId: shoe, ...line })).toMatchObject({ status: 409, body: { code } });
  });

  test('in French to a French visitor', async () => {
    const { body } = await add(shop.visitor('fr'), { productId: shoe, size: '44' });
    expect(body.detail).toBe('Celui-ci est épuisé. Encore en stock : 42, 43.');
  });
});

describe('what is not yours', () => {
  test('somebody else’s line looks like none at all', async () => {
    const { body } = await add(visitor, { productId: sock });
    const stranger = shop.visitor();
    await add(stranger, { productId: sock });
    const line = `/api/cart/lines/${body.lines[0].lineId}`;
    expect(await stranger.call('DELETE', line)).toMatchObject({ status: 404, body: { code: 'line/not-found' } });
    expect(await stranger.call('PATCH', line, { quantity: 5 })).toMatchObject({ status: 404 });
    expect((await visitor.get('/api/cart')).body.itemCount).toBe(1);
  });

  test.each([
    ['no product at all', {}, 400],
    ['a product nobody sells', { productId: '01a1f7d5-b9e4-7c04-b794-000000000000' }, 404],
    ['an id that is none', { productId: 'shoe' }, 400],
    ['half a piece', { productId: '01a1f7d5-b9e4-7c04-b794-000000000000', quantity: 0.5 }, 400],
    ['minus one', { productId: '01a1f7d5-b9e4-7c04-b794-000000000000', quantity: -1 }, 400],
  ])('%s is refused', async (_what, line, status) => {
    expect((await add(visitor, line)).status).toBe(status);
  });
});
