import { expect, test } from 'vitest';
import { nextNight } from './nightly.ts';

test.each([
  ['2026-11-20T01:00:00Z', '2026-11-20T03:30:00.000Z'],
  ['2026-11-20T03:30:00Z', '2026-11-21T03:30:00.000Z'],
  ['2026-12-31T22:00:00Z', '2027-01-01T03:30:00.000Z'],
])('the night after %s begins %s', (now, night) => {
  expect(nextNight(new Date(now), 30).toISOString()).toBe(night);
});
