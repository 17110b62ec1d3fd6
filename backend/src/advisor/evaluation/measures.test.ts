import { expect, test } from 'vitest';
import { ndcgAt10, percentile, recallAt100, reciprocalRankAt10 } from './measures.ts';

const relevance = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

test('a perfect order scores one, a missing one zero', () => {
  expect(ndcgAt10(['a', 'b', 'c'], relevance)).toBe(1);
  expect(ndcgAt10(['x', 'y'], relevance)).toBe(0);
  expect(reciprocalRankAt10(['x', 'b'], relevance)).toBe(0.5);
  expect(recallAt100(['b'], relevance)).toBe(0.5);
});

test('gain is discounted by the logarithm of the rank, as trec_eval does it', () => {
  const ideal = 2 + 1 / Math.log2(3);
  expect(ndcgAt10(['b', 'a'], relevance)).toBeCloseTo((1 + 2 / Math.log2(3)) / ideal, 12);
});

test('a percentile of nothing is nothing', () => {
  expect(percentile([], 0.5)).toBe(0);
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
});
