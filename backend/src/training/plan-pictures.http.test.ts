import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
}, 60_000);
afterAll(() => shop.close());

test('a runner sees the pictures of their plan, and nobody else does', async () => {
  const owner = shop.visitor();
  const wish = { goal: '10k', weeks: 10, runsPerWeek: 3, kmPerWeek: 25 };
  const { body: plan } = await owner.call('POST', '/api/plans', wish);
  const path = `/api/plans/${plan.id}/pictures`;
  const seen = await owner.call('GET', path);
  expect(seen.status).toBe(200);
  expect(seen.body.weeks).toHaveLength(plan.weeks.length);
  expect(seen.body.prediction.points.at(-1).date).toBe(plan.raceDate ?? plan.weeks.at(-1).days.at(-1).date);
  expect((await shop.visitor().call('GET', path)).status).toBe(404);
  expect((await owner.call('GET', '/api/plans/no-such-plan/pictures')).status).toBe(404);
});
