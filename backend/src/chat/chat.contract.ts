import { z } from 'zod';
import { Citation, RedFlag } from '../advisor/advisor.contract.ts';
import { IntentAnswer } from '../intent/intent.contract.ts';
import { Complement, RankedProduct } from '../recommend/recommend.contract.ts';

export const TurnRequest = z
  .object({
    text: z.string().trim().min(1, 'Say something first').max(4_000, 'At most 4,000 characters'),
    page: z.string().max(300).optional().describe('Path of the page the runner is on'),
    photoIds: z.array(z.uuid()).max(6).optional(),
    timeZone: z
      .string()
      .max(60)
      .optional()
      .catch(undefined)
      .describe('IANA time zone of the runner: decides which day "today" is; unknown ones count as UTC'),
    // A language the site does not speak counts as none: English, or what the message is in.
    language: z
      .enum(['en', 'fr'])
      .optional()
      .catch(undefined)
      .describe('Language of the site; the message itself decides first'),
  })
  .meta({ id: 'TurnRequest' });
export type TurnRequest = z.infer<typeof TurnRequest>;

/** What the browser does for the chat; one file there, ui-actions.ts, obeys. */
export const ActionName = z.enum([
  'openPage',
  'addToCart',
  'removeFromCart',
  'setQuantity',
  'clearCart',
  'showPlan',
  'goBack',
]);
export type ActionName = z.infer<typeof ActionName>;

export const ChatAction = z
  .object({
    id: z.uuid().describe('Names this proposal; consent refers to it'),
    name: ActionName,
    arguments: z
      .record(z.string(), z.unknown())
      .describe('Such as { path } or { productId, variantId, size, color, quantity }'),
    asks: z.boolean().describe('True: the browser asks the runner before doing it'),
    label: z.string().describe('What will happen, in the runner’s language'),
  })
  .meta({ id: 'ChatAction' });
export type ChatAction = z.infer<typeof ChatAction>;

const data = <Name extends string, Data extends z.ZodType>(name: Name, schema: Data) =>
  z.object({ type: z.literal(`data-${name}`), data: schema });

/** Every typed part a turn may send, a closed union. Text travels in the protocol’s own text-* parts. */
export const DataPart = z.discriminatedUnion('type', [
  data('intent', IntentAnswer),
  data('redFlag', RedFlag),
  data('citation', Citation),
  data(
    'plan',
    z.object({
      planId: z.uuid(),
      summary: z.string(),
      weeks: z.number().int(),
      certificate: z.object({ passed: z.boolean(), ruleCount: z.number().int() }),
    }),
  ),
  data('products', z.object({ items: z.array(RankedProduct).describe('The two best, in order') })),
  data('complements', z.object({ forProductId: z.uuid(), items: z.array(Complement) })),
  data('offer', z.object({ promotionId: z.string(), rule: z.string(), savesCents: z.number().int() })),
  data('action', ChatAction),
  data('suggestions', z.object({ chips: z.array(z.string()) })),
  data(
    'timings',
    z.record(z.string(), z.number()).describe('Milliseconds per room; fallback: 1 when the offline writer stood in'),
  ),
]);
export type DataPart = z.infer<typeof DataPart>;

/** One thing a turn yields: a piece of text or a typed part. */
export type TurnPart = { type: 'text'; text: string } | DataPart;

export const Conversation = z
  .object({
    id: z.uuid(),
    title: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof Conversation>;

/** A stored message in the AI SDK's UIMessage shape, so that a page can hand it to useChat unchanged. */
export const ChatMessage = z
  .object({
    id: z.uuid(),
    role: z.enum(['user', 'assistant']),
    parts: z.array(z.union([z.object({ type: z.literal('text'), text: z.string() }), DataPart])),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ChatMessage' });
export type ChatMessage = z.infer<typeof ChatMessage>;

export const ConversationWithMessages = Conversation.extend({ messages: z.array(ChatMessage) }).meta({
  id: 'ConversationWithMessages',
});
export type ConversationWithMessages = z.infer<typeof ConversationWithMessages>;

export const NewConversation = z
  .object({ language: z.enum(['en', 'fr']).optional().catch(undefined) })
  .meta({ id: 'NewConversation' });
export type NewConversation = z.infer<typeof NewConversation>;
