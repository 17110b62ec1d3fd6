import { Injectable } from '@nestjs/common';
import { StaffService } from '../identity/staff.service.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import type { RankingFigures, RankingSetting } from '../recommend/ranking-desk.contract.ts';
import { RankingDeskService } from '../recommend/ranking-desk.service.ts';
import { RankingSettings } from '../recommend/ranking-settings.service.ts';
import type { ShopOverview } from './desk.contract.ts';
import { DeskRepository } from './desk.repository.ts';

const NOT_YET: RankingFigures = { madeAt: null, questions: 0, heldOut: 0, steps: [] };

/** The retailer's desk: what the shop holds and does, and the one dial of its ranking. */
@Injectable()
export class DeskService {
  constructor(
    private readonly repository: DeskRepository,
    private readonly ranking: RankingSettings,
    private readonly rankingDesk: RankingDeskService,
    private readonly staff: StaffService,
    private readonly queue: JobQueue,
  ) {}

  async overview(): Promise<ShopOverview> {
    const [shelves, imports, jobs] = await Promise.all([
      this.repository.shelves(),
      this.repository.imports(),
      this.repository.jobs(),
    ]);
    return {
      shelves,
      imports: imports.map((run) => ({
        ...run,
        startedAt: run.startedAt.toISOString(),
        finishedAt: run.finishedAt?.toISOString() ?? null,
      })),
      jobs: jobs.map((job) => ({
        ...job,
        nextAt: job.nextAt?.toISOString() ?? null,
        lastDoneAt: job.lastDoneAt?.toISOString() ?? null,
      })),
    };
  }

  async rankingSetting(): Promise<RankingSetting> {
    const [{ similarity }, history] = await Promise.all([this.ranking.weights(), this.ranking.history()]);
    const names = await this.staff.namesOf(history.flatMap(({ changedBy }) => changedBy ?? []));
    return {
      similarityShare: similarity,
      defaultShare: this.ranking.defaultShare,
      history: history.map(({ id, from, to, changedBy, changedAt }) => ({
        id,
        from,
        to,
        changedAt: changedAt.toISOString(),
        by: (changedBy && names.get(changedBy)) ?? null,
      })),
    };
  }

  async changeRanking(similarityShare: number, accountId: string): Promise<RankingSetting> {
    await this.ranking.change(similarityShare, accountId);
    return this.rankingSetting();
  }

  /** As last measured; the first time somebody asks, the measurement is put in the queue. */
  async rankingFigures(): Promise<RankingFigures> {
    const figures = await this.rankingDesk.figures();
    if (figures) return figures;
    await this.queue.enqueue('recommend/measure-ranking', {}, { dedupeKey: 'measure' });
    return NOT_YET;
  }

  /** Learns from all purchases soon, not only at night. False when that waits already. */
  async rebuildSoon(): Promise<boolean> {
    return (await this.queue.enqueue('recommend/rebuild', {}, { dedupeKey: 'now' })) !== undefined;
  }
}
