import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { importJsonl, type ImportProgress, type ImportSummary } from '../platform/import/jsonl-import.ts';
import { AmazonItem, AmazonReview } from './import/amazon-item.ts';
import { ImportRepository } from './import/import.repository.ts';
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
  constructor(private readonly repository: ImportRepository) {}

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
  async importItems(path: string, options: { category?: string; onProgress?: OnProgress } = {}): Promise<ImportSummary> {
    const wanted = options.category?.toLowerCase();
    const summary = await importJsonl(this.repository.dataSource, {
      kind: wanted ? `items:${wanted}` : 'items',
      path,
      schema: AmazonItem,
      batchSize: BATCH_SIZE,
      write: (manager, items) => {
        const kept = items.filter((item) => !wanted || (item.categories ?? []).some((name) => name.toLowerCase() === wanted));
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
}
