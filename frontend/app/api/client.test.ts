import { expect, test } from 'vitest';
import { fakeApi, problem } from '../../testing/fake-api.ts';
import { createApi, toSearch } from './client.ts';
import { ApiError } from './problem.ts';

const api = () => createApi({ baseUrl: '/api', language: 'fr' });

test('every call says in which language the texts are wanted', async () => {
  const calls = fakeApi({ 'GET /products': () => ({ items: [] }) });
  await api().get('/products', { color: ['blue', 'red'], q: '', page: 2 });
  expect(Object.fromEntries(calls[0]?.query ?? [])).toEqual({ language: 'fr', color: 'blue,red', page: '2' });
});

test('a refusal keeps its code, its words, the fields and the choices', async () => {
  fakeApi({
    'POST /cart/lines': () =>
      problem(409, 'cart/size-needed', 'Which size?', {
        choices: ['42'],
        errors: [{ field: 'size', message: 'missing' }],
      }),
  });
  const error = await api()
    .send('POST', '/cart/lines', { body: {} })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: 409,
    code: 'cart/size-needed',
    message: 'Which size?',
    fields: { size: 'missing' },
  });
  expect((error as ApiError).extra['choices']).toEqual(['42']);
});

test('a lost connection is told apart from a refusal', async () => {
  fakeApi({});
  await expect(api().get('/cart')).rejects.toMatchObject({ status: 0, code: 'network/offline' });
});

test('an answer that is no JSON still has a status', async () => {
  fakeApi({ 'GET /cart': () => new Response('<h1>Bad gateway</h1>', { status: 502 }) });
  await expect(api().get('/cart')).rejects.toMatchObject({ status: 502, code: 'http/502' });
});

test('an answer without a body is fine', async () => {
  fakeApi({ 'DELETE /session': () => new Response(null, { status: 204 }) });
  await expect(api().send('DELETE', '/session')).resolves.toBeUndefined();
});

test('what is not set is left out of an address', () => {
  expect(toSearch({ a: undefined, b: null, c: '', d: [], e: false, f: 0 })).toBe('e=false&f=0');
});
