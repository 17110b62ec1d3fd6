import { expect, test } from 'vitest';
import { tradeOff, type Compared } from './trade-off.ts';

const aShoe = (overrides: Partial<Compared>): Compared => ({
  name: 'Corvane Sierra',
  priceCents: 13_500,
  currency: 'EUR',
  rating: 4.5,
  ratingCount: 120,
  weightG: 300,
  ...overrides,
});

test('what speaks for each is said once, with its name', () => {
  const other = aShoe({ name: 'Tussock Tadorne', priceCents: 12_500, rating: 4, weightG: 240 });
  expect(tradeOff(aShoe({}), other, 'en')).toBe(
    'Between the two: Corvane Sierra is better rated; Tussock Tadorne is €10 cheaper and 60 g lighter.',
  );
});

test('French has its own signs', () => {
  const other = aShoe({ name: 'Tussock Tadorne', priceCents: 12_500 });
  expect(tradeOff(aShoe({}), other, 'fr')).toMatch(/^Entre les deux, Tussock Tadorne : 10\s€ de moins\.$/);
});

test('an article without ratings does not lose against one with', () => {
  expect(tradeOff(aShoe({}), aShoe({ name: 'New', rating: 0, ratingCount: 0 }), 'en')).toBe('');
});

test('four ratings of five stars do not beat a hundred of four and a half', () => {
  expect(tradeOff(aShoe({ name: 'New', rating: 5, ratingCount: 4 }), aShoe({}), 'en')).toBe('');
});

test('equal articles are not told apart', () => {
  expect(tradeOff(aShoe({}), aShoe({ name: 'Twin' }), 'en')).toBe('');
});
