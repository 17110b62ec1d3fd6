import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { nextNight } from '../platform/jobs/nightly.ts';
import { type JobContext, type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { BelongingsService } from './belongings.service.ts';
import { IdentityRepository } from './identity.repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A guest who has not been here for so long has left for good; what they told us must not lie about. Issue 4. */
const IDLE_DAYS = 90;

/** Guests looked at with one question; each is erased in a transaction of its own. */
const BATCH_SIZE = 100;

/** Every night: forgets guests who never came back, with all that was kept for them. Accounts and buyers stay. */
@Injectable()
export class SweepGuestsJob implements OnApplicationBootstrap {
  private readonly log = new Logger('Identity');

  constructor(
    private readonly repository: IdentityRepository,
    private readonly belongings: BelongingsService,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.planNext();
  }

  @OnJob('identity/sweep-guests', { schema: z.object({}) })
  async sweep(_payload: unknown, { signal }: Pick<JobContext, 'signal'>): Promise<JobResult> {
    await this.planNext();
    const before = new Date(this.clock.now().getTime() - IDLE_DAYS * DAY_MS);
    let count = 0;
    let last: string | null = null;
    for (;;) {
      const ids: string[] = await this.repository.idleGuests(before, last, BATCH_SIZE);
      for (const id of ids) {
        signal.throwIfAborted();
        if (await this.forget(id, before)) count += 1;
      }
      if (ids.length < BATCH_SIZE) break;
      last = ids.at(-1)!;
    }
    if (count > 0) this.log.log(`${count} guests unseen for ${IDLE_DAYS} days were forgotten`);
    return count > 0 ? 'done' : 'skipped';
  }

  /** A guest who comes back (or signs up) in this very moment stays: the row is looked at again under a lock. */
  private async forget(id: string, before: Date): Promise<boolean> {
    if (await this.belongings.mustKeep(id)) return false;
    return this.repository.transaction(async (manager) => {
      if (!(await this.repository.isIdleGuest(manager, id, before))) return false;
      await this.belongings.eraseAll(manager, id);
      await this.repository.deleteRunner(manager, id);
      return true;
    });
  }

  private async planNext(): Promise<void> {
    await this.queue.enqueue(
      'identity/sweep-guests',
      {},
      { runAt: nextNight(this.clock.now(), 20), dedupeKey: 'nightly' },
    );
  }
}
