import type { Basket } from '../promotions.contract.ts';

interface Text {
  en: string;
  fr: string;
}

/** Whether a basket earns the promotion; `missingCents` when only a sum is missing, for the hint. */
export type Check = { met: true } | { met: false; isNear: boolean; missingCents: number | null };

/**
 * A discount and its visible condition. Several may apply, but each line is discounted once: promotions are tried in
 * their order, and what one has taken is no longer there for the next.
 */
export interface Promotion {
  id: string;
  rule: Text;
  check(basket: Basket): Check;
  /** Share taken off each line, 0–1, in the order of the basket's lines; empty for promotions on delivery. */
  takesOff(basket: Basket): number[];
  isDelivery?: boolean;
}

export const met: Check = { met: true };
export const notMet = (isNear: boolean, missingCents: number | null = null): Check => ({
  met: false,
  isNear,
  missingCents,
});
