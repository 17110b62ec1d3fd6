import { useChat } from '@ai-sdk/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { useSession } from '../../lib/shell-data.ts';
import { useUiActions } from '../../lib/ui-actions-context.ts';
import { isWideNow } from '../../lib/wide.ts';
import type { Talk } from './talk.ts';
import { closeTalk, lendHands, onTalkChange, resumeTalk, type TalkState, talkState } from './talk-store.ts';

const NONE: TalkState = { phase: 'none' };

/** Actions that show another page: on a small screen the sheet must give way to it. */
const MOVES: ReadonlySet<string> = new Set(['openPage', 'showPlan', 'goBack']);

/** What the shell can do for the chat, and the sheet out of the way afterwards. */
function useHands(): void {
  const perform = useUiActions();
  const { setOpen } = useCoachDoor();
  useEffect(() => {
    lendHands(async (action) => {
      const outcome = await perform(action);
      if (outcome.ok && MOVES.has(action.name) && !isWideNow()) setOpen(false);
      return outcome;
    });
  }, [perform, setOpen]);
}

/** The conversation of this browser; `isAsleep` leaves it to the caller which one to open. */
export function useTalkState({ isAsleep = false } = {}): TalkState {
  const state = useSyncExternalStore(onTalkChange, talkState, () => NONE);
  const session = useSession();
  const who = session?.account?.id ?? 'guest';
  const before = useRef(who);
  useHands();
  useEffect(() => {
    // Whoever signs in keeps the guest's conversation; whoever signs out leaves it behind.
    if (before.current !== who && before.current !== 'guest') closeTalk();
    before.current = who;
    if (!isAsleep) void resumeTalk();
  }, [who, isAsleep]);
  return state;
}

/** What the parts of a conversation need to draw it and to go on with it. */
export function useTalk(talk: Talk) {
  const { messages, status, error, sendMessage } = useChat({ chat: talk.chat, throttle: 40 });
  const queries = useQueryClient();
  const takingUp = useSyncExternalStore(
    talk.onTakingUp,
    () => talk.takingUp,
    () => 'no' as const,
  );
  const isBusy = status === 'submitted' || status === 'streaming' || takingUp === 'yes';
  const isBroken = !isBusy && (status === 'error' || takingUp === 'failed' || talk.isCutOff(messages));
  const say = useCallback((text: string) => void sendMessage({ text }), [sendMessage]);
  useEffect(() => {
    // The list of conversations shows titles, and a title comes with the first answer.
    if (status === 'ready') void queries.invalidateQueries({ queryKey: ['conversations'] });
  }, [status, queries]);
  return { messages, isBusy, isBroken, error, say };
}
