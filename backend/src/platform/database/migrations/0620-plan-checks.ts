import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanChecks1700000000620 implements MigrationInterface {
  readonly name = 'PlanChecks1700000000620';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE plan_checks (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        request jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_plan_checks" PRIMARY KEY (id)
      );
      CREATE INDEX plan_checks_runner ON plan_checks (runner_id, created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE plan_checks');
  }
}
