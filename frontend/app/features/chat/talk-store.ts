import type { ChatAction } from '../../../../backend/src/chat/chat.contract.ts';
import { ApiError } from '../../api/problem.ts';
import type { ActionOutcome, PerformAction } from '../../lib/ui-actions-context.ts';
import { clearActionDesk, runAction } from './action-desk.ts';
import { conversationCalls, Talk } from './talk.ts';

/** The shell reads this key too: where it is set, the panel takes the conversation up at once. */
const CONVERSATION_KEY = 'foulee_conversation';

export type TalkState =
  | { phase: 'none' | 'opening' }
  | { phase: 'failed'; isOffline: boolean }
  | { phase: 'open'; talk: Talk };

let state: TalkState = { phase: 'none' };
let hands: PerformAction | null = null;
let latest = 0;
const listeners = new Set<() => void>();

function set(next: TalkState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const talkState = (): TalkState => state;

export function onTalkChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whoever draws the conversation says how things are done on this page. */
export function lendHands(perform: PerformAction): void {
  hands = perform;
}

const perform: PerformAction = (action) =>
  hands?.(action) ?? Promise.resolve<ActionOutcome>({ ok: false, code: 'action/nobody', detail: '', choices: {} });

/** Does what the runner agreed to. */
export const act = (action: Pick<ChatAction, 'id' | 'name' | 'arguments'>): Promise<void> => runAction(action, perform);

/** Opens a conversation, or a new one; a later call wins over an earlier one that is still on its way. */
async function open(wantedId: string | null): Promise<void> {
  latest += 1;
  const mine = latest;
  set({ phase: 'opening' });
  try {
    const conversation = wantedId ? await conversationCalls.read(wantedId) : await conversationCalls.start();
    if (mine !== latest) return;
    localStorage.setItem(CONVERSATION_KEY, conversation.id);
    const talk = new Talk(conversation, perform);
    set({ phase: 'open', talk });
    // Reloaded in the middle of an answer: it may be there by now.
    if (conversation.messages.at(-1)?.role === 'user') void talk.takeUp();
  } catch (error) {
    if (mine !== latest) return;
    if (!(error instanceof ApiError)) throw error;
    if (wantedId && error.status === 404) return open(null);
    set({ phase: 'failed', isOffline: error.status === 0 });
  }
}

export const startNewTalk = (): Promise<void> => open(null);

export function openTalk(id: string): Promise<void> | undefined {
  return state.phase === 'open' && state.talk.id === id ? undefined : open(id);
}

/** Takes up the conversation of this browser, or begins one. */
export function resumeTalk(): Promise<void> | undefined {
  const kept = localStorage.getItem(CONVERSATION_KEY);
  if (state.phase === 'open' && state.talk.id === kept) return undefined;
  if (state.phase === 'opening') return undefined;
  return open(kept);
}

/** Signed out or deleted: nothing of the talk stays on the page. */
export function closeTalk(): void {
  latest += 1;
  localStorage.removeItem(CONVERSATION_KEY);
  clearActionDesk();
  set({ phase: 'none' });
}
