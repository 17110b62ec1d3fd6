import { Injectable, Logger } from '@nestjs/common';
import { type JobHandler, JobRegistry } from './job-registry.ts';
import { JobRepository, type TakenJob } from './job.repository.ts';
import type { JobResult } from './on-job.decorator.ts';

/** Signs of life per lease: two may be missed before the job is given to somebody else. */
const BEATS_PER_LEASE = 3;

/** Takes a job and runs it: checks its payload, calls its handler, keeps the lease alive, notes how it went. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly registry: JobRegistry,
    private readonly repository: JobRepository,
  ) {}

  /** @returns false when there is nothing to do now */
  async runNext(leaseMs: number, stop: AbortSignal): Promise<boolean> {
    await this.repository.reclaimSilent();
    const job = await this.repository.take(this.registry.names, leaseMs);
    if (job) await this.run(job, leaseMs, stop);
    return job !== undefined;
  }

  private async run(job: TakenJob, leaseMs: number, stop: AbortSignal): Promise<void> {
    const handler = this.registry.get(job.name);
    const payload = handler.schema.safeParse(job.payload);
    if (!payload.success) {
      await this.failed(job, payload.error, true); // it will not get better by waiting
      return;
    }
    try {
      const result = await this.handle(handler, { ...job, payload: payload.data }, { leaseMs, stop });
      const isOurs = await this.repository.finish(job, result);
      if (!isOurs) this.log.warn(`job ${job.name} ${job.id} ended after it was given to another worker`);
    } catch (error) {
      await this.failed(job, error, false);
    }
  }

  private async handle(
    handler: JobHandler,
    job: TakenJob,
    { leaseMs, stop }: { leaseMs: number; stop: AbortSignal },
  ): Promise<JobResult> {
    const lost = new AbortController();
    const beat = setInterval(() => {
      this.repository.extendLease(job, leaseMs).then(
        (isOurs) => !isOurs && lost.abort(new Error('the job was given to another worker')),
        (error: unknown) => this.log.warn(`no sign of life for job ${job.id}: ${String(error)}`),
      );
    }, leaseMs / BEATS_PER_LEASE);
    try {
      const signal = AbortSignal.any([lost.signal, stop]);
      return await handler.run(job.payload, { id: job.id, attempt: job.attempt, signal });
    } finally {
      clearInterval(beat);
    }
  }

  private async failed(job: TakenJob, error: unknown, isHopeless: boolean): Promise<void> {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.warn(`job ${job.name} ${job.id} failed at attempt ${job.attempt}: ${text.split('\n')[0]}`);
    await this.repository.fail(job, text, isHopeless);
  }
}
