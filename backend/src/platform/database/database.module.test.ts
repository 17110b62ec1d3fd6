import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppConfig } from '../config/config.ts';
import { afterBulkLoad } from './bulk-load.ts';
import { onReplica, type OwnedDataSource } from './data-source.ts';
import { DatabaseModule, embeddedRoot } from './database.module.ts';
import { isFolderInUse } from './embedded/folder.ts';
import { emptyDatabase } from './embedded/testing/empty-database.ts';
import { allMigrations } from './migrations/all-migrations.ts';

let dataDir: string;
let apps: TestingModule[] = [];

const template = emptyDatabase();

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'foulee-module-'));
  cpSync(template.folder, embeddedRoot(dataDir), { recursive: true });
});
afterEach(async () => {
  for (const app of apps.toReversed()) await app.close();
  apps = [];
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}): Promise<DataSource> {
  @Global()
  @Module({
    providers: [{ provide: AppConfig, useValue: new AppConfig({ DATA_DIR: dataDir, ...environment }) }],
    exports: [AppConfig],
  })
  class Configuration {}
  const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const app = await Test.createTestingModule({ imports: [Configuration, DatabaseModule] })
    .setLogger(quiet)
    .compile();
  apps.push(app);
  return app.get(DataSource);
}

async function migrationCount(dataSource: DataSource): Promise<number> {
  const [{ n }] = await dataSource.query<[{ n: number }]>('SELECT count(*)::int AS n FROM migrations');
  return n;
}

test('without configuration the embedded database is opened, migrated, and closed after the pool', async () => {
  const dataSource = await start();
  expect(await migrationCount(dataSource)).toBe(allMigrations.length);
  expect(await isFolderInUse(embeddedRoot(dataDir))).toBe(true);
  await apps.pop()!.close();
  expect(await isFolderInUse(embeddedRoot(dataDir))).toBe(false);
});

test('a second application on the same data folder is refused at once, with a sentence', async () => {
  await start();
  await expect(start()).rejects.toMatchObject({ name: 'FolderInUse', message: expect.stringContaining(dataDir) });
});

test('a server is reached by its address, with replicas for reads that may be late', async () => {
  const { embedded } = (await start()) as OwnedDataSource;
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(embedded!.host)}`;
  const other = await start({ DATABASE_URL: url, DATABASE_REPLICA_URLS: `${url},${url}` });
  expect((other as OwnedDataSource).embedded).toBeUndefined();
  expect(await migrationCount(other)).toBe(allMigrations.length);
  expect(await onReplica(other, 'SELECT $1::int AS n', [7])).toEqual([{ n: 7 }]);
});

test('after a bulk load the planner knows how many rows there are', async () => {
  const dataSource = await start();
  await dataSource.query('CREATE TABLE steps AS SELECT n FROM generate_series(1, 5000) n');
  await afterBulkLoad(dataSource);
  expect(await dataSource.query(`SELECT reltuples AS n FROM pg_class WHERE relname = 'steps'`)).toEqual([{ n: 5_000 }]);
});
