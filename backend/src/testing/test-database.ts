import { type DataSource, type DataSourceOptions } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { createDataSource } from '../platform/database/data-source.ts';
import { openServerDatabase, serverUrl } from './server-database.ts';
import { nestTransactions } from './nested-transactions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the migrated dump. */
    databaseDump: string;
  }
}

/** What a test file holds; `dataSource` is ready inside tests and `beforeEach`, not while the file is being read. */
export interface TestDatabase {
  readonly dataSource: DataSource;
}

type Entities = DataSourceOptions['entities'];

/**
 * One migrated in-memory database for the file, each test in a transaction that is rolled back (2 ms). Transactions opened by
 * the code under test become savepoints of it. There is one connection, so `now()` stands still within a test and nothing
 * runs at the same time: for code that depends on either, use `useFreshDatabase`.
 */
export function useTestDatabase(entities: Entities = []): TestDatabase {
  const held = openForFile(entities, 1);
  beforeEach(async () => {
    await nestTransactions(held.dataSource);
    await held.dataSource.query('BEGIN');
  });
  afterEach(async () => {
    await held.dataSource.query('ROLLBACK');
  });
  return held;
}

/**
 * A database of its own for every test (0.5 s), or for the file, with a pool of ten connections like the application's: for
 * transactions, locks, jobs and notifications.
 */
export function useFreshDatabase(entities: Entities = [], per: 'test' | 'file' = 'test'): TestDatabase {
  return per === 'file' ? openForFile(entities, 10) : openForTest(entities, 10);
}

/**
 * A migrated database outside the hooks; the caller destroys it. In memory, or, with TEST_DATABASE_URL, on that server.
 */
export async function openTestDatabase(entities: Entities = [], poolSize = 10): Promise<DataSource> {
  if (serverUrl) return openServerDatabase(serverUrl, entities, poolSize);
  const dataSource = await createDataSource({
    poolSize,
    entities,
    embedded: { root: null, loadDump: inject('databaseDump') },
  });
  await dataSource.initialize();
  return dataSource;
}

function openForFile(entities: Entities, poolSize: number): TestDatabase {
  return holding(entities, poolSize, beforeAll, afterAll);
}

function openForTest(entities: Entities, poolSize: number): TestDatabase {
  return holding(entities, poolSize, beforeEach, afterEach);
}

type Hook = (work: () => Promise<void>) => void;

function holding(entities: Entities, poolSize: number, before: Hook, after: Hook): TestDatabase {
  let open: DataSource | undefined;
  before(async () => {
    open = await openTestDatabase(entities, poolSize);
  });
  after(async () => {
    await open?.destroy();
    open = undefined;
  });
  return {
    get dataSource() {
      if (!open) throw new Error('the test database is open inside tests and hooks only');
      return open;
    },
  };
}
