import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { isFolderInUse } from './folder.ts';
import { openEmbedded } from './open-embedded.ts';
import { emptyDatabase } from './testing/empty-database.ts';
import { poolOn } from './testing/open-pool.ts';

let folder: string;
let opened: EmbeddedDatabase[] = [];
let log: string[] = [];

const template = emptyDatabase();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foulee-folder-'));
  cpSync(template.folder, join(folder, 'database'), { recursive: true });
});
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()));
  opened = [];
  log = [];
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await openEmbedded({ root: join(folder, 'database'), log: (text) => log.push(text), ...options });
  opened.push(database);
  return database;
}

describe('keeping data', () => {
  test('what was written is there after closing and opening again', async () => {
    const first = await open();
    const before = poolOn(first);
    await before.query(`CREATE TABLE notes AS SELECT 'kept' AS text`);
    await before.end();
    await first.close();
    const after = poolOn(await open());
    expect((await after.query('SELECT text FROM notes')).rows).toEqual([{ text: 'kept' }]);
    await after.end();
  });

  test("the folder is nobody else's to read", async () => {
    chmodSync(join(folder, 'database'), 0o777);
    await open();
    expect(statSync(join(folder, 'database')).mode & 0o777).toBe(0o700);
  });

  test('the write-ahead log does not grow for ever', async () => {
    const pool = poolOn(await open({ checkpointEveryMs: 200 }));
    const size = async (): Promise<number> => {
      const { rows } = await pool.query<{ n: string }>('SELECT sum(size) AS n FROM pg_ls_waldir()');
      return Number(rows[0]!.n);
    };
    await pool.query('CREATE TABLE notes (n int, filler text)');
    for (let round = 0; round < 8; round++) {
      await pool.query(`INSERT INTO notes SELECT n, repeat(md5(n::text), 30) FROM generate_series(1, 30000) n`);
      await pool.query('TRUNCATE notes');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await size()).toBeLessThan(200_000_000); // some 300 MB were written
    const { rows } = await pool.query('SELECT 1 AS n');
    expect(rows).toEqual([{ n: 1 }]);
    await pool.end();
  });

  test('dead rows are cleared away and statistics made while nobody asks', async () => {
    const pool = poolOn(await open({ vacuumEveryMs: 300 }));
    await pool.query('CREATE TABLE notes AS SELECT n FROM generate_series(1, 1000) n');
    await expect
      .poll(async () => (await pool.query(`SELECT reltuples AS n FROM pg_class WHERE relname = 'notes'`)).rows, {
        timeout: 10_000,
      })
      .toEqual([{ n: 1000 }]);
    await pool.end();
  });
});

describe('a folder that cannot be used is named in one sentence', () => {
  const sentence = async (options: Partial<EmbeddedOptions> = {}): Promise<string> => {
    const error = await open(options).then(
      () => new Error('it was opened'),
      (reason: Error) => reason,
    );
    expect(error.message).not.toContain('\n');
    return error.message;
  };

  test('one that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const root = join(folder, 'file', 'database');
    expect(await sentence({ root })).toContain(`The database folder ${root} cannot be written (ENOTDIR)`);
  });

  test('one of another PostgreSQL version, which is left as it is', async () => {
    const version = join(folder, 'database', 'pgdata', 'PG_VERSION');
    writeFileSync(version, '17\n');
    expect(await sentence()).toMatch(/holds PostgreSQL "17" and this version of Foulée reads 18/);
    expect(readFileSync(version, 'utf8')).toBe('17\n');
  });

  test('a damaged one, which is never wiped', async () => {
    await (await open()).close();
    const control = join(folder, 'database', 'pgdata', 'global', 'pg_control');
    truncateSync(control, 100);
    expect(await sentence()).toMatch(
      /The database in .*database cannot be opened and seems damaged .*nothing was deleted/,
    );
    expect(statSync(control).size).toBe(100);
    expect(existsSync(join(folder, 'database', 'opening.lock'))).toBe(false);
  });

  test('one whose path is too long for a socket works all the same', async () => {
    const root = join(folder, 'a'.repeat(60), 'b'.repeat(60));
    const database = await open({ root });
    expect(Buffer.byteLength(database.host)).toBeLessThan(90);
    expect(statSync(database.host).mode & 0o777).toBe(0o700);
    expect(await isFolderInUse(root)).toBe(true);
    await database.close();
    expect(existsSync(database.host)).toBe(false);
  });
});

describe('when something goes wrong while it runs', () => {
  test('a statement that never ends is ended, and the next ones work', async () => {
    const pool = poolOn(await open({ statementTimeoutMs: 500 }));
    await pool.query(`CREATE TABLE notes AS SELECT 'kept' AS text`);
    await expect(pool.query('SELECT pg_sleep(3600)')).rejects.toThrow('Connection terminated');
    expect((await pool.query('SELECT text FROM notes')).rows).toEqual([{ text: 'kept' }]);
    expect(log.join()).toContain('a statement ran longer than 500 ms');
    await pool.end();
  });

  test('a database that keeps falling over is given up with a sentence, and not for ever restarted', async () => {
    const database = await open({ statementTimeoutMs: 100 });
    const pool = poolOn(database, 1);
    let last = '';
    for (let round = 0; round < 8 && !last.includes('in a row'); round++) {
      await pool.query('SELECT pg_sleep(3600)').catch((error: Error) => (last = error.message));
    }
    expect(last).toMatch(/ended 5 times in a row/);
    await pool.end();
  });
});

describe('closing', () => {
  test('running work ends, queued work is done, new work is refused', async () => {
    const database = await open();
    const pool = poolOn(database, 4);
    await pool.query('CREATE TABLE notes (n int)');
    const client = await pool.connect();
    client.on('error', () => undefined); // hung up on at the end
    await client.query('BEGIN');
    await client.query('INSERT INTO notes VALUES (1)');
    const queued = pool.query('INSERT INTO notes VALUES (2)');
    await new Promise((resolve) => setTimeout(resolve, 50)); // it waits at the gate by now
    const closing = database.close();
    await expect(pool.query('SELECT 1')).rejects.toThrow(/closed|closing|terminated/);
    await client.query('COMMIT');
    await queued;
    await closing;
    client.release(true);
    await pool.end();
    const after = poolOn(await open());
    expect((await after.query('SELECT n FROM notes ORDER BY n')).rows).toEqual([{ n: 1 }, { n: 2 }]);
    await after.end();
  });

  test('a transaction nobody ends does not keep it open', async () => {
    const database = await open({ drainMs: 200 });
    const pool = poolOn(database);
    const client = await pool.connect();
    client.on('error', () => undefined);
    await client.query('BEGIN');
    await database.close();
    expect(await isFolderInUse(join(folder, 'database'))).toBe(false);
    client.release(true);
    await pool.end();
  });
});
