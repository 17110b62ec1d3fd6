import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Setup1700000000060 implements MigrationInterface {
  readonly name = 'Setup1700000000060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE setup_steps (
        name text PRIMARY KEY,
        version text NOT NULL,
        finished_at timestamptz NOT NULL DEFAULT now()
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE setup_steps');
  }
}
