import { met, notMet, type Check } from '../domain/promotion.ts';
import type { Basket } from '../promotions.contract.ts';

/** The code was entered; case and spaces do not matter. */
export function codeEntered(basket: Basket, code: string): Check {
  return basket.code?.trim().toUpperCase() === code ? met : notMet(false);
}
