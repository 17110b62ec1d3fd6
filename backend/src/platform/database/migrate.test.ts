import { expect, test } from 'vitest';
import { createDataSource, type OwnedDataSource } from './data-source.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';

async function emptyDatabase(): Promise<OwnedDataSource> {
  const dataSource = await createDataSource({ embedded: { root: null }, poolSize: 5 });
  await dataSource.initialize();
  return dataSource;
}

test('of several processes that start at once one migrates, and the others find nothing to do', async () => {
  const dataSource = await emptyDatabase();
  const done = await Promise.all([migrate(dataSource), migrate(dataSource), migrate(dataSource)]);
  expect(done.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([0, 0, allMigrations.length]);
  await dataSource.destroy();
});

test('a migration that fails leaves nothing of itself or of those before it', async () => {
  class Broken1800000000000 {
    name = 'Broken1800000000000';
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      await runner.query('CREATE TABLE half_made (n int)');
      await runner.query('SELECT 1 / 0');
    }
    async down(): Promise<void> {}
  }
  const dataSource = await createDataSource({ embedded: { root: null }, poolSize: 2 });
  dataSource.setOptions({ migrations: [...allMigrations, Broken1800000000000] });
  await dataSource.initialize();
  await expect(migrate(dataSource)).rejects.toThrow('division by zero');
  const rows = await dataSource.query<unknown[]>(`SELECT 1 FROM pg_tables WHERE tablename IN ('half_made', 'jobs')`);
  expect(rows).toEqual([]);
  await dataSource.destroy();
});

test('every migration can be taken back, the last first', async () => {
  const dataSource = await emptyDatabase();
  await migrate(dataSource);
  for (let undone = 0; undone < allMigrations.length; undone++) {
    await dataSource.undoLastMigration({ transaction: 'all' });
  }
  const tables = await dataSource.query<{ tablename: string }[]>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  expect(tables.map(({ tablename }) => tablename).filter((name) => name !== 'migrations')).toEqual([]);
  await dataSource.destroy();
});

test('the list is in the order of the numbers', () => {
  const numbers = allMigrations.map(({ name }) => Number(name.slice(-13)));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});
