import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { JobQueue } from './job-queue.ts';
import { JobRepository } from './job.repository.ts';
import { type JobResult, OnJob } from './on-job.decorator.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Long enough to look into what happened last week. */
const KEEP_DAYS = 14;

/** Once a day: forgets jobs that went well, so that the queue stays small. */
@Injectable()
export class ForgetFinishedJob implements OnApplicationBootstrap {
  constructor(
    private readonly queue: JobQueue,
    private readonly repository: JobRepository,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.planNext(0);
  }

  @OnJob('jobs/forget-finished', { schema: z.object({}) })
  async forget(): Promise<JobResult> {
    const count = await this.repository.forgetFinished(KEEP_DAYS);
    await this.planNext(DAY_MS);
    return count > 0 ? 'done' : 'skipped';
  }

  private async planNext(inMs: number): Promise<void> {
    await this.queue.enqueue(
      'jobs/forget-finished',
      {},
      { runAt: new Date(this.clock.now().getTime() + inMs), dedupeKey: 'daily' },
    );
  }
}
