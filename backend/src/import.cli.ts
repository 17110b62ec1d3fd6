import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { CatalogImportService } from './catalog/catalog-import.service.ts';
import { toldCategories, toldCheck, toldImport } from './import-report.ts';
import { PurchaseHistoryService } from './orders/purchase-history.service.ts';
import { withProgress } from './setup/progress.ts';
import { sentenceFor } from './start-failure.ts';

const USAGE = `npm run import -- items FILE [--category NAME …] [--check] [--embed]
npm run import -- reviews FILE
npm run import -- vectors`;

const OPTIONS = {
  category: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  embed: { type: 'boolean' },
} as const;

interface Request {
  catalog: CatalogImportService;
  app: INestApplicationContext;
  path: string;
  categories?: string[];
}

/** Something the retailer asked for that the file does not have: said in a sentence, and the exit code tells scripts. */
class NotInFile extends Error {}

/** Takes a retailer's files into the shop, while it runs or not: `npm run import -- items meta_Sports.jsonl.gz`. */
async function run(): Promise<void> {
  const { kind, path, values } = readArguments();
  // The shop's workers do the jobs; this process only leaves them in the queue, and needs no model in memory for that.
  process.env['JOB_WORKERS'] = '0';
  if (kind !== 'vectors' && !values.embed) process.env['EMBEDDER'] = 'none';
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  const request = { app, catalog: app.get(CatalogImportService), path, categories: values.category };
  try {
    if (kind === 'items' && values.check) await check(request);
    else if (kind === 'items') await items(request, values.embed ?? false);
    else if (kind === 'reviews') await reviews(request);
    else await vectors(request);
  } finally {
    await app.close();
  }
}

function readArguments() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
  const [kind, path = ''] = given.positionals;
  const isKnown = kind === 'items' || kind === 'reviews' || kind === 'vectors';
  if (!isKnown || given.positionals.length !== (kind === 'vectors' ? 1 : 2)) throw new Error(USAGE);
  if (path && !existsSync(path)) throw new Error(`There is no file ${path}.`);
  return { kind, path, values: given.values };
}

async function items(request: Request, shouldEmbed: boolean): Promise<void> {
  const { catalog, path, categories } = request;
  let missing: string | undefined;
  await withProgress('Importing items', process.stderr, async (report) => {
    const summary = await catalog.importItems(path, { categories, onProgress: ({ fraction }) => report(fraction) });
    missing = toldCategories(summary);
    return toldImport(summary);
  });
  await tidy(catalog);
  if (shouldEmbed) await vectors(request);
  else {
    await catalog.queueEmbedding();
    process.stderr.write(
      '  The articles can be found by their words now. The running shop (or its next start) works out their meanings in the\n' +
        '  background; to have it done here and now: npm run import -- vectors\n',
    );
  }
  if (missing) throw new NotInFile(missing);
}

async function check({ catalog, path, categories }: Request): Promise<void> {
  let missing: string | undefined;
  await withProgress('Checking items', process.stderr, async (report) => {
    const found = await catalog.checkItems(path, { categories, onProgress: ({ fraction }) => report(fraction) });
    missing = toldCategories(found);
    return toldCheck(found);
  });
  if (missing) throw new NotInFile(missing);
}

async function reviews({ app, catalog, path }: Request): Promise<void> {
  await withProgress('Importing reviews', process.stderr, async (report) =>
    toldImport(await catalog.importReviews(path, ({ fraction }) => report(fraction))),
  );
  await withProgress('Noting who bought what', process.stderr, async (report) => {
    const history = app.get(PurchaseHistoryService);
    const bought = await history.importPurchases(path, ({ fraction }) => report(fraction));
    if (bought.rowsWritten > 0) await history.learnSoon();
    return toldImport(bought);
  });
  await tidy(catalog);
}

async function vectors({ catalog }: Pick<Request, 'catalog'>): Promise<void> {
  await withProgress('Understanding the articles', process.stderr, async (report) => {
    const count = await catalog.embedProducts((done, total) => report(done / total));
    return `${count} vectors`;
  });
}

function tidy(catalog: CatalogImportService): Promise<void> {
  return withProgress('Tidying up', process.stderr, async () => (await catalog.tidy(), 'done'));
}

run().catch((error: unknown) => {
  const isSaid = error instanceof NotInFile || (error instanceof Error && error.message.includes(USAGE));
  process.stderr.write(`${isSaid ? error.message : sentenceFor(error)}\n`);
  process.exit(1);
});
