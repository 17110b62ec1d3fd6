import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1700000000050 implements MigrationInterface {
  readonly name = 'Imports1700000000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_runs (
        key text NOT NULL,
        kind text NOT NULL,
        path text NOT NULL,
        lines_done integer NOT NULL DEFAULT 0,
        rows_written integer NOT NULL DEFAULT 0,
        lines_skipped integer NOT NULL DEFAULT 0,
        finished_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_import_runs" PRIMARY KEY (key)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE import_runs');
  }
}
