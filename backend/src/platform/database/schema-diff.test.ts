import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/test-database.ts';

const SOURCES = join(import.meta.dirname, '../..');

/** Every class exported by an entity file of the backend. */
async function allEntities(): Promise<(() => void)[]> {
  const files = globSync('**/*.entity.ts', { cwd: SOURCES });
  const modules = await Promise.all(
    files.map(async (file) => import(/* @vite-ignore */ join(SOURCES, file)) as Promise<Record<string, () => void>>),
  );
  return modules.flatMap((exports) => Object.values(exports)).filter((value) => typeof value === 'function');
}

test('the migrations make exactly the tables the entities describe', async () => {
  const entities = await allEntities();
  expect(entities.length).toBeGreaterThan(0);
  const dataSource = await openTestDatabase(entities, 2);
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
});
