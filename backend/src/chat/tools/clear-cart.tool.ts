import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({});

export const clearCart: ChatTool<typeof input> = {
  name: 'clearCart',
  description: 'Empties the cart, after the runner agreed.',
  input,
  asks: true,
  label: { en: 'Empty your cart?', fr: 'Vider ton panier ?' },
};
