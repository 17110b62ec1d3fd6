import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Life1700000000610 implements MigrationInterface {
  readonly name = 'Life1700000000610';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE runs (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        started_at timestamptz,
        local_date text NOT NULL,
        distance_km double precision NOT NULL,
        duration_seconds integer NOT NULL,
        ascent_metres integer,
        average_hr smallint,
        rpe real,
        effort text,
        source text NOT NULL,
        file_hash text,
        note text,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_runs" PRIMARY KEY (id),
        CONSTRAINT runs_file_once UNIQUE (runner_id, file_hash),
        CONSTRAINT runs_distance CHECK (distance_km > 0 AND distance_km <= 400),
        CONSTRAINT runs_duration CHECK (duration_seconds > 0 AND duration_seconds <= 400000)
      );
      CREATE INDEX runs_runner ON runs (runner_id, local_date);
      CREATE TABLE check_ins (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        date text NOT NULL,
        report jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_check_ins" PRIMARY KEY (id),
        CONSTRAINT check_ins_once UNIQUE (plan_id, date)
      );
      CREATE TABLE plan_versions (
        plan_id uuid NOT NULL,
        version integer NOT NULL,
        runner_id uuid NOT NULL,
        plan jsonb NOT NULL,
        change jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_plan_versions" PRIMARY KEY (plan_id, version)
      );
      CREATE INDEX plan_versions_runner ON plan_versions (runner_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE plan_versions, check_ins, runs');
  }
}
