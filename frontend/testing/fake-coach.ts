import type {
  ChatAction,
  ChatMessage,
  ConversationWithMessages,
  TurnPart,
} from '../../backend/src/chat/chat.contract.ts';

const NOW = '2026-11-20T08:00:00.000Z';
let made = 0;

function uuid(): string {
  made += 1;
  return `01900000-0000-7000-9000-${String(made).padStart(12, '0')}`;
}

export function aMessage(role: ChatMessage['role'], ...parts: ChatMessage['parts']): ChatMessage {
  return { id: uuid(), role, parts, createdAt: NOW };
}

export const said = (text: string): { type: 'text'; text: string } => ({ type: 'text', text });

export function aConversation(...messages: ChatMessage[]): ConversationWithMessages {
  const greeting = aMessage('assistant', said('Hello!'));
  return { id: uuid(), title: 'Talk', createdAt: NOW, updatedAt: NOW, messages: [greeting, ...messages] };
}

export function anAction(overrides: Partial<ChatAction> = {}): ChatAction {
  return {
    id: uuid(),
    name: 'addToCart',
    arguments: { productId: 'p-1', variantId: 'v-1', quantity: 1 },
    asks: true,
    label: 'Add the Norve Cirrus to your cart?',
    ...overrides,
  };
}

export const heard = (intent: 'shopping' | 'advice', slots = {}): TurnPart => ({
  type: 'data-intent',
  data: { intent, probability: 1, language: 'en', slots },
});

/** A turn as the server streams it: the AI SDK's UI message stream. `isCut` ends it in the middle. */
export function aTurn(parts: TurnPart[], { isCut = false } = {}): Response {
  const chunks: object[] = [{ type: 'start', messageId: uuid() }];
  for (const part of parts) {
    if (part.type !== 'text') {
      chunks.push(part);
      continue;
    }
    const id = uuid();
    chunks.push({ type: 'text-start', id }, { type: 'text-delta', id, delta: part.text }, { type: 'text-end', id });
  }
  if (!isCut) chunks.push({ type: 'data-timings', data: { total: 12 } }, { type: 'finish' });
  const body = `${chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')}data: [DONE]\n\n`;
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' },
  });
}
