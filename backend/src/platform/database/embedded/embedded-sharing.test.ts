import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { openEmbedded } from './open-embedded.ts';
import { poolOn } from './testing/open-pool.ts';

let database: EmbeddedDatabase;
let pools: pg.Pool[] = [];
const IDLE_MS = 500;
const MAX_UNREAD_BYTES = 60_000_000;

beforeAll(async () => {
  database = await openEmbedded({ root: null, idleInTransactionMs: IDLE_MS, maxUnreadBytes: MAX_UNREAD_BYTES });
});
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  pools = [];
});
afterAll(() => database.close());

function pool(max = 10): pg.Pool {
  const made = poolOn(database, max);
  pools.push(made);
  return made;
}

/** One statement, or one transaction, whose right answer is known. */
async function mixed(clients: pg.Pool, n: number): Promise<boolean> {
  if (n % 3 > 0) {
    const { rows } = await clients.query<{ a: number; b: string }>('SELECT $1::int AS a, repeat($2, 50) AS b', [
      n,
      String(n),
    ]);
    return rows.length === 1 && rows[0]!.a === n && rows[0]!.b === String(n).repeat(50);
  }
  const client = await clients.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE total SET n = n + 1');
    const inside = await client.query<{ n: number }>('SELECT n FROM total');
    await new Promise((resolve) => setImmediate(resolve));
    const again = await client.query<{ n: number }>('SELECT n FROM total');
    await client.query(n % 2 ? 'ROLLBACK' : 'COMMIT');
    return inside.rows[0]!.n === again.rows[0]!.n;
  } finally {
    client.release();
  }
}

describe('many connections on one session', () => {
  test.each([1, 10, 30])('600 mixed statements over %i connections: every answer is right', async (size) => {
    const clients = pool(size);
    await clients.query('DROP TABLE IF EXISTS total; CREATE TABLE total (n int); INSERT INTO total VALUES (0)');
    const right = await Promise.all(Array.from({ length: 600 }, (_, n) => mixed(clients, n)));
    expect(right.filter((isRight) => !isRight)).toEqual([]);
    expect((await clients.query('SELECT n FROM total')).rows).toEqual([{ n: 100 }]);
  });

  test('an error in one connection is its own', async () => {
    const clients = pool();
    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, (_, n) =>
        clients.query(n % 2 ? 'SELECT $1::int AS n' : 'SELECT $1::int / 0 AS n', [n]),
      ),
    );
    answers.forEach((answer, n) => expect(answer.status).toBe(n % 2 ? 'fulfilled' : 'rejected'));
  });

  test('a client that vanishes inside a transaction leaves nothing behind', async () => {
    const clients = pool();
    await clients.query('DROP TABLE IF EXISTS half; CREATE TABLE half (n int)');
    const client = await clients.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO half VALUES (1)');
    client.release(new Error('gone')); // closes the socket without a word
    expect((await clients.query('SELECT count(*)::int AS n FROM half')).rows).toEqual([{ n: 0 }]);
  });

  test('a transaction left idle is ended when others wait, and says so', async () => {
    const clients = pool();
    const client = await clients.connect();
    const lost = new Promise<Error>((resolve) => client.once('error', resolve));
    await client.query('BEGIN');
    expect((await clients.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    expect(await lost).toMatchObject({ code: '25P03' });
    client.release(true);
  });

  test('a notification reaches those who listen, when the transaction is committed', async () => {
    const [listener, other] = [await pool(1).connect(), await pool(1).connect()];
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(`listener ${payload}`));
    other.on('notification', ({ payload }) => heard.push(`other ${payload}`));
    await listener.query('LISTEN orders');
    await other.query(`BEGIN; NOTIFY orders, 'undone'; ROLLBACK`);
    await other.query(`NOTIFY orders, 'paid'`);
    await expect.poll(() => heard).toEqual(['listener paid']);
    listener.release(true);
    other.release(true);
  });
});

describe('big and odd traffic', () => {
  test('300,000 rows come back whole', async () => {
    const { rows } = await pool().query<{ i: number }>(
      `SELECT i, repeat('x', 60) AS filler FROM generate_series(1, 300000) i`,
    );
    expect(rows).toHaveLength(300_000);
    expect(rows.at(-1)!.i).toBe(300_000);
  });

  test('a parameter of 30 MB arrives, and others are served while it is on its way', async () => {
    const clients = pool();
    const text = 'é'.repeat(15_000_000);
    const [big, small] = await Promise.all([
      clients.query<{ n: number; md5: string }>('SELECT octet_length($1::text) AS n', [text]),
      clients.query('SELECT 1 AS n'),
    ]);
    expect(big.rows[0]!.n).toBe(30_000_000);
    expect(small.rows).toEqual([{ n: 1 }]);
  });

  test('an answer nobody could hold is refused with a hint, and the database goes on', async () => {
    const clients = pool(2);
    const client = await clients.connect();
    client.on('error', () => undefined);
    const huge = client.query(`SELECT repeat('x', 1000000) AS t FROM generate_series(1, 200)`);
    await expect(huge).rejects.toThrow(/larger than 60 MB: ask for fewer rows/);
    client.release(true);
    expect((await clients.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  test('a client that reads nothing does not stop the others', async () => {
    const lazy = connect(join(database.host, `.s.PGSQL.${database.port}`)).pause();
    const start = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
    const sql = Buffer.from(`SELECT repeat('x', 1000000) FROM generate_series(1, 20)\0`);
    const query = Buffer.concat([Buffer.from('Q'), Buffer.from([0, 0, 0, sql.length + 4]), sql]);
    lazy.write(Buffer.concat([start, query, query, query, query]));
    expect((await pool().query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    lazy.destroy();
  });

  test('COPY reads and writes rows, and a bad row is an error that undoes all', async () => {
    const client = await pool().connect();
    await client.query('DROP TABLE IF EXISTS copied; CREATE TABLE copied (n int, t text)');
    const lines = Array.from({ length: 20_000 }, (_, n) => `${n}\trow ${n}\n`);
    await pipeline(Readable.from(lines), client.query(copyFrom('COPY copied FROM STDIN')));
    const bad = pipeline(Readable.from(['1\tone\n', 'two\ttwo\n']), client.query(copyFrom('COPY copied FROM STDIN')));
    await expect(bad).rejects.toThrow('invalid input syntax for type integer');
    const out = client.query(copyTo('COPY copied TO STDOUT'));
    let bytes = 0;
    out.on('data', (chunk: Buffer) => (bytes += chunk.length));
    await finished(out);
    expect(bytes).toBe(Buffer.byteLength(lines.join('')));
    client.release();
  });

  test('somebody who speaks another protocol is hung up on', async () => {
    const stranger = connect(join(database.host, `.s.PGSQL.${database.port}`));
    stranger.write('GET / HTTP/1.1\r\n\r\n');
    stranger.resume();
    await finished(stranger).catch(() => undefined);
    expect((await pool().query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  test('the event loop is free while the database works', async () => {
    const working = pool().query('SELECT count(*) FROM generate_series(1, 3000000) a WHERE a % 7 = 3');
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await working;
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });
});
