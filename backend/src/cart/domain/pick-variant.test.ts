import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ProductVariant } from '../../catalog/catalog.contract.ts';
import { pickVariant } from './pick-variant.ts';

const aVariant = (overrides: Partial<ProductVariant>): ProductVariant => ({
  variantId: randomUUIDv7(),
  sku: randomUUIDv7(),
  size: '43',
  color: 'blue',
  stock: 3,
  ...overrides,
});

test('the size and colour that were said are picked', () => {
  const blue = aVariant({ size: '43', color: 'blue' });
  const pick = pickVariant([aVariant({ size: '42' }), aVariant({ color: 'black' }), blue], {
    size: '43',
    color: 'blue',
  });
  expect(pick).toEqual({ ok: true, variant: blue });
});

test('without a size the runner’s usual one is taken when it is in stock', () => {
  const pick = pickVariant([aVariant({ size: '42' }), aVariant({ size: '43' })], { usualSize: '43' });
  expect(pick.ok && pick.variant.size).toBe('43');
});

test('a usual size that is sold out is asked about, not silently swapped', () => {
  const pick = pickVariant([aVariant({ size: '42' }), aVariant({ size: '43', stock: 0 })], { usualSize: '43' });
  expect(pick).toEqual({ ok: false, reason: 'cart/size-needed', choices: ['42'] });
});

test('a sold-out size names the sizes that are left', () => {
  const pick = pickVariant([aVariant({ size: '42' }), aVariant({ size: '43', stock: 0 })], { size: '43' });
  expect(pick).toEqual({ ok: false, reason: 'cart/sold-out', choices: ['42'] });
});

test('a size that does not exist is not called sold out', () => {
  expect(pickVariant([aVariant({}), aVariant({ size: '42' })], { size: '51' })).toMatchObject({
    reason: 'cart/unknown-size',
  });
});

test('an article in one size needs no size', () => {
  expect(pickVariant([aVariant({ size: 'one-size' })], {}).ok).toBe(true);
});

test('socks in a range fit the size inside it', () => {
  const pick = pickVariant([aVariant({ size: '39-42' }), aVariant({ size: '43-46' })], { size: '44' });
  expect(pick.ok && pick.variant.size).toBe('43-46');
});
