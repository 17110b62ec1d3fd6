import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { openEmbedded } from './open-embedded.ts';
import { emptyDatabase } from './testing/empty-database.ts';
import { poolOn } from './testing/open-pool.ts';
import { type Child, startChild } from './testing/start-child.ts';

let folder: string;
let children: Child[] = [];
let opened: EmbeddedDatabase[] = [];

const template = emptyDatabase();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foulee-processes-'));
  cpSync(template.folder, folder, { recursive: true });
});
afterEach(async () => {
  for (const { process } of children) process.kill('SIGKILL');
  await Promise.all(children.map(({ ended }) => ended));
  await Promise.all(opened.map((database) => database.close()));
  children = [];
  opened = [];
  rmSync(folder, { recursive: true, force: true });
});

function start(task: Parameters<typeof startChild>[1]): Child {
  const child = startChild(folder, task);
  children.push(child);
  return child;
}

async function open(): Promise<EmbeddedDatabase> {
  const database = await openEmbedded({ root: folder });
  opened.push(database);
  return database;
}

async function said(child: Child, what: keyof Child['said'][number]): Promise<void> {
  await expect.poll(() => child.said.some((line) => line[what] !== undefined), { timeout: 20_000 }).toBe(true);
}

describe('several processes on one folder', () => {
  test('the second becomes a client of the first, and both see the same rows', async () => {
    const database = await open();
    const pool = poolOn(database);
    await pool.query('CREATE TABLE kept (process int, n int, filler text)');
    const others = [start('count'), start('count')];
    for (let n = 0; n < 300; n++) await pool.query('INSERT INTO kept VALUES (0, $1, NULL)', [n]);
    await Promise.all(others.map(({ ended }) => ended));
    expect(others.map(({ said: [first] }) => first)).toEqual([{ owner: false }, { owner: false }]);
    expect((await pool.query('SELECT count(*)::int AS n FROM kept')).rows).toEqual([{ n: 900 }]);
    await pool.end();
  });

  test('a second server on the same folder is told so in one sentence', async () => {
    await open();
    const second = start('must-own');
    await second.ended;
    expect(second.said).toEqual([
      { error: `Foulée is already running on the folder ${folder}: stop that one, or set DATA_DIR to another folder.` },
    ]);
  });

  test('of five that start at the same moment exactly one opens the files', async () => {
    const all = Array.from({ length: 5 }, () => start('hold'));
    await Promise.all(all.map((child) => said(child, 'owner')));
    expect(all.filter(({ said: [first] }) => first!.owner)).toHaveLength(1);
  });

  test('when the owner is killed a client takes over, and the work goes on', async () => {
    const owner = start('hold');
    await said(owner, 'owner');
    const database = await open();
    const pool = poolOn(database);
    await pool.query(`CREATE TABLE notes AS SELECT 'kept' AS text`);
    expect(database.owner).toBe(false);
    owner.process.kill('SIGKILL');
    await owner.ended;
    const read = async (): Promise<unknown[]> =>
      pool.query('SELECT text FROM notes').then(
        ({ rows }) => rows,
        () => [],
      );
    await expect.poll(read, { timeout: 20_000 }).toEqual([{ text: 'kept' }]);
    expect(database.owner).toBe(true);
    await pool.end();
  });

  test('a lock left by a process that died is no obstacle', async () => {
    writeFileSync(join(folder, 'opening.lock'), JSON.stringify({ processId: 2 ** 22 - 7, token: 'of the dead' }));
    expect((await open()).owner).toBe(true);
    expect(existsSync(join(folder, 'opening.lock'))).toBe(false);
  });
});

describe('kill -9', () => {
  test('every acknowledged row is there afterwards, five times over', async () => {
    const acknowledged: { process: number; n: number }[] = [];
    for (let round = 0; round < 5; round++) {
      const writer = start('write');
      await said(writer, 'n');
      await new Promise((resolve) => setTimeout(resolve, 300 + round * 170));
      writer.process.kill('SIGKILL');
      await writer.ended;
      for (const { n } of writer.said) if (n !== undefined) acknowledged.push({ process: writer.process.pid!, n });
    }
    const pool = poolOn(await open());
    const { rows } = await pool.query<{ process: number; n: number }>('SELECT process, n FROM kept');
    const kept = new Set(rows.map(({ process, n }) => `${process}:${n}`));
    expect(acknowledged.filter(({ process, n }) => !kept.has(`${process}:${n}`))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(kept.size).toBe(rows.length);
    await pool.end();
  });
});
