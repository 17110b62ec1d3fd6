import { expect, test } from 'vitest';
import { ProviderFake } from '../testing/provider-fake.ts';
import { parseRetryAfterMs, ProviderCall } from './provider-call.ts';

const NOW_MS = Date.parse('2026-11-20T10:00:00Z');

test.each([
  ['2', 2000],
  ['0', 0],
  ['1.5', 1500],
  ['Fri, 20 Nov 2026 10:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After: %s means %s ms', (header, expected) => {
  expect(parseRetryAfterMs(header, NOW_MS)).toBe(expected);
});

test('a mistake of ours before anything was sent stays what it is', () => {
  const bug = new TypeError('x is not a function');
  expect(new ProviderCall().translate(bug)).toBe(bug);
});

test('an address where nobody listens is a failed connection', async () => {
  const fake = await ProviderFake.open({ dialect: 'mistral' });
  await fake.close();
  await expect(new ProviderCall().fetch(fake.url)).rejects.toMatchObject({ reason: 'connection' });
});
