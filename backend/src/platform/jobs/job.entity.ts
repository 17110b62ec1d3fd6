import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

export type JobState = 'waiting' | 'running' | 'done' | 'skipped' | 'dead';

/** One piece of background work, from the moment it is asked for until some days after it ended. */
@Entity({ name: 'jobs' })
@Check('jobs_state', `state IN ('waiting', 'running', 'done', 'skipped', 'dead')`)
@Index('jobs_next', ['runAt', 'id'], { where: `state = 'waiting'` })
@Index('jobs_leases', ['lockedUntil'], { where: `state = 'running'` })
@Index('jobs_dedupe', ['name', 'dedupeKey'], { unique: true, where: `state = 'waiting' AND dedupe_key IS NOT NULL` })
export class JobEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuid_v7()' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ type: 'text', default: 'waiting' })
  state: JobState;

  @Column({ type: 'timestamptz', name: 'run_at', default: () => 'now()' })
  runAt: Date;

  /** How often it has been begun. */
  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'integer', name: 'max_attempts' })
  maxAttempts: number;

  @Column({ type: 'integer', name: 'backoff_seconds' })
  backoffSeconds: number;

  /** Until when the job belongs to the worker that took it, unless it gives a sign of life. */
  @Column({ type: 'timestamptz', name: 'locked_until', nullable: true })
  lockedUntil: Date | null;

  /** Changes with every attempt: a worker that lost the job cannot write its result. */
  @Column({ type: 'uuid', name: 'lease_id', nullable: true })
  leaseId: string | null;

  @Column({ type: 'text', name: 'dedupe_key', nullable: true })
  dedupeKey: string | null;

  @Column({ type: 'text', name: 'last_error', nullable: true })
  lastError: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
