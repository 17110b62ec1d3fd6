import type { IntentRequest } from '../../intent/intent.contract.ts';
import type { ChatMessage } from '../chat.contract.ts';

/** The thread as the classifier reads it: the last six messages, cut short, each answer with the intent it had. */
export function recentOf(
  messages: { role: 'user' | 'assistant'; parts: ChatMessage['parts'] }[],
): NonNullable<IntentRequest['recent']> {
  return messages.slice(-6).map(({ role, parts }) => {
    const text = parts
      .map((part) => (part.type === 'text' ? part.text : ''))
      .join(' ')
      .trim()
      .slice(0, 1_000);
    const heard = parts.find((part) => part.type === 'data-intent');
    return { role, text, intent: heard?.data.intent };
  });
}
