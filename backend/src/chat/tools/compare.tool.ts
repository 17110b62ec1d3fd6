import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z
  .object({ productIds: z.array(z.uuid()).min(2).max(4) })
  .transform(({ productIds }) => ({ path: `/compare?ids=${productIds.join(',')}` }));

/** Opens the page that shows articles side by side. */
export const compare: ChatTool<typeof input> = {
  name: 'openPage',
  description: 'Shows two to four articles side by side.',
  input,
  asks: false,
  label: { en: 'Compare {count} articles side by side', fr: 'Comparer {count} articles côte à côte' },
};
