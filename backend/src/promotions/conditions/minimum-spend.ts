import { met, notMet, type Check } from '../domain/promotion.ts';
import type { Basket } from '../promotions.contract.ts';

/** The goods cost at least this much, whole cents. Near: at least half of it is in the basket. */
export function minimumSpend(basket: Basket, minimumCents: number): Check {
  if (basket.subtotalCents >= minimumCents) return met;
  return notMet(basket.subtotalCents >= minimumCents / 2, minimumCents - basket.subtotalCents);
}
