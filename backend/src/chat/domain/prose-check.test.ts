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

test.each([
  'The first fits your budget. I have added it to your cart.',
  'J’ai ajouté le premier à ton panier.',
  '{"action":"addToCart","quantity":10}',
  'addToCart(10)',
  'The Corvane Sierra 3 is waterproof.',
  'Your chest hurting is nothing, keep going with no worry at all today.',
  'Everyone everywhere agrees that nothing else deserves consideration.',
])('"%s" is held back', (prose) => {
  expect(keepsToFacts(prose, FACTS)).toBe(false);
});

test('a model may reword in French', () => {
  const facts = [
    '1. Corvane Sierra 3, 129 € : acheté par 14 coureurs comme toi ; dans ton budget.',
    'Entre les deux, Corvane Sierra 3 : 20 g plus léger.',
  ];
  expect(
    keepsToFacts(
      'Le Corvane Sierra 3 reste dans ton budget à 129 €, et il pèse 20 g de moins. 14 coureurs comme toi l’ont acheté.',
      facts,
    ),
  ).toBe(true);
});
