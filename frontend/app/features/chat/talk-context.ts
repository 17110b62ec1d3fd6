import { createContext, use } from 'react';
import type { CoachMessage } from './message.ts';
import type { Talk } from './talk.ts';
import type { Wishes } from './wishes.ts';

/** What a part of a message may know of the conversation it stands in. */
export interface TalkFacts {
  talk: Talk;
  say: (text: string) => void;
  isBusy: boolean;
  /** The newest message of the coach: the one that can still be answered. */
  lastId: string | undefined;
  /** The message whose articles lie on the shelf. */
  shelfId: string | undefined;
  layOut: (messageId: string) => void;
  wishes: Wishes;
  /** Actions that were agreed to in words: the answer that does them tells of it, not the card that asked. */
  agreedInWords: ReadonlySet<string>;
}

export const TalkContext = createContext<TalkFacts | null>(null);
export const MessageContext = createContext<CoachMessage | null>(null);

export function useTalkFacts(): TalkFacts {
  const facts = use(TalkContext);
  if (!facts) throw new Error('useTalkFacts() needs a conversation around it');
  return facts;
}

/** The message a part belongs to. */
export function useMessage(): CoachMessage {
  const message = use(MessageContext);
  if (!message) throw new Error('useMessage() needs a message around it');
  return message;
}

/** Keeps the focus in the conversation when the button that was pressed goes away with what it stood on. */
export function stayInTalk(event: { currentTarget: Element }): void {
  event.currentTarget.closest<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
}
