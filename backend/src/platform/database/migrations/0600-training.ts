import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Training1700000000600 implements MigrationInterface {
  readonly name = 'Training1700000000600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE plans (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        plan jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_plans" PRIMARY KEY (id)
      );
      CREATE INDEX plans_runner ON plans (runner_id, created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE plans');
  }
}
