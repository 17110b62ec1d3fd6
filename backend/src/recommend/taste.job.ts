import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { nextNight } from '../platform/jobs/nightly.ts';
import { type JobContext, type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { RecommendService } from './recommend.service.ts';

/** Pauses as long as the work itself: shoppers of the night notice nothing. */
const REST_SHARE = 1;

/**
 * Learns from all purchases every night, after imports, and when the retailer asks. What was bought today counts at once for
 * its buyer (`recommend/refresh-shopper`); this brings the weights of articles and what is bought together up to date.
 */
@Injectable()
export class TasteJob implements OnApplicationBootstrap {
  constructor(
    private readonly recommend: RecommendService,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.planNext();
  }

  @OnJob('recommend/rebuild', { schema: z.object({}) })
  async rebuild(_payload: unknown, { signal }: Pick<JobContext, 'signal'>): Promise<JobResult> {
    await this.planNext();
    await this.recommend.rebuild(undefined, { signal, restShare: REST_SHARE });
    await this.queue.enqueue('recommend/measure-ranking', {}, { dedupeKey: 'measure' });
    return 'done';
  }

  private async planNext(): Promise<void> {
    const runAt = nextNight(this.clock.now(), 30);
    await this.queue.enqueue('recommend/rebuild', {}, { runAt, dedupeKey: 'nightly' });
  }
}
