import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { nextNight } from '../platform/jobs/nightly.ts';
import { type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { ImportRepository } from './import/import.repository.ts';

/** Every night: every article's rating, shrunk towards what is usual in the shop by now. */
@Injectable()
export class RefreshRatingsJob implements OnApplicationBootstrap {
  constructor(
    private readonly repository: ImportRepository,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.planNext();
  }

  @OnJob('catalog/refresh-ratings', { schema: z.object({}) })
  async refresh(): Promise<JobResult> {
    await this.planNext();
    await this.repository.refreshShrunkRatings();
    return 'done';
  }

  private async planNext(): Promise<void> {
    const runAt = nextNight(this.clock.now(), 10);
    await this.queue.enqueue('catalog/refresh-ratings', {}, { runAt, dedupeKey: 'nightly' });
  }
}
