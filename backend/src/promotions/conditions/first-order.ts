import { met, notMet, type Check } from '../domain/promotion.ts';
import type { Basket } from '../promotions.contract.ts';

export function firstOrder(basket: Basket): Check {
  return basket.isFirstOrder ? met : notMet(false);
}
