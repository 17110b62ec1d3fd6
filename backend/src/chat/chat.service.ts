import { randomUUIDv7 } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../identity/belongings.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import type { ChatMessage, Conversation, ConversationWithMessages, TurnPart, TurnRequest } from './chat.contract.ts';
import { ChatRepository } from './chat.repository.ts';
import type { ConversationEntity } from './conversation.entity.ts';
import { GreetingService } from './greeting.service.ts';
import type { MessageEntity } from './message.entity.ts';
import { TurnService } from './turn.service.ts';
import { say, type Language } from './domain/words.ts';

/** Until the runner has said something, a conversation is called this. */
const UNTITLED = { en: 'New conversation', fr: 'Nouvelle conversation' };

/** Enough of the first message to find the conversation again. */
const TITLE_LENGTH = 60;

export interface OpenTurn {
  viewer: Viewer;
  conversationId: string;
  request: TurnRequest;
  siteLanguage: Language;
}

/** An answer on its way, and the id under which it is kept. */
export interface OpenedTurn {
  messageId: string;
  parts: AsyncGenerator<TurnPart>;
}

/** Conversations: begun, read, taken up again, deleted; and the way a message takes through the house. */
@Injectable()
export class ChatService implements OnModuleInit {
  constructor(
    private readonly repository: ChatRepository,
    private readonly turns: TurnService,
    private readonly greetings: GreetingService,
    private readonly belongings: BelongingsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'conversations',
      move: (manager, from, to) => this.repository.move(manager, from, to),
      export: (runnerId) => this.export(runnerId),
      erase: (manager, runnerId) => this.repository.erase(manager, runnerId),
    });
  }

  /** `timeZone` decides which session was yesterday's. */
  async start(viewer: Viewer, language: Language, timeZone?: string): Promise<ConversationWithMessages> {
    const now = this.clock.now();
    const last = (await this.repository.conversations(viewer.runnerId, 1))[0];
    const greeting = await this.greetings.greet({
      viewer,
      language,
      today: this.clock.today(timeZone),
      lastState: last?.state,
    });
    const conversation: ConversationEntity = {
      id: randomUUIDv7(),
      runnerId: viewer.runnerId,
      title: say(UNTITLED, language),
      state: greeting.state,
      createdAt: now,
      updatedAt: now,
    };
    await this.repository.insertConversation(conversation);
    const message = messageOf(conversation.id, 'assistant', greeting.parts, now);
    await this.repository.insertMessage(message);
    return { ...toConversation(conversation), messages: [toMessage(message)] };
  }

  async list(runnerId: string): Promise<Conversation[]> {
    return (await this.repository.conversations(runnerId)).map(toConversation);
  }

  async read(runnerId: string, id: string): Promise<ConversationWithMessages> {
    const conversation = await this.repository.conversation(runnerId, id);
    if (!conversation) throw notFound('conversation');
    const messages = await this.repository.messages(id);
    return { ...toConversation(conversation), messages: messages.map(toMessage) };
  }

  async remove(runnerId: string, id: string): Promise<void> {
    if (!(await this.repository.deleteConversation(runnerId, id))) throw notFound('conversation');
  }

  /**
   * Stores the message, then answers part by part. The question is saved before any answer is sought and the answer is
   * saved whatever happens to the stream, so that a conversation can always go on.
   */
  async openTurn({ viewer, conversationId, request, siteLanguage }: OpenTurn): Promise<OpenedTurn> {
    const conversation = await this.repository.conversation(viewer.runnerId, conversationId);
    if (!conversation) throw notFound('conversation');
    const history = await this.repository.messages(conversationId, 12);
    const now = this.clock.now();
    const question = messageOf(conversationId, 'user', [{ type: 'text', text: request.text }], now);
    await this.repository.insertMessage(question);
    const messageId = idAfter(question.id);
    const state = structuredClone(conversation.state);
    const parts = this.turns.answer({ viewer, conversationId, request, siteLanguage, history, state, now });
    const isFirst = !history.some((message) => message.role === 'user');
    const title = isFirst ? request.text.slice(0, TITLE_LENGTH) : undefined;
    return { messageId, parts: this.keep(parts, { id: messageId, conversationId, state, title }) };
  }

  private async *keep(
    parts: AsyncGenerator<TurnPart>,
    turn: { id: string; conversationId: string; state: ConversationEntity['state']; title?: string },
  ): AsyncGenerator<TurnPart> {
    const kept: TurnPart[] = [];
    try {
      for await (const part of parts) {
        kept.push(part);
        yield part;
      }
    } finally {
      const message = messageOf(turn.conversationId, 'assistant', joinTexts(kept), this.clock.now());
      message.id = turn.id;
      await this.repository.finishTurn(message, turn.state, turn.title);
    }
  }

  private async export(runnerId: string): Promise<ConversationWithMessages[]> {
    const conversations = await this.repository.conversations(runnerId, 100);
    return Promise.all(conversations.map((conversation) => this.read(runnerId, conversation.id)));
  }
}

/** An id that sorts after another one, also within its millisecond, where UUIDv7 leaves the order to chance. */
function idAfter(earlier: string): string {
  let id = randomUUIDv7();
  while (id <= earlier) id = randomUUIDv7();
  return id;
}

/** Streamed pieces of text become one part again. */
function joinTexts(parts: TurnPart[]): ChatMessage['parts'] {
  const joined: ChatMessage['parts'] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text') last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

function messageOf(
  conversationId: string,
  role: 'user' | 'assistant',
  parts: ChatMessage['parts'],
  at: Date,
): MessageEntity {
  return { id: randomUUIDv7(), conversationId, role, parts, createdAt: at };
}

function toConversation({ id, title, createdAt, updatedAt }: ConversationEntity): Conversation {
  return { id, title, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

function toMessage({ id, role, parts, createdAt }: MessageEntity): ChatMessage {
  return { id, role, parts, createdAt: createdAt.toISOString() };
}
