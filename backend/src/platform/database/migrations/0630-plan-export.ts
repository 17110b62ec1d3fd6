import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanExport1700000000630 implements MigrationInterface {
  readonly name = 'PlanExport1700000000630';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE plan_subscriptions (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        token_hash text NOT NULL,
        language text NOT NULL,
        created_at timestamptz NOT NULL,
        last_read_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT "PK_plan_subscriptions" PRIMARY KEY (id),
        CONSTRAINT plan_subscriptions_token UNIQUE (token_hash)
      );
      CREATE INDEX plan_subscriptions_plan ON plan_subscriptions (plan_id, created_at);
      CREATE TABLE plan_needs_switches (
        plan_id uuid NOT NULL,
        runner_id uuid NOT NULL,
        switched_on_at timestamptz NOT NULL,
        CONSTRAINT "PK_plan_needs_switches" PRIMARY KEY (plan_id)
      );
      CREATE INDEX plan_needs_switches_runner ON plan_needs_switches (runner_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE plan_needs_switches, plan_subscriptions');
  }
}
