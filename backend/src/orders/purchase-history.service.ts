import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BelongingsService } from '../identity/belongings.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import { isEmbedded } from '../platform/database/data-source.ts';
import type { ImportProgress, ImportSummary } from '../platform/import/import-job.ts';
import { importJsonl } from '../platform/import/jsonl-import.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { PurchaseHistoryRepository, type PurchaseRecord } from './purchase-history/purchase-history.repository.ts';
import { PurchaseLine, ShopperLine } from './purchase-history/purchase-lines.ts';

/** Lines a transaction. The embedded database has one session, and shoppers wait while a batch is written. */
const BATCH_SIZES = { embedded: 1_000, server: 5_000 };

/** Pause between an import of purchases and learning from them. */
const AFTER_IMPORT_MS = 10 * 60_000;

type OnProgress = (progress: ImportProgress) => void;

/** Who bought what: imported histories and the shop's own orders in one place, the ground of "runners like you". */
@Injectable()
export class PurchaseHistoryService implements OnModuleInit {
  constructor(
    private readonly repository: PurchaseHistoryRepository,
    private readonly belongings: BelongingsService,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'purchases',
      move: (manager, fromRunnerId, toRunnerId) => this.move(manager, fromRunnerId, toRunnerId),
      export: (runnerId) => this.repository.purchasesOfRunner(runnerId),
      erase: (manager, runnerId) => this.repository.eraseRunner(manager, runnerId),
    });
  }

  /** `shoppers.jsonl`: { userId, profile } a line. Fields of the profile that do not concern a shop are not kept. */
  importShoppers(path: string, onProgress?: OnProgress): Promise<ImportSummary> {
    return importJsonl(this.repository.dataSource, {
      kind: 'shoppers',
      path,
      schema: ShopperLine,
      batchSize: this.batchSize,
      write: (manager, lines) => this.repository.upsertShoppers(manager, lines),
      onProgress,
    });
  }

  /**
   * `purchases.jsonl`, or a review file of Amazon-Reviews-2023, whose verified reviews count as purchases. Import the items
   * first: purchases of unknown products are passed over.
   */
  importPurchases(path: string, onProgress?: OnProgress): Promise<ImportSummary> {
    return importJsonl(this.repository.dataSource, {
      kind: 'purchases',
      path,
      schema: PurchaseLine,
      batchSize: this.batchSize,
      write: (manager, lines) => this.repository.insertPurchases(manager, lines),
      onProgress,
    });
  }

  /**
   * To be called after an import of purchases into an open shop: everybody's taste may have changed. The learning begins some
   * minutes later, since files come in rows of several.
   */
  async learnSoon(): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + AFTER_IMPORT_MS);
    await this.queue.enqueue('recommend/rebuild', {}, { runAt, dedupeKey: 'after-import' });
  }

  /**
   * Notes what a runner ordered; an id twice in the list counts twice. Inside a transaction of the caller's, pass its
   * manager: the note is then kept or lost with the order.
   */
  async record(runnerId: string, productIds: string[], manager?: EntityManager): Promise<void> {
    if (productIds.length === 0) return;
    const at = this.clock.now();
    const write = async (transaction: EntityManager) => {
      const shopperId = await this.repository.ensureShopper(transaction, runnerId);
      await this.repository.addPurchases(transaction, shopperId, { productIds, at });
      await this.announce(transaction, shopperId);
    };
    await (manager ? write(manager) : this.repository.dataSource.transaction(write));
  }

  /** What a runner bought here, newest first. */
  purchases(runnerId: string): Promise<PurchaseRecord[]> {
    return this.repository.purchasesOfRunner(runnerId);
  }

  /** The shopper behind a runner, or null when they never bought. */
  shopperOf(runnerId: string): Promise<string | null> {
    return this.repository.shopperOfRunner(runnerId);
  }

  private get batchSize(): number {
    return isEmbedded(this.repository.dataSource) ? BATCH_SIZES.embedded : BATCH_SIZES.server;
  }

  private async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    const shopperId = await this.repository.moveToRunner(manager, fromRunnerId, toRunnerId);
    if (shopperId) await this.announce(manager, shopperId);
  }

  /** Orders know no recommender; whoever keeps something computed from purchases handles this job. */
  private async announce(manager: EntityManager, shopperId: string): Promise<void> {
    await this.queue.enqueue('recommend/refresh-shopper', { shopperId }, { dedupeKey: shopperId, manager });
  }
}
