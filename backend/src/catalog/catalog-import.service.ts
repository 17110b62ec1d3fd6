import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ImportProgress, ImportSummary } from '../platform/import/import-job.ts';
import { forgetRun, importJsonl } from '../platform/import/jsonl-import.ts';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { BlobStore } from '../platform/storage/blob-store.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import { AmazonItem, AmazonReview } from './import/amazon-item.ts';
import { CategoryFilter } from './import/category-filter.ts';
import { checkItems, type ItemsCheck } from './import/check-items.ts';
import { ImportRepository } from './import/import.repository.ts';
import { illustrationKey } from './domain/illustration-key.ts';
import { PRODUCT_EMBEDDING_TEXT, PRODUCTS } from './searchable-products.contract.ts';
import { productRow } from './import/product-row.ts';

/** Rows a transaction. The embedded database has one session, and shoppers wait while a batch is written. */
const BATCH_SIZES = { embedded: { items: 200, reviews: 1_000 }, server: { items: 2_000, reviews: 5_000 } };

const TaxonomyFile = z.object({
  groups: z.array(z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() })),
  leaves: z.array(
    z.object({
      slug: z.string(),
      group: z.string(),
      nameEn: z.string(),
      nameFr: z.string(),
      descriptionEn: z.string().default(''),
      descriptionFr: z.string().default(''),
      sortOrder: z.number().int().default(0),
    }),
  ),
});

type OnProgress = (progress: ImportProgress) => void;

export interface ItemsOptions {
  /** Names of categories, at any place of an article's path; none: everything. */
  categories?: readonly string[];
  onProgress?: OnProgress;
}

/** Categories nobody has, and what the file has instead. */
export interface CategoryAnswer {
  unmetCategories: string[];
  suggestedCategories: { name: string; count: number }[];
}

/** Takes catalogues in the Amazon-Reviews-2023 format: the shop's own and the published files alike. */
@Injectable()
export class CatalogImportService {
  constructor(
    private readonly repository: ImportRepository,
    private readonly retrieval: RetrievalService,
    private readonly blobs: BlobStore,
    private readonly queue: JobQueue,
  ) {}

  /** Names of categories and groups, EN and FR; optional for foreign catalogues. */
  async importTaxonomy(path: string): Promise<number> {
    const taxonomy = TaxonomyFile.parse(JSON.parse(await readFile(path, 'utf8')));
    const groups = new Map(taxonomy.groups.map((group) => [group.slug, group]));
    await this.repository.upsertCategories(
      taxonomy.leaves.map(({ group, ...leaf }) => ({
        ...leaf,
        groupSlug: group,
        groupNameEn: groups.get(group)?.nameEn ?? group,
        groupNameFr: groups.get(group)?.nameFr ?? group,
      })),
    );
    return taxonomy.leaves.length;
  }

  /** `meta_*.jsonl(.gz)`, as published. */
  async importItems(
    path: string,
    { categories, onProgress }: ItemsOptions = {},
  ): Promise<ImportSummary & CategoryAnswer> {
    const { dataSource } = this.repository;
    const filter = new CategoryFilter(categories);
    const kind = filter.key ? `items:${filter.key}` : 'items';
    const ratings = await this.repository.shopRatings();
    const summary = await this.repository.withEasyIndexes(() =>
      importJsonl(dataSource, {
        kind,
        path,
        // Made into rows as they are read, while the batch before is being written: half of this side's work.
        schema: AmazonItem.transform((item) => (filter.keeps(item) ? productRow(item) : null)),
        batchSize: this.batchSizes.items,
        write: async (manager, items) => {
          const kept = items.filter((item) => item !== null);
          return kept.length ? this.repository.upsertProducts(manager, kept, ratings) : 0;
        },
        onProgress,
      }),
    );
    await this.repository.refreshShrunkRatings();
    const isWholeFile = !summary.wasComplete && summary.resumedAfterLine === 0;
    // Nothing of it was wanted: a second try with the name spelt right must not hear that all is done.
    if (isWholeFile && summary.rowsWritten === 0) await forgetRun(dataSource, { kind, path });
    return { ...summary, ...(isWholeFile ? answerOf(filter) : answerOf(new CategoryFilter())) };
  }

  /** Reads a file of items as `importItems` would, and writes nothing. */
  async checkItems(path: string, { categories, onProgress }: ItemsOptions = {}): Promise<ItemsCheck & CategoryAnswer> {
    const filter = new CategoryFilter(categories);
    return { ...(await checkItems(path, filter, onProgress)), ...answerOf(filter) };
  }

  /** Review files; reviews of unknown products are passed over. */
  importReviews(path: string, onProgress?: OnProgress): Promise<ImportSummary> {
    return importJsonl(this.repository.dataSource, {
      kind: 'reviews',
      path,
      schema: AmazonReview,
      batchSize: this.batchSizes.reviews,
      write: (manager, reviews) => this.repository.insertReviews(manager, reviews),
      onProgress,
    });
  }

  /** To be called after a large import: statistics for the planner, dead rows away. */
  tidy(): Promise<void> {
    return this.repository.tidy();
  }

  /** Has the vectors that are missing made by the shop's workers. Articles are found by their words until then. */
  async queueEmbedding(): Promise<void> {
    await this.queue.enqueue('catalog/embed-products', { after: null }, { dedupeKey: 'embed' });
  }

  /** Copies drawings (`<asin>-<colour>.svg`) into the store, a hundred at a time. Returns how many there were. */
  async importIllustrations(folder: string, onProgress?: OnProgress): Promise<number> {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).toSorted();
    for (let start = 0; start < names.length; start += 100) {
      await Promise.all(names.slice(start, start + 100).map((name) => this.storeIllustration(folder, name)));
      const done = Math.min(start + 100, names.length);
      onProgress?.({ linesDone: done, fraction: done / names.length });
    }
    return names.length;
  }

  /** Gives every article a vector of the present model; articles stay findable by words while it runs. */
  embedProducts(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.retrieval.embedMissing(PRODUCTS, PRODUCT_EMBEDDING_TEXT, onProgress);
  }

  private get batchSizes(): { items: number; reviews: number } {
    return this.repository.hasOneSession ? BATCH_SIZES.embedded : BATCH_SIZES.server;
  }

  private async storeIllustration(folder: string, name: string): Promise<void> {
    await this.blobs.put(illustrationKey(name), await readFile(join(folder, name)), { contentType: 'image/svg+xml' });
  }
}

function answerOf(filter: CategoryFilter): CategoryAnswer {
  const unmetCategories = filter.unmet();
  return { unmetCategories, suggestedCategories: unmetCategories.length > 0 ? filter.suggestions() : [] };
}
