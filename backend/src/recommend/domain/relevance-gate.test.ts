import { expect, test } from 'vitest';
import { nearBest, ofMeantKinds } from './relevance-gate.ts';

const hits = (relevances: number[]) => relevances.map((relevance, index) => ({ productId: `p${index}`, relevance }));
const ids = (found: { productId: string }[]) => found.map((hit) => hit.productId);

test('what shares only a word with the question does not compete', () => {
  expect(ids(nearBest(hits([0.9, 0.5, 0.44, 0]), 0.5))).toEqual(['p0', 'p1']);
});

test('without words everything competes', () => {
  expect(nearBest(hits([1, 1, 1]), 0.8)).toHaveLength(3);
  expect(nearBest(hits([0, 0]), 0.8)).toHaveLength(2);
  expect(nearBest([], 0.8)).toEqual([]);
});

test('a waterproof jacket is not a waterproof shoe', () => {
  const leafOf = new Map([
    ['p0', 'rain-jackets'],
    ['p1', 'rain-jackets'],
    ['p2', 'trail-shoes'],
    ['p3', 'rain-jackets'],
    ['p4', 'trail-shoes'],
  ]);
  expect(ids(ofMeantKinds(hits([0.9, 0.8, 0.6, 0.5, 0.2]), leafOf))).toEqual(['p0', 'p1', 'p3']);
});

test('a question spread over categories keeps them all', () => {
  const leafOf = new Map([
    ['p0', 'blister-care'],
    ['p1', 'socks'],
    ['p2', 'anti-chafe'],
  ]);
  expect(ofMeantKinds(hits([0.9, 0.8, 0.7]), leafOf)).toHaveLength(3);
});
