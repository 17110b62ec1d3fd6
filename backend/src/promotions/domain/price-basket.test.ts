import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basket, PricedLine } from '../promotions.contract.ts';
import { priceBasket } from './price-basket.ts';

const SHOES: PricedLine = { leaf: 'road-shoes', group: 'shoes', unitPriceCents: 12_000, quantity: 1 };
const SOCKS: PricedLine = { leaf: 'socks', group: 'underwear', unitPriceCents: 1_500, quantity: 2 };
const GEL: PricedLine = { leaf: 'gels', group: 'nutrition', unitPriceCents: 250, quantity: 6 };

function aBasket(lines: PricedLine[], overrides: Partial<Basket> = {}): Basket {
  const subtotalCents = lines.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0);
  return { lines, subtotalCents, code: null, isFirstOrder: false, ...overrides };
}

describe('the price of a basket', () => {
  test('an empty basket costs nothing, not even delivery', () => {
    expect(priceBasket(aBasket([])).totalCents).toBe(0);
  });

  test('shoes with two pairs of socks take 20 % off the socks and travel free', () => {
    const priced = priceBasket(aBasket([SHOES, SOCKS]));
    expect(priced.discounts.map(({ promotionId, savesCents }) => [promotionId, savesCents])).toEqual([
      ['shoes-and-socks', 600],
      ['free-delivery', 490],
    ]);
    expect(priced.totalCents).toBe(14_400);
  });

  test('the code takes 10 % off what no other offer has touched', () => {
    const priced = priceBasket(aBasket([SHOES, SOCKS], { code: ' firststride ', isFirstOrder: true }));
    expect(priced.discounts.find((discount) => discount.promotionId === 'first-stride')?.savesCents).toBe(1_200);
  });

  test('the code is worth nothing from the second order on', () => {
    const priced = priceBasket(aBasket([SHOES], { code: 'FIRSTSTRIDE', isFirstOrder: false }));
    expect(priced.discounts.map((discount) => discount.promotionId)).toEqual(['free-delivery']);
  });

  test('eighteen euros short of free delivery is said, with its condition', () => {
    const priced = priceBasket(aBasket([{ ...SHOES, unitPriceCents: 4_200 }]));
    const hint = priced.hints.find(({ promotionId }) => promotionId === 'free-delivery');
    expect(hint?.missingCents).toBe(1_800);
    expect(priced.deliveryCents).toBe(490);
  });

  test('six gels are a pantry', () => {
    expect(priceBasket(aBasket([GEL])).discounts[0]).toMatchObject({ promotionId: 'long-run-pantry', savesCents: 150 });
  });

  const line = fc.record({
    leaf: fc.constantFrom('road-shoes', 'socks', 'gels', 'caps'),
    group: fc.constantFrom('shoes', 'underwear', 'nutrition', 'accessories'),
    unitPriceCents: fc.integer({ min: 0, max: 100_000 }),
    quantity: fc.integer({ min: 1, max: 20 }),
  });

  test('whatever is in it, a basket is never negative and never dearer than its goods and delivery', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isFirstOrder) => {
        const basket = aBasket(lines, { isFirstOrder, code: 'FIRSTSTRIDE' });
        const { totalCents, discounts } = priceBasket(basket);
        expect(totalCents).toBeGreaterThanOrEqual(0);
        expect(totalCents).toBeLessThanOrEqual(basket.subtotalCents + 490);
        expect(discounts.every((discount) => Number.isInteger(discount.savesCents))).toBe(true);
      }),
    );
  });
});
