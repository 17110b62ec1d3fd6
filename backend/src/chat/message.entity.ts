import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChatMessage } from './chat.contract.ts';

/** Ids are UUIDv7, so that they sort in the order things were said. */
@Entity({ name: 'messages' })
@Index('messages_conversation', ['conversationId', 'id'])
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId: string;

  @Column({ type: 'text' })
  role: 'user' | 'assistant';

  @Column({ type: 'jsonb' })
  parts: ChatMessage['parts'];

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
