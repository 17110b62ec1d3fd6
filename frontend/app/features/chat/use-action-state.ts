import { useSyncExternalStore } from 'react';
import type { ChatAction } from '../../../../backend/src/chat/chat.contract.ts';
import { type ActionState, actionStates, onActionChange } from './action-desk.ts';
import { useMessage, useTalkFacts } from './talk-context.ts';

const NONE: Readonly<Record<string, ActionState>> = {};

export type ShownState = ActionState | { status: 'open' | 'lapsed' };

export function useActionStates(): Readonly<Record<string, ActionState>> {
  return useSyncExternalStore(onActionChange, actionStates, () => NONE);
}

/**
 * How an action stands. What asked and was not answered while it was the last word has lapsed; what was done at once
 * counts as done when it is read again, except where the line broke before it could be done.
 */
export function useActionState(action: ChatAction): ShownState {
  const known = useActionStates()[action.id];
  const message = useMessage();
  const { talk, lastId } = useTalkFacts();
  if (known) return known;
  const isLast = message.id === lastId;
  if (action.asks || talk.recovered.has(message.id)) return { status: isLast ? 'open' : 'lapsed' };
  return { status: 'done' };
}
