import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({ path: z.string().regex(/^\/(?!\/)[\w\-/?=&%.,+:]*$/, 'a path of this shop') });

export const openPage: ChatTool<typeof input> = {
  name: 'openPage',
  description: 'Opens a page of the shop.',
  input,
  asks: false,
  label: { en: 'Open {page}', fr: 'Ouvrir {page}' },
};
