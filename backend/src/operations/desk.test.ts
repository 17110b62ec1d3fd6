import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StaffService } from '../identity/staff.service.ts';
import { RecommendService } from '../recommend/recommend.service.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { addProducts, addShopper, productId, shopperId } from '../testing/small-recommender.ts';
import type { Visitor } from '../testing/visitor.ts';

let shop: TestApp;
let boss: Visitor;
const PASSWORD = 'a long enough one';

/** Article 1 is bought by everybody and rated badly, article 2 rated best and bought by nobody. */
beforeAll(async () => {
  shop = await openTestApp();
  const dataSource = shop.app.get(DataSource);
  await addProducts(dataSource, [
    { n: 1, title: 'Popular road shoes', ratingMean: 3, ratingCount: 500 },
    { n: 2, title: 'Praised road shoes', ratingMean: 4.9, ratingCount: 500 },
    { n: 3, title: 'Plain road shoes', ratingMean: 4, ratingCount: 50 },
    { n: 4, title: 'Socks', leaf: 'socks', group: 'underwear' },
    { n: 5, title: 'Gaiters', leaf: 'gaiters', group: 'trail-gear' },
  ]);
  for (let n = 1; n <= 12; n += 1) await addShopper(dataSource, n, [4, 5, 1], { goal: 'marathon', surfaces: ['road'] });
  await shop.app.get(RecommendService).rebuild();
  boss = shop.visitor();
  await boss.call('POST', '/api/accounts', { email: 'boss@example.test', password: PASSWORD, name: 'Bea' });
  await shop.app.get(StaffService).appoint('boss@example.test');
});
afterAll(() => shop.close());

const first = (list: { items: { productId: string }[] }) => list.items[0]!.productId;

describe('the door', () => {
  const DESK = ['/api/admin/overview', '/api/admin/turns', '/api/admin/ranking', '/api/admin/ranking/samples'];

  test.each(DESK)('%s is closed to strangers and guests (401) and to other accounts (403)', async (path) => {
    const stranger = await shop.visitor().get(path);
    expect([stranger.status, stranger.body.code]).toEqual([401, 'session/sign-in-needed']);
    const guest = shop.visitor();
    await guest.call('PUT', '/api/profile', { goal: '5k' });
    expect((await guest.get(path)).status).toBe(401);
    const runner = shop.visitor();
    const email = `${crypto.randomUUID()}@example.test`;
    await runner.call('POST', '/api/accounts', { email, password: PASSWORD });
    const refused = await runner.get(path);
    expect([refused.status, refused.body.code]).toEqual([403, 'session/not-allowed']);
    expect((await boss.get(path)).status).toBe(200);
  });

  test('a runner cannot turn the dial', async () => {
    const { status } = await shop.visitor().call('PUT', '/api/admin/ranking', { similarityShare: 0 });
    expect(status).toBe(401);
    expect((await boss.get('/api/admin/ranking')).body.similarityShare).toBe(0.7);
  });
});

describe('the dial', () => {
  const recommended = async () =>
    (await shop.visitor().call('POST', '/api/recommendations', { query: 'road shoes', limit: 3 })).body;

  test('what the retailer sets ranks the shop, says so in every answer, and can be undone from the history', async () => {
    const before = await recommended();
    expect([first(before), before.weights]).toEqual([productId(1), { similarity: 0.7, rating: 0.3 }]);
    const set = await boss.call('PUT', '/api/admin/ranking', { similarityShare: 0.1 });
    expect(set.body).toMatchObject({
      similarityShare: 0.1,
      defaultShare: 0.7,
      history: [{ from: 0.7, to: 0.1, by: 'Bea' }],
    });
    const after = await recommended();
    expect([first(after), after.weights]).toEqual([productId(2), { similarity: 0.1, rating: 0.9 }]);
    expect(after.items[0].score).toBeCloseTo(0.1 * after.items[0].similarity + 0.9 * after.items[0].ratingPart, 6);
    const undone = await boss.call('PUT', '/api/admin/ranking', { similarityShare: set.body.history[0].from });
    expect(undone.body.history).toHaveLength(2);
    expect(first(await recommended())).toBe(productId(1));
  });

  test('the chat’s seller goes by it too', async () => {
    await boss.call('PUT', '/api/admin/ranking', { similarityShare: 0 });
    const visitor = shop.visitor();
    const turn = await visitor.say(await visitor.startTalk(), 'road shoes please');
    expect(first(turn.part('data-products')!)).toBe(productId(2));
    await boss.call('PUT', '/api/admin/ranking', { similarityShare: 0.7 });
  });

  test.each([{ similarityShare: 1.2 }, { similarityShare: -0.1 }, { similarityShare: 'all' }, {}])(
    '%o is refused and nothing is noted',
    async (body) => {
      const { history } = (await boss.get('/api/admin/ranking')).body;
      expect((await boss.call('PUT', '/api/admin/ranking', body)).status).toBe(400);
      expect((await boss.get('/api/admin/ranking')).body.history).toEqual(history);
    },
  );
});

