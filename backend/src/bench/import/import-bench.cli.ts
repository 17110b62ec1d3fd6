import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../../app.module.ts';
import { CatalogImportService } from '../../catalog/catalog-import.service.ts';
import { type PublishedFile, writePublishedFile } from './published-file.ts';

const OPTIONS = {
  items: { type: 'string', default: '200000' },
  database: { type: 'string' },
  make: { type: 'string' },
} as const;

/**
 * `npm run bench -- import [--items 200000] [--database postgres://…]`: makes a file in the published shape and imports it into a
 * scratch database, on the server if there is one, else embedded. Prints items a second and the most memory it took.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.make) {
    console.log(JSON.stringify(await writePublishedFile(values.make, Number(values.items))));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'foulee-import-bench-'));
  const scratch = values.database ? await scratchDatabase(values.database) : undefined;
  try {
    const file = madeElsewhere(join(folder, 'meta_made.jsonl.gz'), values.items);
    console.log(
      `${machine()}\n${scratch ? 'PostgreSQL server' : 'embedded database'}, ${file.lines} lines, ${mb(file.bytes)} MB unpacked`,
    );
    Object.assign(process.env, {
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: scratch?.url ?? '',
      PROCESS_ROLE: 'tool',
      JOB_WORKERS: '0',
    });
    await measure(file);
  } finally {
    await scratch?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, whose memory is not counted. */
function madeElsewhere(path: string, items: string): PublishedFile {
  const itself = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [itself, '--make', path, '--items', items], { encoding: 'utf8' }));
}

async function measure(file: { path: string; articles: number }): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const memory = watchMemory();
  try {
    const catalog = app.get(CatalogImportService);
    let nextAt = 0.1;
    const startedAt = performance.now();
    const summary = await catalog.importItems(file.path, {
      onProgress: ({ linesDone, fraction }) => {
        if (fraction < nextAt) return;
        nextAt += 0.1;
        console.log(`  line ${linesDone}: ${perSecond(linesDone, startedAt)} a second, ${mb(memory.now())} MB`);
      },
    });
    const rate = perSecond(summary.rowsWritten, startedAt);
    console.log(
      `${summary.rowsWritten} rows (${file.articles} articles), ${summary.skippedCount} bad lines: ${rate} items a second`,
    );
    const tidyAt = performance.now();
    await catalog.tidy();
    console.log(
      `tidied up in ${((performance.now() - tidyAt) / 1000).toFixed(1)} s; most memory ${mb(memory.most())} MB`,
    );
  } finally {
    memory.stop();
    await app.close();
  }
}

function watchMemory() {
  let most = 0;
  const now = () => process.memoryUsage().rss;
  const timer = setInterval(() => (most = Math.max(most, now())), 100);
  return { now, most: () => Math.max(most, now()), stop: () => clearInterval(timer) };
}

async function scratchDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `foulee_import_bench_${process.pid}`;
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
}

const perSecond = (count: number, startedAt: number) => Math.round(count / ((performance.now() - startedAt) / 1000));
const mb = (bytes: number) => Math.round(bytes / 1e6);

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
