import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { importJsonl, type ImportProgress, type ImportSummary } from '../platform/import/jsonl-import.ts';
import { BlobStore } from '../platform/storage/blob-store.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import { AmazonItem, AmazonReview } from './import/amazon-item.ts';
import { ImportRepository } from './import/import.repository.ts';
import { illustrationKey } from './domain/illustration-key.ts';
import { PRODUCT_EMBEDDING_TEXT, PRODUCTS } from './searchable-products.contract.ts';
import { productRow } from './import/product-row.ts';

/** Rows a transaction; larger batches hold the embedded database's one session too long. */
const BATCH_SIZE = 200;

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

/** Takes catalogues in the Amazon-Reviews-2023 format: the shop's own and the published files alike. */
@Injectable()
export class CatalogImportService {
  constructor(
    private readonly repository: ImportRepository,
    private readonly retrieval: RetrievalService,
    private readonly blobs: BlobStore,
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

  /** `meta_*.jsonl(.gz)`. `category` keeps only items whose category path names it. */
  async importItems(
    path: string,
    options: { category?: string; onProgress?: OnProgress } = {},
  ): Promise<ImportSummary> {
    const wanted = options.category?.toLowerCase();
    const summary = await importJsonl(this.repository.dataSource, {
      kind: wanted ? `items:${wanted}` : 'items',
      path,
      schema: AmazonItem,
      batchSize: BATCH_SIZE,
      write: (manager, items) => {
        const kept = items.filter(
          (item) => !wanted || (item.categories ?? []).some((name) => name.toLowerCase() === wanted),
        );
        return kept.length ? this.repository.upsertProducts(manager, kept.map(productRow)) : Promise.resolve(0);
      },
      onProgress: options.onProgress,
    });
    await this.repository.refreshShrunkRatings();
    return summary;
  }

  /** Review files; reviews of unknown products are passed over. */
  importReviews(path: string, onProgress?: OnProgress): Promise<ImportSummary> {
    return importJsonl(this.repository.dataSource, {
      kind: 'reviews',
      path,
      schema: AmazonReview,
      batchSize: 1_000,
      write: (manager, reviews) => this.repository.insertReviews(manager, reviews),
      onProgress,
    });
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

  private async storeIllustration(folder: string, name: string): Promise<void> {
    await this.blobs.put(illustrationKey(name), await readFile(join(folder, name)), { contentType: 'image/svg+xml' });
  }
}
