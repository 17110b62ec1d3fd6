import { met, notMet, type Check } from '../domain/promotion.ts';
import type { Basket } from '../promotions.contract.ts';

export interface BundlePart {
  fits(line: { leaf: string; group: string }): boolean;
  count: number;
}

/** The basket holds each part in its number. Near: all parts but one piece are there. */
export function bundle(basket: Basket, parts: readonly BundlePart[]): Check {
  const missing = parts.map(({ fits, count }) => {
    const have = basket.lines.filter(fits).reduce((sum, line) => sum + line.quantity, 0);
    return Math.max(0, count - have);
  });
  const pieces = missing.reduce((sum, count) => sum + count, 0);
  if (pieces === 0) return met;
  const hasStarted = missing.some((count, index) => count < parts[index]!.count);
  return notMet(hasStarted && pieces <= 2);
}
