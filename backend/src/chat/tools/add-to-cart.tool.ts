import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({
  productId: z.uuid(),
  variantId: z.uuid().optional(),
  size: z.string().optional(),
  color: z.string().optional(),
  quantity: z.number().int().min(1).max(20),
});

export const addToCart: ChatTool<typeof input> = {
  name: 'addToCart',
  description: 'Puts an article into the cart, after the runner agreed.',
  input,
  asks: true,
  label: { en: 'Add {what} to your cart?', fr: 'Ajouter {what} à ton panier ?' },
};
