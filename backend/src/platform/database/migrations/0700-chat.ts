import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Chat1700000000700 implements MigrationInterface {
  readonly name = 'Chat1700000000700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE conversations (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        title text NOT NULL,
        state jsonb NOT NULL DEFAULT '{}'::jsonb,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT "PK_conversations" PRIMARY KEY (id)
      );
      CREATE INDEX conversations_runner ON conversations (runner_id, updated_at);
      CREATE TABLE messages (
        id uuid NOT NULL,
        conversation_id uuid NOT NULL,
        role text NOT NULL,
        parts jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_messages" PRIMARY KEY (id)
      );
      CREATE INDEX messages_conversation ON messages (conversation_id, id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE messages, conversations');
  }
}
