import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CorpusImportService } from '../advisor/corpus-import.service.ts';
import { CatalogImportService } from '../catalog/catalog-import.service.ts';
import { PurchaseHistoryService } from '../orders/purchase-history.service.ts';
import { AppConfig } from '../platform/config/config.ts';
import { RecommendService } from '../recommend/recommend.service.ts';
import { TextEmbedder } from '../models/text-embedder.ts';
import { DemoAccount } from './demo-account.ts';
import { generateSeed } from './generate-seed.ts';
import type { Report, SetupStep } from './setup-step.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
const CORPUS_FILES = ['library.jsonl', 'qa.en.jsonl', 'qa.fr.jsonl'];

/** Raise it when the generator's output changes for the same size. */
const SEED_VERSION = '1';

/** The list of what a new shop needs, in order. Each step is idempotent: its imports go on where they were killed. */
@Injectable()
export class SetupSteps {
  constructor(
    private readonly config: AppConfig,
    private readonly catalog: CatalogImportService,
    private readonly history: PurchaseHistoryService,
    private readonly recommend: RecommendService,
    private readonly corpus: CorpusImportService,
    private readonly embedder: TextEmbedder,
    private readonly demo: DemoAccount,
  ) {}

  all(): SetupStep[] {
    return [...this.knowledge(), ...(this.config.environment.SEED ? this.demonstration() : [])];
  }

  private knowledge(): SetupStep[] {
    return [
      {
        name: 'Reading the library',
        version: corpusVersion,
        run: async () => {
          const { answers } = await this.corpus.importCorpus(CORPUS);
          return `${answers} answers`;
        },
      },
      {
        name: 'Understanding the library',
        version: async () => `${await corpusVersion()} ${this.embedder.modelId}`,
        run: (report) =>
          this.vectors(
            this.corpus.embedCorpus((done, total) => report(done / total)),
            'wordings',
          ),
      },
    ];
  }

  private demonstration(): SetupStep[] {
    const { SEED_PRODUCTS: products, SEED_SHOPPERS: shoppers } = this.config.environment;
    const folder = join(this.config.dataDir, 'seed');
    const version = `${SEED_VERSION} ${products} ${shoppers}`;
    const step = (name: string, run: (report: Report) => Promise<string>): SetupStep => ({
      name,
      version: async () => version,
      run,
    });
    return [
      step('Making the catalogue', async () => (await generateSeed(folder, { products, shoppers }), 'written')),
      step('Filling the shelves', async (report) => {
        await this.catalog.importTaxonomy(join(folder, 'taxonomy.json'));
        const onProgress = ({ fraction }: { fraction: number }) => report(fraction);
        const summary = await this.catalog.importItems(join(folder, 'meta_foulee.jsonl'), { onProgress });
        return `${summary.rowsWritten} articles`;
      }),
      step('Hanging the pictures', async (report) => {
        const count = await this.catalog.importIllustrations(join(folder, 'illustrations'), ({ fraction }) =>
          report(fraction),
        );
        return `${count} drawings`;
      }),
      step('Collecting the reviews', async (report) => {
        const summary = await this.catalog.importReviews(join(folder, 'reviews_foulee.jsonl'), ({ fraction }) =>
          report(fraction),
        );
        return `${summary.rowsWritten} reviews`;
      }),
      step('Meeting the runners', async (report) => {
        const people = await this.history.importShoppers(join(folder, 'shoppers.jsonl'), ({ fraction }) =>
          report(fraction * 0.2),
        );
        const bought = await this.history.importPurchases(join(folder, 'purchases.jsonl'), ({ fraction }) =>
          report(0.2 + fraction * 0.8),
        );
        return `${people.rowsWritten} shoppers, ${bought.rowsWritten} purchases`;
      }),
      step('Learning their taste', async (report) => `${await this.recommend.rebuild(report)} taste profiles`),
      {
        name: 'Understanding the shelves',
        version: async () => `${version} ${this.embedder.modelId}`,
        run: (report) =>
          this.vectors(
            this.catalog.embedProducts((done, total) => report(done / total)),
            'articles',
          ),
      },
      step('Opening the demo account', () => this.demo.open()),
    ];
  }

  private async vectors(work: Promise<number>, what: string): Promise<string> {
    const count = await work;
    return this.embedder.isReady() ? `${count} ${what}` : 'no text model here: search by words only';
  }
}

async function corpusVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of CORPUS_FILES) hash.update(await readFile(join(CORPUS, file)));
  return hash.digest('hex').slice(0, 16);
}
