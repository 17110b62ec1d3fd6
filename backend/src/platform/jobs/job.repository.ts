import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { JobState } from './job.entity.ts';
import type { JobResult } from './on-job.decorator.ts';

export interface NewJob {
  name: string;
  payload: unknown;
  runAt?: Date;
  dedupeKey?: string;
  maxAttempts: number;
  backoffSeconds: number;
}

/** A job in the hands of a worker. */
export interface TakenJob {
  id: string;
  name: string;
  payload: unknown;
  attempt: number;
  leaseId: string;
}

/** Channel that wakes sleeping workers. */
export const JOBS_CHANNEL = 'foulee_jobs';

const MAX_ERROR_CHARACTERS = 4_000;

/** All SQL of the queue. Every method is one statement, so no transaction is ever open while a handler works. */
@Injectable()
export class JobRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the id, or undefined when a job with this name and key already waits */
  async add(job: NewJob, manager: EntityManager = this.dataSource.manager): Promise<string | undefined> {
    const rows = await manager.query<{ id: string }[]>(
      `WITH added AS (
         INSERT INTO jobs (name, payload, run_at, dedupe_key, max_attempts, backoff_seconds)
         VALUES ($1, $2, coalesce($3, now()), $4, $5, $6)
         ON CONFLICT (name, dedupe_key) WHERE state = 'waiting' AND dedupe_key IS NOT NULL DO NOTHING
         RETURNING id)
       SELECT id, pg_notify('${JOBS_CHANNEL}', '') FROM added`,
      [
        job.name,
        JSON.stringify(job.payload),
        job.runAt ?? null,
        job.dedupeKey ?? null,
        job.maxAttempts,
        job.backoffSeconds,
      ],
    );
    return rows[0]?.id;
  }

  /** Takes the job that has been due longest. SKIP LOCKED: two workers never wait for, or get, the same one. */
  async take(names: string[], leaseMs: number): Promise<TakenJob | undefined> {
    const rows = await this.dataSource.query<TakenJob[]>(
      `WITH taken AS (
         UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_id = gen_random_uuid(),
                         locked_until = now() + $2 * interval '1 millisecond'
         WHERE id = (SELECT id FROM jobs WHERE state = 'waiting' AND run_at <= now() AND name = ANY($1)
                     ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, name, payload, attempts, lease_id)
       SELECT id, name, payload, attempts AS attempt, lease_id AS "leaseId" FROM taken`,
      [names, leaseMs],
    );
    return rows[0];
  }

  /** A sign of life. False when the job is no longer this worker's. */
  async extendLease({ id, leaseId }: TakenJob, leaseMs: number): Promise<boolean> {
    return this.updateOwn(id, leaseId, `locked_until = now() + $3 * interval '1 millisecond'`, [leaseMs]);
  }

  async finish({ id, leaseId }: TakenJob, result: JobResult): Promise<boolean> {
    return this.updateOwn(id, leaseId, `state = $3, finished_at = now(), locked_until = NULL, last_error = NULL`, [
      result,
    ]);
  }

  /**
   * Notes a failure: the job waits longer each time (its back-off doubled per attempt, at most an hour, up to a tenth more so
   * that many do not return at once), or is dead after its last attempt. A retry gives its key up: another may wait already.
   */
  async fail({ id, leaseId }: TakenJob, error: string, isHopeless: boolean): Promise<boolean> {
    const isLast = `($4 OR attempts >= max_attempts)`;
    return this.updateOwn(
      id,
      leaseId,
      `last_error = $3, locked_until = NULL, dedupe_key = NULL,
       state = CASE WHEN ${isLast} THEN 'dead' ELSE 'waiting' END,
       finished_at = CASE WHEN ${isLast} THEN now() END,
       run_at = now() + least(3600, backoff_seconds * power(2, least(attempts, 20) - 1)) * (1 + random() / 10) * interval '1 second'`,
      [error.slice(0, MAX_ERROR_CHARACTERS), isHopeless],
    );
  }

  /** Gives jobs whose worker has gone silent back to the queue; after the last attempt they are dead. */
  async reclaimSilent(): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE jobs SET locked_until = NULL, dedupe_key = NULL,
         last_error = 'the worker went silent (its process ended, or was too busy to give a sign of life)',
         state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'waiting' END,
         finished_at = CASE WHEN attempts >= max_attempts THEN now() END
       WHERE state = 'running' AND locked_until < now()`,
    );
    return count;
  }

  /** How many jobs are in each state. */
  async counts(): Promise<Record<JobState, number>> {
    const rows = await this.dataSource.query<{ state: JobState; count: number }[]>(
      'SELECT state, count(*)::int AS count FROM jobs GROUP BY state',
    );
    const none: Record<JobState, number> = { waiting: 0, running: 0, done: 0, skipped: 0, dead: 0 };
    return rows.reduce((counts, { state, count }) => ({ ...counts, [state]: count }), none);
  }

  /** Deletes what went well more than `days` ago. Dead jobs stay until somebody has looked at them. */
  async forgetFinished(days: number): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `DELETE FROM jobs WHERE state IN ('done', 'skipped') AND finished_at < now() - $1 * interval '1 day'`,
      [days],
    );
    return count;
  }

  private async updateOwn(id: string, leaseId: string, change: string, values: unknown[]): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE jobs SET ${change} WHERE id = $1 AND lease_id = $2 AND state = 'running'`,
      [id, leaseId, ...values],
    );
    return count === 1;
  }
}
