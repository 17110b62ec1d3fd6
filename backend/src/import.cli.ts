import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { CatalogImportService } from './catalog/catalog-import.service.ts';
import { PurchaseHistoryService } from './orders/purchase-history.service.ts';
import type { ImportSummary } from './platform/import/jsonl-import.ts';
import { withProgress } from './setup/progress.ts';
import { sentenceFor } from './start-failure.ts';

const USAGE = 'npm run import -- items FILE [--category NAME] | reviews FILE';

/** Takes a retailer's files into the shop, while it runs or not: `npm run import -- items meta_Sports.jsonl.gz`. */
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { category: { type: 'string' } } });
  const [kind, path] = positionals;
  if (!path || (kind !== 'items' && kind !== 'reviews')) throw new Error(USAGE);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  try {
    const catalog = app.get(CatalogImportService);
    await withProgress(`Importing ${kind}`, process.stderr, async (report) => {
      const onProgress = ({ fraction }: { fraction: number }) => report(fraction);
      if (kind === 'items') return told(await catalog.importItems(path, { category: values.category, onProgress }));
      const summary = await catalog.importReviews(path, onProgress);
      const history = app.get(PurchaseHistoryService);
      const bought = await history.importPurchases(path);
      if (bought.rowsWritten > 0) await history.learnSoon();
      return told(summary);
    });
    if (kind === 'items') await withProgress('Understanding them', process.stderr, (report) => embed(catalog, report));
  } finally {
    await app.close();
  }
}

async function embed(catalog: CatalogImportService, report: (fraction: number) => void): Promise<string> {
  return `${await catalog.embedProducts((done, total) => report(done / total))} vectors`;
}

function told({ rowsWritten, skipped, skippedCount, wasComplete }: ImportSummary): string {
  if (wasComplete) return 'this file was imported before';
  const lines = skipped.map(({ line, problem }) => `\n    line ${line}: ${problem}`).join('');
  const more = skippedCount > skipped.length ? `\n    … and ${skippedCount - skipped.length} more` : '';
  return `${rowsWritten} rows written, ${skippedCount} lines skipped${lines}${more}`;
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error && error.message === USAGE ? USAGE : sentenceFor(error)}\n`);
  process.exit(1);
});
