import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ConversationEntity } from './conversation.entity.ts';
import type { ConversationState } from './domain/conversation-state.ts';
import { MessageEntity } from './message.entity.ts';

@Injectable()
export class ChatRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async insertConversation(conversation: ConversationEntity): Promise<void> {
    await this.dataSource.getRepository(ConversationEntity).insert(conversation as object);
  }

  /** The runner's own conversation, or null: somebody else's looks like none at all. */
  conversation(runnerId: string, id: string): Promise<ConversationEntity | null> {
    return this.dataSource.getRepository(ConversationEntity).findOneBy({ id, runnerId });
  }

  /** Newest first. */
  conversations(runnerId: string, limit = 50): Promise<ConversationEntity[]> {
    return this.dataSource
      .getRepository(ConversationEntity)
      .find({ where: { runnerId }, order: { updatedAt: 'DESC', id: 'DESC' }, take: Math.min(limit, 100) });
  }

  /** The last messages, oldest first. */
  async messages(conversationId: string, limit = 200): Promise<MessageEntity[]> {
    const newest = await this.dataSource
      .getRepository(MessageEntity)
      .find({ where: { conversationId }, order: { id: 'DESC' }, take: Math.min(limit, 500) });
    return newest.toReversed();
  }

  async insertMessage(message: MessageEntity): Promise<void> {
    await this.dataSource.getRepository(MessageEntity).insert(message as object);
  }

  /** The answer and the state it leaves behind, together or not at all. */
  async finishTurn(answer: MessageEntity, state: ConversationState, title?: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.getRepository(MessageEntity).insert(answer as object);
      await manager
        .getRepository(ConversationEntity)
        .update(
          { id: answer.conversationId },
          { state: state as object, updatedAt: answer.createdAt, ...(title ? { title } : {}) },
        );
    });
  }

  async deleteConversation(runnerId: string, id: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.getRepository(ConversationEntity).delete({ id, runnerId });
      if (affected) await manager.getRepository(MessageEntity).delete({ conversationId: id });
      return Boolean(affected);
    });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(ConversationEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.query(
      'DELETE FROM messages WHERE conversation_id IN (SELECT id FROM conversations WHERE runner_id = $1)',
      [runnerId],
    );
    await manager.getRepository(ConversationEntity).delete({ runnerId });
  }
}
