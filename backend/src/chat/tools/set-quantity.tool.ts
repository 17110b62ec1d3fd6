import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({ lineId: z.uuid(), quantity: z.number().int().min(1).max(20) });

export const setQuantity: ChatTool<typeof input> = {
  name: 'setQuantity',
  description: 'Changes how many of a line are wanted, after the runner agreed.',
  input,
  asks: true,
  label: { en: 'Change {what} to {quantity}?', fr: 'Passer {what} à {quantity} ?' },
};
