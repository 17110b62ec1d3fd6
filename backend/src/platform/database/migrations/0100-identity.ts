import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1700000000100 implements MigrationInterface {
  readonly name = 'Identity1700000000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE runners (
        id uuid NOT NULL,
        email text,
        password_hash text,
        name text,
        role text NOT NULL DEFAULT 'runner',
        profile jsonb NOT NULL DEFAULT '{}'::jsonb,
        picks uuid[] NOT NULL DEFAULT '{}'::uuid[],
        onboarded_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_runners" PRIMARY KEY (id),
        CONSTRAINT "UQ_runners_email" UNIQUE (email)
      );
      CREATE TABLE sessions (
        token_hash text NOT NULL,
        runner_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT "PK_sessions" PRIMARY KEY (token_hash)
      );
      CREATE INDEX sessions_runner ON sessions (runner_id);
      CREATE TABLE memories (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_memories" PRIMARY KEY (id)
      );
      CREATE INDEX memories_runner ON memories (runner_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE memories, sessions, runners');
  }
}
