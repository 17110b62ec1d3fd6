import { expect, test } from 'vitest';
import { timingOf } from './percentiles.ts';

test('the 95th percentile of 1 to 100 is 95', () => {
  const timing = timingOf(Array.from({ length: 100 }, (_, index) => 100 - index));
  expect(timing).toEqual({ p50Ms: 50, p95Ms: 95, p99Ms: 99, maxMs: 100, count: 100 });
});

test('one duration is all its percentiles', () => {
  expect(timingOf([7])).toMatchObject({ p50Ms: 7, p95Ms: 7, maxMs: 7 });
});
