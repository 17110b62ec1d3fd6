import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from './testing/test-app.ts';

let shop: TestApp;
beforeAll(async () => {
  shop = await openTestApp();
});
afterAll(() => shop.close());

test('the whole house can be built: nothing is injected as undefined', async () => {
  expect((await shop.visitor().get('/api/health/ready')).body).toMatchObject({
    status: 'ok',
    database: 'ok',
    languageModel: 'offline writer',
  });
});

test('the API describes itself, with every endpoint the design promises', async () => {
  const { body } = await shop.visitor().get('/api/openapi.json');
  expect(body.openapi).toMatch(/^3\.1/);
  expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(PROMISED));
});

test('metrics are told to Prometheus', async () => {
  const answer = await shop.visitor().get('/metrics');
  expect(answer.body).toContain('foulee_http_duration_seconds');
});

test('an unknown address is a named problem', async () => {
  expect(await shop.visitor().get('/api/nowhere')).toMatchObject({ status: 404, body: { code: 'route/not-found' } });
});

const PROMISED = [
  '/api/health/live',
  '/api/health/ready',
  '/api/session',
  '/api/accounts',
  '/api/profile',
  '/api/onboarding',
  '/api/memory',
  '/api/memory/{id}',
  '/api/account/export',
  '/api/account',
  '/api/products',
  '/api/products/{id}',
  '/api/products/{id}/reviews',
  '/api/products/{id}/complements',
  '/api/products/{id}/similar',
  '/api/recommendations',
  '/api/conversations',
  '/api/conversations/{id}',
  '/api/conversations/{id}/turns',
  '/api/intents',
  '/api/advice',
  '/api/articles',
  '/api/articles/{id}',
  '/api/plans',
  '/api/plans/{id}',
  '/api/plans/audit',
  '/api/plans/{id}/check-ins',
  '/api/runs',
  '/api/runs/{id}',
  '/api/cart',
  '/api/cart/lines',
  '/api/cart/lines/{id}',
  '/api/cart/promotions',
  '/api/checkout',
  '/api/orders',
  '/api/orders/{id}',
];
