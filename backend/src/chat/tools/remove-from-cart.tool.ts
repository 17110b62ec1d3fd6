import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({ lineId: z.uuid() });

export const removeFromCart: ChatTool<typeof input> = {
  name: 'removeFromCart',
  description: 'Takes a line out of the cart, after the runner agreed.',
  input,
  asks: true,
  label: { en: 'Remove {what} from your cart?', fr: 'Retirer {what} de ton panier ?' },
};
