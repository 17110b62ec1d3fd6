import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TextEmbedder } from '../../models/text-embedder.ts';
import { JobQueue } from '../../platform/jobs/job-queue.ts';
import { type JobContext, type JobResult, OnJob } from '../../platform/jobs/on-job.decorator.ts';
import { RetrievalService } from '../../retrieval/retrieval.service.ts';
import { PRODUCT_EMBEDDING_TEXT, PRODUCTS } from '../searchable-products.contract.ts';
import { ProductVectorsRepository } from './product-vectors.repository.ts';

/** Texts a request to the embedder; small, so that questions asked meanwhile are not kept waiting. */
const TEXTS_AT_ONCE = 32;

/** Length of a slice. Other jobs get their turn in between, and a stopping process (10 s of patience) loses nothing. */
const SLICE_MS = 5_000;

/**
 * Makes the vectors articles lack, slice by slice: every slice puts the next one in the queue. Whatever is killed when, the
 * vectors made are kept and the queue still knows that there is more to do.
 */
@Injectable()
export class EmbedProductsJob {
  constructor(
    private readonly vectors: ProductVectorsRepository,
    private readonly embedder: TextEmbedder,
    private readonly retrieval: RetrievalService,
    private readonly queue: JobQueue,
  ) {}

  /** `after`: the product the slice before ended at. */
  @OnJob('catalog/embed-products', { schema: z.object({ after: z.uuid().nullable() }), attempts: 20 })
  async embed({ after }: { after: string | null }, { signal }: Pick<JobContext, 'signal'>): Promise<JobResult> {
    if (!this.embedder.isReady()) return 'skipped';
    const until = performance.now() + SLICE_MS;
    let last = after;
    while (performance.now() < until && !signal.aborted) {
      const done = await this.embedAfter(last);
      if (done === undefined) return this.passEnded(after === null && last === null);
      last = done;
    }
    await this.goOnAfter(last);
    return 'done';
  }

  /** Returns the last product done; undefined when none is missing after that one. */
  private async embedAfter(after: string | null): Promise<string | undefined> {
    const { modelId } = this.embedder;
    const missing = await this.vectors.missingAfter(after, modelId, TEXTS_AT_ONCE);
    if (missing.length === 0) return undefined;
    const made = await this.embedder.embed(
      missing.map(({ text }) => text),
      { kind: 'passage' },
    );
    await this.vectors.save(
      missing.map((row, index) => ({ ...row, vector: made[index]! })),
      modelId,
    );
    return missing.at(-1)!.id;
  }

  /** At the end it looks again from the start, for articles that came or changed meanwhile, until nothing is missing. */
  private async passEnded(isNothingMissing: boolean): Promise<JobResult> {
    if (!isNothingMissing) {
      await this.goOnAfter(null);
      return 'done';
    }
    await this.retrieval.embedMissing(PRODUCTS, PRODUCT_EMBEDDING_TEXT);
    return 'skipped';
  }

  private async goOnAfter(after: string | null): Promise<void> {
    await this.queue.enqueue('catalog/embed-products', { after }, { dedupeKey: 'embed' });
  }
}
