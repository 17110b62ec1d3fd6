import { expect, test } from 'vitest';
import { keepsToFacts } from './prose-check.ts';

const FACTS = ['1. Corvane Sierra 3, €129: 14 runners like you bought it; 4.6 from 2,310 ratings.'];

test('prose that only rewords the facts may leave', () => {
  expect(keepsToFacts('The Corvane Sierra 3 costs €129, and 14 runners like you bought it.', FACTS)).toBe(true);
});

test('a price that is not in the facts is held back', () => {
  expect(keepsToFacts('The Corvane Sierra 3 costs €119.', FACTS)).toBe(false);
});

test('an article that is not in the facts is held back', () => {
  expect(keepsToFacts('You may also like the Velantis Storm.', FACTS)).toBe(false);
});

test('a link is held back', () => {
  expect(keepsToFacts('Buy it at https://elsewhere.test.', FACTS)).toBe(false);
});
