import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visitor } from '../../backend/src/testing/visitor.ts';
import { JourneyServer } from './support/server.ts';

const server = new JourneyServer();
const SMALL = { SEED_PRODUCTS: '60', SEED_SHOPPERS: '100' };

beforeAll(() => server.start(SMALL));
afterAll(() => server.dispose());

test('killed in the middle of writing, the shop has every account, answer and cart line it had acknowledged', async () => {
  const runners = Array.from({ length: 12 }, (_, number) => ({
    visitor: new Visitor(server.url, 'en'),
    account: { email: `kill${number}@example.test`, password: 'a long enough one' },
    kmPerWeek: -1,
    quantity: 0,
  }));
  const products = (await runners[0]!.visitor.get('/api/products?inStock=true&category=nutrition&pageSize=1')).body;
  const productId = products.items[0].productId as string;
  for (const runner of runners) {
    expect((await runner.visitor.call('POST', '/api/accounts', runner.account)).status).toBe(201);
  }

  const shop = { isAlive: true };
  const writing = runners.map(async (runner) => {
    for (let round = 1; shop.isAlive; round += 1) {
      const km = await runner.visitor.call('PUT', '/api/profile', { kmPerWeek: round % 300 }).catch(() => null);
      if (km?.status === 200) runner.kmPerWeek = round % 300;
      const line =
        round <= 3 ? await runner.visitor.call('POST', '/api/cart/lines', { productId }).catch(() => null) : null;
      if (line?.status === 201) runner.quantity = line.body.itemCount;
      if (!km) return;
    }
  });
  await new Promise((go) => setTimeout(go, 1_500));
  await server.kill();
  shop.isAlive = false;
  await Promise.all(writing);

  await server.start(SMALL);
  for (const runner of runners) {
    const visitor = new Visitor(server.url, 'en');
    expect((await visitor.call('POST', '/api/session', runner.account)).status).toBe(201);
    const { kmPerWeek } = (await visitor.get('/api/profile')).body.profile;
    // The write under way when the lights went out may or may not have been stored; what was acknowledged must be.
    expect([runner.kmPerWeek, (runner.kmPerWeek + 1) % 300]).toContain(kmPerWeek);
    expect((await visitor.get('/api/cart')).body.itemCount).toBeGreaterThanOrEqual(runner.quantity);
  }
});

test('stopped politely, it ends well and says nothing', async () => {
  expect(await server.stop()).toBe(0);
});
