import { expect, test } from 'vitest';
import { serverUrl } from '../../testing/server-database.ts';
import { useFreshDatabase, useTestDatabase } from '../../testing/test-database.ts';
import { bm25Index } from './bm25-index.ts';
import { detectKeywordRanking } from './keyword-ranking.ts';

const database = useTestDatabase();
const fresh = useFreshDatabase([], 'file');

async function lexemes(config: string, text: string): Promise<string[]> {
  const rows = await database.dataSource.query<{ lexeme: string }[]>(
    'SELECT lexeme FROM unnest(to_tsvector($1::regconfig, $2)) ORDER BY lexeme',
    [config, text],
  );
  return rows.map(({ lexeme }) => lexeme);
}

test('French words are found with or without their accents, in any number', async () => {
  const typed = await lexemes('public.french_unaccent', 'chaussette legere');
  expect(await lexemes('public.french_unaccent', 'chaussettes légères')).toEqual(typed);
});

test('English words are found in any form', async () => {
  expect(await lexemes('public.english_unaccent', 'running shoes')).toEqual(
    await lexemes('public.english_unaccent', 'run shoe'),
  );
});

test('ids made by the database are version 7, of now, and in the order of their making', async () => {
  const rows = await database.dataSource.query<{ id: string }[]>(
    'SELECT uuid_v7() AS id, pg_sleep(0.003) FROM generate_series(1, 20)',
  );
  const ids = rows.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(20);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const ageMs = Date.now() - parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(Math.abs(ageMs)).toBeLessThan(60_000);
  }
});

const PLAN = `EXPLAIN (COSTS OFF) SELECT id FROM shoes ORDER BY title <@> to_bm25query('carbon plate', 'shoes_title') LIMIT 3`;

test.skipIf(serverUrl)('the embedded database ranks keywords by BM25, through the index', async () => {
  const { dataSource } = fresh;
  expect(await detectKeywordRanking(dataSource)).toBe('bm25');
  await dataSource.query('CREATE TABLE shoes (id int PRIMARY KEY, title text)');
  await dataSource.query(`INSERT INTO shoes SELECT n, 'road shoe number ' || n FROM generate_series(1, 500) n`);
  await dataSource.query(`INSERT INTO shoes VALUES (0, 'racer with a carbon plate')`);
  const runner = dataSource.createQueryRunner();
  await bm25Index(runner, { name: 'shoes_title', table: 'shoes', column: 'title', config: 'public.english_unaccent' });
  await runner.release();
  const [best] = await dataSource.query<{ id: number; score: number }[]>(
    `SELECT id, title <@> to_bm25query($1, 'shoes_title') AS score FROM shoes ORDER BY score LIMIT 1`,
    ['carbon plates'],
  );
  expect(best!.id).toBe(0);
  expect(best!.score).toBeLessThan(0); // lower is better
  expect(JSON.stringify(await dataSource.query(PLAN))).toContain('Index Scan using shoes_title');
});

test('a server without pg_textsearch gets an ordinary full-text index', async () => {
  const { dataSource } = fresh;
  await dataSource.query(`UPDATE database_choices SET value = 'ts_rank_cd' WHERE name = 'keyword-ranking'`);
  await dataSource.query('CREATE TABLE socks (id int PRIMARY KEY, title text)');
  const runner = dataSource.createQueryRunner();
  await bm25Index(runner, { name: 'socks_title', table: 'socks', column: 'title', config: 'public.french_unaccent' });
  await runner.release();
  const [{ indexdef }] = await dataSource.query<[{ indexdef: string }]>(
    `SELECT indexdef FROM pg_indexes WHERE indexname = 'socks_title'`,
  );
  expect(indexdef).toContain(`USING gin (to_tsvector('french_unaccent'::regconfig, title))`);
});

test('a name that is not a plain SQL name is refused', async () => {
  const runner = database.dataSource.createQueryRunner();
  const index = {
    name: 'x; DROP TABLE jobs',
    table: 'jobs',
    column: 'name',
    config: 'public.english_unaccent',
  } as const;
  await expect(bm25Index(runner, index)).rejects.toThrow('is not a plain lower-case SQL name');
  await runner.release();
});
