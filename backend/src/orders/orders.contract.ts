import { z } from 'zod';

export const Address = z
  .object({
    name: z.string().trim().min(1).max(120),
    street: z.string().trim().min(1).max(200),
    postalCode: z.string().trim().min(2).max(12),
    city: z.string().trim().min(1).max(120),
    country: z.string().trim().length(2).toUpperCase().describe('ISO 3166-1 alpha-2'),
  })
  .meta({ id: 'Address' });
export type Address = z.infer<typeof Address>;

export const CheckoutRequest = z
  .object({
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email())
      .optional()
      .describe('Where the confirmation goes; an account may leave it out'),
    address: Address,
    payment: z.enum(['test']).default('test').describe('The test provider: no money moves'),
    expectedTotalCents: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('Total the page showed; a different one is refused'),
  })
  .meta({ id: 'CheckoutRequest' });
export type CheckoutRequest = z.infer<typeof CheckoutRequest>;

export const OrderLine = z
  .object({
    productId: z.uuid(),
    variantId: z.uuid(),
    title: z.string(),
    size: z.string(),
    color: z.string(),
    imageUrl: z.string(),
    quantity: z.number().int(),
    unitPriceCents: z.number().int(),
    totalCents: z.number().int(),
  })
  .meta({ id: 'OrderLine' });
export type OrderLine = z.infer<typeof OrderLine>;

export const Order = z
  .object({
    orderId: z.uuid(),
    number: z.string().describe('Readable number, such as F-26-4K7Q2M'),
    status: z.enum(['paid']),
    payment: z.object({ provider: z.literal('test'), notice: z.string() }),
    email: z.string(),
    address: Address,
    lines: z.array(OrderLine),
    subtotalCents: z.number().int(),
    discounts: z.array(z.object({ rule: z.string(), savesCents: z.number().int() })),
    deliveryCents: z.number().int(),
    totalCents: z.number().int(),
    currency: z.string().length(3),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof Order>;

/** Expected refusals of a checkout; 409 problems with these codes. */
export type CheckoutRefusal =
  | { ok: false; reason: 'checkout/empty-cart' }
  | { ok: false; reason: 'checkout/cart-changed' }
  | { ok: false; reason: 'checkout/not-enough-stock'; titles: string[] }
  | { ok: false; reason: 'checkout/total-changed'; totalCents: number };
