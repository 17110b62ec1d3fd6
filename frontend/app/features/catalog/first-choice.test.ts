import { expect, test } from 'vitest';
import { aProduct } from '../../../testing/builders.ts';
import { firstChoice } from './first-choice.ts';
import { footLengthCm } from './size-help.tsx';

test('the size of the profile is chosen beforehand', () => {
  const product = aProduct();
  expect(firstChoice(product, { shoeSizeEu: 42 })).toEqual({
    choice: { color: 'blue', size: '42' },
    profileSize: '42',
  });
});

test('a size that is sold out is not chosen beforehand', () => {
  expect(firstChoice(aProduct(), { shoeSizeEu: 43 })).toEqual({
    choice: { color: 'blue', size: null },
    profileSize: null,
  });
});

test('a shirt looks at the clothing size, not at the shoes', () => {
  const variants = [{ variantId: 'v', sku: 's', size: 'M', color: 'blue', stock: 3 }];
  const shirt = aProduct({ group: { slug: 'tops', name: 'Tops' }, variants });
  expect(firstChoice(shirt, { shoeSizeEu: 42, clothingSize: 'M' }).profileSize).toBe('M');
});

test('a colour without a single piece left is not shown first', () => {
  const variants = aProduct().variants.map((variant) =>
    variant.color === 'blue' ? { ...variant, stock: 0 } : variant,
  );
  expect(firstChoice(aProduct({ variants }), undefined).choice.color).toBe('orange');
});

test('what comes in one size needs no choice', () => {
  const variants = [{ variantId: 'v', sku: 's', size: 'one-size', color: 'blue', stock: 3 }];
  expect(firstChoice(aProduct({ variants }), undefined).choice.size).toBe('one-size');
});

test('a foot of 26.5 cm wears a 42', () => {
  expect(footLengthCm(42)).toBe(26.5);
});
