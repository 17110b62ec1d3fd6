import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import type { ChatMessage, ConversationWithMessages } from '../../../../backend/src/chat/chat.contract.ts';
import { browserApi } from '../../api/client.ts';
import { pageLanguage } from '../../lib/language.ts';
import type { PerformAction } from '../../lib/ui-actions-context.ts';
import { runAction } from './action-desk.ts';
import { type CoachMessage, partsOf, textOf } from './message.ts';

/** How often and how long apart an answer that was cut off is looked for before the question is sent again. */
const LOOKS = 4;
const LOOK_EVERY_MS = 800;

const pathOf = (id: string) => `/conversations/${encodeURIComponent(id)}`;
const toMessages = (messages: ChatMessage[]) => messages as CoachMessage[];

/**
 * One conversation: the SDK's chat with our wire under it. It lives outside of React, so that an answer goes on being
 * heard while the sheet is closed or another page opens.
 */
export class Talk {
  readonly id: string;
  readonly chat: Chat<CoachMessage>;
  /** Messages that were read back, not heard live: their actions are history. */
  readonly stored = new Set<string>();
  /** Answers read back after the line broke: what they were to do has not been done yet. */
  readonly recovered = new Set<string>();
  readonly stopped = new Set<string>();
  /** Whether an answer that was cut off is being looked for, or could not be. */
  takingUp: 'no' | 'yes' | 'failed' = 'no';
  private readonly listeners = new Set<() => void>();

  constructor(conversation: ConversationWithMessages, perform: PerformAction) {
    this.id = conversation.id;
    for (const message of conversation.messages) this.stored.add(message.id);
    this.chat = new Chat<CoachMessage>({
      id: conversation.id,
      messages: toMessages(conversation.messages),
      transport: new DefaultChatTransport({
        prepareSendMessagesRequest: ({ messages }) => ({
          api: `/api${pathOf(conversation.id)}/turns`,
          body: {
            text: lastQuestion(messages),
            page: location.pathname,
            language: pageLanguage(),
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          },
        }),
      }),
      onData: (part) => {
        if (part.type === 'data-action' && !part.data.asks) void runAction(part.data, perform);
      },
    });
  }

  /** True when the last answer ended before its end: every whole turn closes with its timings. */
  isCutOff(messages: CoachMessage[]): boolean {
    const last = messages.at(-1);
    if (!last || this.chat.status !== 'ready') return false;
    if (last.role === 'user') return true;
    if (this.stored.has(last.id) || this.stopped.has(last.id)) return false;
    return partsOf(last, 'data-timings').length === 0;
  }

  stop(): void {
    const last = this.chat.lastMessage;
    if (last?.role === 'assistant') this.stopped.add(last.id);
    void this.chat.stop();
  }

  readonly onTakingUp = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the thread up where it broke: the answer may be written already; if not, the question goes out again. */
  async takeUp(): Promise<void> {
    this.setTakingUp('yes');
    await this.lookAndAskAgain().then(
      () => this.setTakingUp('no'),
      () => this.setTakingUp('failed'),
    );
  }

  private setTakingUp(now: Talk['takingUp']): void {
    this.takingUp = now;
    for (const listener of this.listeners) listener();
  }

  private async lookAndAskAgain(): Promise<void> {
    const asked = this.chat.messages.filter((message) => message.role === 'user').length;
    for (let look = 0; look < LOOKS; look += 1) {
      const { messages } = await browserApi().get<ConversationWithMessages>(pathOf(this.id));
      const known = messages.filter((message) => message.role === 'user').length;
      if (known < asked) break;
      if (messages.at(-1)?.role === 'assistant') return this.readBack(messages);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    this.setTakingUp('no');
    await this.chat.regenerate();
  }

  private readBack(messages: ChatMessage[]): void {
    const isNew = (message: ChatMessage) => message.role === 'assistant' && !this.stored.has(message.id);
    for (const message of messages.filter(isNew)) this.recovered.add(message.id);
    for (const message of messages) this.stored.add(message.id);
    this.chat.messages = toMessages(messages);
    this.chat.clearError();
  }
}

function lastQuestion(messages: CoachMessage[]): string {
  const asked = messages.findLast((message) => message.role === 'user');
  return asked ? textOf(asked) : '';
}

export const conversationCalls = {
  read: (id: string) => browserApi().get<ConversationWithMessages>(pathOf(id)),
  start: () =>
    browserApi().send<ConversationWithMessages>('POST', '/conversations', { body: { language: pageLanguage() } }),
  remove: (id: string) => browserApi().send('DELETE', pathOf(id)),
};
