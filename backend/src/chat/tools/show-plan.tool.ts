import { z } from 'zod';
import type { ChatTool } from './chat-tool.ts';

const input = z.object({ planId: z.uuid(), path: z.string().startsWith('/plan/') });

export const showPlan: ChatTool<typeof input> = {
  name: 'showPlan',
  description: 'Opens the page of a training plan.',
  input,
  asks: false,
  label: { en: 'Show your plan', fr: 'Voir ton plan' },
};
