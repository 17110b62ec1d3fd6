import { describe, expect, test } from 'vitest';
import { useFreshDatabase } from '../../testing/test-database.ts';
import { runOverBatch, type StagedBatch } from './staged-batch.ts';

/** On the embedded database, or with TEST_DATABASE_URL on a server: the same must hold on both. */
const database = useFreshDatabase([], 'file');

const COLUMNS = {
  id: 'uuid',
  saidName: 'text',
  tags: 'text[]',
  details: 'jsonb',
  pieces: 'integer',
  mean: 'real',
  isNew: 'boolean',
  at: 'timestamptz',
} as const;

const ID = '0198c000-0000-7000-8000-000000000001';
const EMPTY = { id: ID, saidName: '', tags: [], details: {}, pieces: 0, mean: 0, isNew: false, at: null };

const batch = (rows: object[]): StagedBatch => ({ name: 'things', columns: COLUMNS, rows });
const back = (rows: object[]) =>
  database.dataSource.transaction((manager) =>
    runOverBatch<Record<string, unknown>>(manager, batch(rows), (source) => `SELECT row.* FROM ${source}`),
  );

describe('a staged batch', () => {
  test.each([
    ['tabs, line ends and backslashes', 'a\tb\nc\rd\\e\\n\\N\\.'],
    ['what looks like the end of the data', '\\.\n\\.\n'],
    ['quotes, braces and commas', `{"a",'b',NULL}`],
    ['emoji and other alphabets', '🏃‍♀️ Ürün 日本 é'],
    ['a line separator', 'one\u2028two'],
    ['the word NULL', 'NULL'],
    ['nothing', ''],
  ])('brings %s back unchanged, in every kind of column', async (_what, text) => {
    const row = { ...EMPTY, saidName: text, tags: [text, 'x', text], details: { [text]: text, list: [text, null] } };
    expect(await back([row])).toEqual([row]);
  });

  test('keeps numbers, truth and moments, and tells nothing from empty', async () => {
    const full = { ...EMPTY, pieces: -2_147_483_648, mean: 4.5, isNew: true, at: new Date('2026-11-20T10:00:00.123Z') };
    const none = { ...EMPTY, saidName: null, tags: null, details: null, pieces: null, mean: null, isNew: null };
    expect(await back([{ ...full, at: full.at.toISOString() }, { id: ID }, none])).toEqual([full, none, none]);
  });

  test('may have more values than a statement has parameters', async () => {
    const rows = Array.from({ length: 9_000 }, (_, pieces) => ({ ...EMPTY, pieces, saidName: `row ${pieces}` }));
    const found = await back(rows);
    expect(found).toHaveLength(9_000);
    expect(new Set(found.map(({ pieces }) => pieces)).size).toBe(9_000);
  });

  test('can be followed by another one of the same name in the same transaction', async () => {
    const counts = await database.dataSource.transaction(async (manager) => {
      const count = (rows: object[]) =>
        runOverBatch<{ n: number }>(manager, batch(rows), (source) => `SELECT count(*)::int AS n FROM ${source}`);
      return [...(await count([EMPTY, EMPTY])), ...(await count([EMPTY]))];
    });
    expect(counts).toEqual([{ n: 2 }, { n: 1 }]);
  });

  test('fails whole when one value does not fit, and the database goes on', async () => {
    await expect(back([EMPTY, { ...EMPTY, pieces: 3_000_000_000 }])).rejects.toMatchObject({ code: '22003' });
    expect(await back([EMPTY])).toEqual([EMPTY]);
  });

  test('makes its own transaction where there is none', async () => {
    const { manager } = database.dataSource;
    const found = await runOverBatch(manager, batch([EMPTY]), (source) => `SELECT row.pieces FROM ${source}`);
    expect(found).toEqual([{ pieces: 0 }]);
  });
});
