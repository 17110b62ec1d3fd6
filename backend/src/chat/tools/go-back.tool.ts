import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({});

export const goBack: ChatTool<typeof input> = {
  name: 'goBack',
  description: 'Goes back to the page before.',
  input,
  asks: false,
  label: { en: 'Go back', fr: 'Revenir en arrière' },
};
