import { expect, test } from 'vitest';
import { isTelling } from './telling-brand.ts';

test.each(['Corvane', 'Pasquier-Roy', 'The Trail Company'])('"%s" names a maker', (brand) => {
  expect(isTelling(brand)).toBe(true);
});

test.each(['Running Shoes', 'Add', 'Panier', 'yes', 'The First', 'Unbranded', '–'])('"%s" names nobody', (brand) => {
  expect(isTelling(brand)).toBe(false);
});
