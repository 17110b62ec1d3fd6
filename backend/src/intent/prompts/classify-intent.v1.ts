import { z } from 'zod';
import { Intent, type IntentRequest } from '../intent.contract.ts';

/** What a language model may answer: one of our intents and how sure it is. Slots stay with the code. */
export const ModelVerdict = z
  .object({
    intent: Intent.describe('What the last message wants'),
    probability: z.number().min(0).max(1).describe('How sure, 0 to 1'),
  })
  .meta({ id: 'IntentVerdict' });
export type ModelVerdict = z.infer<typeof ModelVerdict>;

/** Messages shown, and how much of each. */
const RECENT = 4;
const LONGEST = 400;

/** The thread and the message as data, newest last. */
export function classifyPrompt({ text, page, recent = [] }: IntentRequest): string {
  const thread = recent
    .slice(-RECENT)
    .map((message) => ({ role: message.role, text: message.text.slice(0, LONGEST), intent: message.intent }));
  return JSON.stringify({ page: page ?? null, thread, message: text.slice(0, LONGEST * 4) });
}
