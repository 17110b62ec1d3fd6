import { z } from 'zod';

const Text = z.object({ en: z.string(), fr: z.string() });

/** A line as the promotions see it. */
export interface PricedLine {
  leaf: string;
  group: string;
  unitPriceCents: number;
  quantity: number;
}

/** What a promotion is judged on: nothing else, so that the same basket always has the same price. */
export interface Basket {
  lines: readonly PricedLine[];
  subtotalCents: number;
  code: string | null;
  isFirstOrder: boolean;
}

export const Discount = z
  .object({
    promotionId: z.string(),
    rule: Text.describe('The condition, in words'),
    savesCents: z.number().int().min(0),
    kind: z.enum(['goods', 'delivery']),
  })
  .meta({ id: 'Discount' });
export type Discount = z.infer<typeof Discount>;

/** An offer within reach: its condition, and what is missing if that is a sum. */
export const Hint = z.object({ promotionId: z.string(), rule: Text, missingCents: z.number().int().nullable() });
export type Hint = z.infer<typeof Hint>;

export interface PricedBasket {
  discounts: Discount[];
  hints: Hint[];
  deliveryCents: number;
  totalCents: number;
}
