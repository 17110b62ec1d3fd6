import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue of background jobs. */
export class Jobs1700000000800 implements MigrationInterface {
  readonly name = 'Jobs1700000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jobs (
        id uuid NOT NULL DEFAULT uuid_v7(),
        name text NOT NULL,
        payload jsonb NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        run_at timestamptz NOT NULL DEFAULT now(),
        attempts integer NOT NULL DEFAULT 0,
        max_attempts integer NOT NULL,
        backoff_seconds integer NOT NULL,
        locked_until timestamptz,
        lease_id uuid,
        dedupe_key text,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT "PK_jobs" PRIMARY KEY (id),
        CONSTRAINT jobs_state CHECK (state IN ('waiting', 'running', 'done', 'skipped', 'dead'))
      )`);
    await runner.query(`CREATE INDEX jobs_next ON jobs (run_at, id) WHERE state = 'waiting'`);
    await runner.query(`CREATE INDEX jobs_leases ON jobs (locked_until) WHERE state = 'running'`);
    await runner.query(
      `CREATE UNIQUE INDEX jobs_dedupe ON jobs (name, dedupe_key) WHERE state = 'waiting' AND dedupe_key IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE jobs');
  }
}