describe('what another weight would have shown', () => {
  const preview = (body: object) => boss.call('POST', '/api/admin/ranking/preview', body);

  test('the lists are those the shop would show, with places now and then', async () => {
    const { body } = await preview({ query: 'road shoes', shares: [0.7, 0] });
    const [asNow, byRating] = body.lists;
    expect(body).toMatchObject({ presentShare: 0.7, neighbourCount: 0 });
    expect(first(asNow)).toBe(productId(1));
    expect(byRating.items[0]).toMatchObject({ productId: productId(2), place: 1 });
    expect(byRating.items[0].presentPlace).toBeGreaterThan(1);
    const shown = (await shop.visitor().call('POST', '/api/recommendations', { query: 'road shoes', limit: 10 })).body;
    const ids = (list: { items: { productId: string }[] }) => list.items.map((item) => item.productId);
    expect(ids(asNow)).toEqual(ids(shown));
  });

  test('through the eyes of a sample shopper, their neighbours speak', async () => {
    const { body } = await boss.get('/api/admin/ranking/samples');
    expect(body.items).toMatchObject([{ goal: 'marathon', surfaces: ['road'], boughtCount: 3 }]);
    expect(JSON.stringify(body)).not.toContain('user-');
    const seen = await preview({ query: 'road shoes', shopper: body.items[0].shopperId, shares: [0.7] });
    expect(seen.body.neighbourCount).toBe(11);
  });

  test('nobody with an account here is a sample', async () => {
    const buyer = shop.visitor();
    const { body } = await buyer.call('POST', '/api/accounts', { email: 'buyer@example.test', password: PASSWORD });
    await shop.app.get(DataSource).query('UPDATE shoppers SET runner_id = $1 WHERE id = $2', [body.id, shopperId(12)]);
    const refused = await preview({ shopper: shopperId(12), shares: [0.7] });
    expect([refused.status, refused.body.code]).toEqual([404, 'shopper/not-found']);
  });

  test.each([
    { shares: [] },
    { shares: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] },
    { shares: [2] },
    { shares: [0.5], shopper: 'x' },
  ])('%o is refused', async (body) => expect((await preview(body)).status).toBe(400));

  test('the figures are measured once somebody asks', async () => {
    const { body } = await boss.get('/api/admin/ranking/figures');
    expect(body).toMatchObject({ madeAt: null, steps: [] });
    const ask = async () => (await boss.get('/api/admin/ranking/figures')).body;
    await expect.poll(async () => (await ask()).madeAt, { timeout: 20_000 }).not.toBeNull();
    const { steps, questions, heldOut } = await ask();
    expect(questions).toBeGreaterThan(0);
    expect(heldOut).toBeGreaterThan(0);
    expect(steps).toHaveLength(21);
    expect(steps[14]).toMatchObject({ share: 0.7, changedShare: 0 });
    expect(steps[0].changedShare).toBeGreaterThan(0);
    expect(steps[0].meanRating).toBeGreaterThan(steps[20].meanRating);
  });
});

describe('what the assistant did', () => {
  test('shopping turns are told with what was understood, shown and why; nobody is named', async () => {
    const visitor = shop.visitor();
    const email = 'private@example.test';
    await visitor.call('POST', '/api/accounts', { email, password: PASSWORD, name: 'Zenobia' });
    const talk = await visitor.startTalk();
    await visitor.say(talk, 'road shoes under 140 €');
    await visitor.say(talk, 'my knee hurts after running, what should I do?');
    await visitor.say(talk, 'I have chest pain and feel faint');
    const { body } = await boss.get('/api/admin/turns?pageSize=3');
    const [warning, advice, shopping] = body.items;
    expect(shopping).toMatchObject({
      intent: 'shopping',
      words: 'road shoes under 140 €',
      slots: { maxPriceCents: 14_000 },
    });
    expect(shopping.products[0].reasons.length).toBeGreaterThan(0);
    expect(shopping.timings.total).toBeGreaterThan(0);
    expect(advice).toMatchObject({ words: null, slots: {}, products: [] });
    expect(warning).toMatchObject({ isWarning: true, words: null, slots: {} });
    expect(JSON.stringify(body)).not.toMatch(/knee|chest|Zenobia|private@/i);
  });

  test('only turns of one intent, page by page', async () => {
    const { body } = await boss.get('/api/admin/turns?intent=shopping&pageSize=1');
    expect(body.items).toHaveLength(1);
    expect(body.items[0].intent).toBe('shopping');
    expect((await boss.get('/api/admin/turns?intent=everything')).status).toBe(400);
  });
});

describe('the shop at a glance', () => {
  test('shelves, jobs and imports are told, and learning can be asked for now', async () => {
    const asked = await boss.call('POST', '/api/admin/rebuild');
    expect([asked.status, asked.body]).toEqual([202, { isQueued: true }]);
    const { body } = await boss.get('/api/admin/overview');
    expect(body.shelves).toContainEqual({ name: 'articles', count: 5 });
    expect(body.jobs.map((job: { name: string }) => job.name)).toContain('recommend/rebuild');
    const done = async () => {
      const { jobs } = (await boss.get('/api/admin/overview')).body;
      return jobs.find((job: { name: string }) => job.name === 'recommend/rebuild');
    };
    await expect.poll(async () => (await done()).lastDoneAt, { timeout: 20_000 }).not.toBeNull();
    expect((await done()).nextAt).not.toBeNull(); // and again tonight
  });
});
