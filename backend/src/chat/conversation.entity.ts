import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConversationState } from './domain/conversation-state.ts';

@Entity({ name: 'conversations' })
@Index('conversations_runner', ['runnerId', 'updatedAt'])
export class ConversationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'text' })
  title: string;

  /** What the talk stands on: wishes said, articles on screen, the open question. */
  @Column({ type: 'jsonb', default: () => `'{}'` })
  state: ConversationState;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt: Date;
}
