import { expect, test } from 'vitest';
import { inSizeOrder } from './sizes.ts';

test('letters go from small to large, once each', () => {
  expect(inSizeOrder(['L', 'M', 'S', 'XL', 'XS', 'M', 'XXL'])).toEqual(['XS', 'S', 'M', 'L', 'XL', 'XXL']);
});

test('half sizes stand between the whole ones', () => {
  expect(inSizeOrder(['43', '42.5', '9', '42'])).toEqual(['9', '42', '42.5', '43']);
});
