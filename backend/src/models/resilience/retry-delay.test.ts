import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ModelFailure } from '../model-failure.ts';
import { isWorthRetrying, retryDelayMs } from './retry-delay.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('never comes back earlier than Retry-After, and at most a quarter later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), random, (retryAfterMs, r) => {
      const delayMs = retryDelayMs(1, { retryAfterMs }, r);
      expect(delayMs).toBeGreaterThanOrEqual(retryAfterMs);
      expect(delayMs).toBeLessThanOrEqual(retryAfterMs * 1.25 + 1);
    }),
  );
});

test('without Retry-After the ceiling doubles from half a second to four seconds', () => {
  const ceilings = [1, 2, 3, 4, 10].map((attempt) => retryDelayMs(attempt, { retryAfterMs: undefined }, 0.999999));
  expect(ceilings).toEqual([500, 1000, 2000, 4000, 4000]);
});

test('a refused key, a wrong request and a used-up wait are not worth another try', () => {
  const worth = (reason: ModelFailure['reason'], retryAfterMs?: number): boolean =>
    isWorthRetrying(new ModelFailure(reason, '', { retryAfterMs }), 3_000);
  expect(
    ['unauthorized', 'bad-request', 'timeout', 'circuit-open'].some((reason) =>
      worth(reason as ModelFailure['reason']),
    ),
  ).toBe(false);
  expect(worth('rate-limited', 3_000)).toBe(true);
  expect(worth('rate-limited', 3_001)).toBe(false);
});
