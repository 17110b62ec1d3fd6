import { z } from 'zod';

export const AddLineRequest = z
  .object({
    variantId: z.uuid().optional().describe('The exact variant'),
    productId: z.uuid().optional().describe('Or the product with size and colour'),
    size: z.string().max(20).optional(),
    color: z.string().max(30).optional(),
    quantity: z.number().int().min(1).max(20).default(1),
  })
  .refine((line) => line.variantId || line.productId, { message: 'Give variantId or productId', path: ['productId'] })
  .meta({ id: 'AddLineRequest' });
export type AddLineRequest = z.infer<typeof AddLineRequest>;

export const ChangeLineRequest = z
  .object({
    quantity: z.number().int().min(0).max(20).optional().describe('0 removes the line'),
    size: z.string().max(20).optional(),
    color: z.string().max(30).optional(),
  })
  .meta({ id: 'ChangeLineRequest' });
export type ChangeLineRequest = z.infer<typeof ChangeLineRequest>;

export const CartLine = z
  .object({
    lineId: z.uuid(),
    productId: z.uuid(),
    variantId: z.uuid(),
    title: z.string(),
    brand: z.string(),
    size: z.string(),
    color: z.string(),
    imageUrl: z.string(),
    imageAlt: z.string(),
    url: z.string(),
    unitPriceCents: z.number().int(),
    quantity: z.number().int(),
    totalCents: z.number().int(),
    stock: z.number().int().describe('Pieces left of this variant'),
    sizesInStock: z.array(z.string()).describe('Sizes one can change to'),
    notice: z.string().nullable().describe('Such as "only 2 left", in the viewer’s language'),
  })
  .meta({ id: 'CartLine' });
export type CartLine = z.infer<typeof CartLine>;

export const CartDiscount = z.object({
  promotionId: z.string(),
  rule: z.string().describe('The condition, in words'),
  savesCents: z.number().int(),
});
export type CartDiscount = z.infer<typeof CartDiscount>;

export const Cart = z
  .object({
    lines: z.array(CartLine),
    itemCount: z.number().int(),
    subtotalCents: z.number().int().describe('Before discounts and delivery'),
    discounts: z.array(CartDiscount),
    deliveryCents: z.number().int(),
    totalCents: z.number().int(),
    currency: z.string().length(3),
    hints: z
      .array(z.object({ rule: z.string(), missingCents: z.number().int().nullable() }))
      .describe('Offers within reach, with their condition'),
  })
  .meta({ id: 'Cart' });
export type Cart = z.infer<typeof Cart>;

/** Expected refusals: values, not errors. The API answers them as 409 problems with these codes. */
export const CartRefusal = z.enum([
  'cart/sold-out',
  'cart/not-enough-stock',
  'cart/unknown-size',
  'cart/size-needed',
  'cart/unknown-color',
  'cart/not-for-sale',
]);
export type CartRefusal = z.infer<typeof CartRefusal>;

export const CodeRequest = z
  .object({ code: z.string().trim().min(1).max(40).describe('Promotion code') })
  .meta({ id: 'CodeRequest' });
export type CodeRequest = z.infer<typeof CodeRequest>;
