import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JobState } from './job.entity.ts';
import type { JobName } from './job-names.ts';
import { JobRegistry } from './job-registry.ts';
import { JobRepository } from './job.repository.ts';

export interface EnqueueOptions {
  /** Not before this moment; default now. */
  runAt?: Date;
  /** While a job with this name and key waits, another one is not added. One that already runs does not count. */
  dedupeKey?: string;
  /** The business transaction the job belongs to: rolled back with it, and seen by workers only once it is committed. */
  manager?: EntityManager;
}

/** Puts work in the queue. */
@Injectable()
export class JobQueue {
  constructor(
    private readonly registry: JobRegistry,
    private readonly repository: JobRepository,
  ) {}

  /**
   * @returns the job's id, or undefined when an equal one already waits (see `dedupeKey`)
   * @throws when the payload is not what the handler's schema says: that is a bug of the caller
   */
  async enqueue(name: JobName, payload: unknown, options: EnqueueOptions = {}): Promise<string | undefined> {
    const { schema, attempts, backoffSeconds } = this.registry.get(name);
    const { runAt, dedupeKey, manager } = options;
    schema.parse(payload); // stored as given: a schema may transform, and must do so only once
    return this.repository.add({ name, payload, runAt, dedupeKey, maxAttempts: attempts, backoffSeconds }, manager);
  }

  /** How many jobs are in each state, for health and metrics. */
  async counts(): Promise<Record<JobState, number>> {
    return this.repository.counts();
  }
}
