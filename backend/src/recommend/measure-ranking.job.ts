import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type JobContext, type JobResult, OnJob } from '../platform/jobs/on-job.decorator.ts';
import { chooseSamples, type ShopperSketch } from './domain/choose-samples.ts';
import { ShareMeter } from './domain/share-figures.ts';
import { RankingDeskRepository } from './ranking-desk.repository.ts';
import { RankingDeskService } from './ranking-desk.service.ts';
import { ShelfRanker } from './shelf-ranker.ts';
import { type Asker, ShopperVectors } from './shopper-vectors.ts';

/** The panel: what is asked most often in a shop is its busiest categories … */
const PANEL_LEAVES = 12;

/** … by somebody unknown and by some shoppers unlike each other. */
const PANEL_SHOPPERS = 4;

/** Shoppers whose newest purchase is hidden; a hit rate of .3 is then known to about ± .08. */
const HELD_OUT_SHOPPERS = 120;

/** Somebody must be known by two other purchases at least. */
const LEAST_BOUGHT = 3;

/** Measures what every share of similarity would mean, on the shop's own articles and purchases. */
@Injectable()
export class MeasureRankingJob {
  constructor(
    private readonly repository: RankingDeskRepository,
    private readonly desk: RankingDeskService,
    private readonly shelf: ShelfRanker,
    private readonly vectors: ShopperVectors,
  ) {}

  @OnJob('recommend/measure-ranking', { schema: z.object({}) })
  async measure(_payload: unknown, { signal }: Pick<JobContext, 'signal'>): Promise<JobResult> {
    const meter = new ShareMeter();
    const sketches = await this.repository.sketches();
    await this.askPanel(meter, sketches, signal);
    await this.hideAndSeek(meter, sketches, signal);
    await this.repository.saveFigures(meter.figures());
    return 'done';
  }

  private async askPanel(meter: ShareMeter, sketches: ShopperSketch[], signal: AbortSignal): Promise<void> {
    const leaves = await this.repository.busiestLeaves(PANEL_LEAVES);
    const askers: Asker[] = [await this.vectors.asker(null)];
    for (const { shopperId } of chooseSamples(sketches).slice(0, PANEL_SHOPPERS)) {
      const asker = await this.vectors.askerLike(shopperId);
      if (asker) askers.push(asker);
    }
    for (const leaf of leaves) {
      for (const asker of askers) {
        signal.throwIfAborted();
        const { rows } = await this.shelf.contest({ filters: { category: [leaf] }, language: 'en' }, asker);
        meter.addQuestion(await this.desk.contenders(rows));
      }
    }
  }

  /** Leave-one-out: is the newest purchase found among its category, by somebody known by the earlier ones only? */
  private async hideAndSeek(meter: ShareMeter, sketches: ShopperSketch[], signal: AbortSignal): Promise<void> {
    const known = sketches.filter(({ boughtCount }) => boughtCount >= LEAST_BOUGHT).slice(0, HELD_OUT_SHOPPERS);
    for (const { shopperId } of known) {
      signal.throwIfAborted();
      const [hidden] = (await this.vectors.askerLike(shopperId))?.ownedIds ?? [];
      const asker = await this.vectors.askerLike(shopperId, { pastOnly: true });
      if (!hidden || !asker) continue;
      const candidateIds = await this.repository.competitors(hidden, asker.ownedIds);
      const rows = await this.shelf.among(candidateIds, asker);
      meter.addHeldOut({ productId: hidden, contenders: await this.desk.contenders(rows) });
    }
  }
}
