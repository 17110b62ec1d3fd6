import { expect, test } from 'vitest';
import { similarReasons } from './similar-reasons.ts';

const SHOE = {
  priceCents: 12_000,
  currency: 'EUR',
  rating: 4.2,
  ratingCount: 30,
  attributes: { features: ['rock-plate', 'waterproof', 'vegan'] },
  variants: [{ variantId: 'a', sku: 'a', size: '42.5', color: 'blue' as const, stock: 2 }],
};
const said = (other: Partial<typeof SHOE>, language: 'en' | 'fr' = 'en', ownSize?: string) =>
  similarReasons({ other: { ...SHOE, ...other }, article: SHOE, ownSize }, language).map(({ text }) =>
    text.replaceAll(/[\u00A0\u202F]/g, ' '),
  );

test('what both have, cheaper or dearer, better rated, in the own size', () => {
  expect(said({ priceCents: 10_000, rating: 4.6 }, 'en', '42.5')).toEqual([
    'Also with a rock plate and waterproof',
    '€20 less',
    'Better rated: 4.6 against 4.2',
    'In stock in 42.5',
  ]);
  expect(said({ priceCents: 14_550, attributes: { features: ['waterproof'] }, rating: 4.6 }, 'fr', '42.5')).toEqual([
    'Aussi imperméable',
    '25,50 € de plus',
    'Mieux noté : 4,6 contre 4,2',
    'En stock en 42,5',
  ]);
});

test('nothing is said that is not so', () => {
  expect(said({ priceCents: 12_100, attributes: { features: [] }, rating: 3.9 }, 'en', '44')).toEqual([
    'About the same price',
  ]);
});
