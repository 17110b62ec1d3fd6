import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedItems } from '../../backend/src/bench/import/published-items.ts';
import { Visitor } from '../../backend/src/testing/visitor.ts';
import { JourneyServer } from './support/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLES = 2_000;

const server = new JourneyServer();
const folder = mkdtempSync(join(tmpdir(), 'foulee-import-kill-'));
afterAll(async () => {
  await server.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run import` as it runs; ends by itself, or is killed so many milliseconds after it began to write. */
async function runImport(options: string[], killAfterMs?: number): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(ROOT, 'backend/dist/import.cli.js'), ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PROCESS_ROLE: 'tool',
      EMBEDDER: 'none',
      LOG_LEVEL: 'error',
      DATA_DIR: server.dataDir,
      MODELS_DIR: process.env['MODELS_DIR'] ?? join(ROOT, '.cache/models'),
    },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
    const isWriting = /Importing items …/.test(said);
    if (killAfterMs !== undefined && isWriting) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { said, code };
}

describe('an import', () => {
  const path = join(folder, 'meta_made.jsonl.gz');
  const lines = [...publishedItems(ARTICLES)];
  writeFileSync(path, gzipSync(lines.map(({ text }) => text).join('\n')));

  test('killed again and again in the middle goes on where it was: nothing twice, nothing lost', async () => {
    let kills = 0;
    for (const seconds of [1, 2, 3]) {
      const { code } = await runImport(['items', path], seconds * 1_000 + Math.random() * 1_000);
      if (code === null) kills += 1;
    }
    expect(kills).toBeGreaterThan(0);
    const { said, code } = await runImport(['items', path]);
    expect({ said, code }).toMatchObject({ code: 0 });
    expect(said).toMatch(/went on after line \d{2,}|imported before/);
    const again = await runImport(['items', path]);
    expect(again.said).toContain('this file was imported before');

    await server.start({ SEED: 'false' });
    const visitor = new Visitor(server.url, 'en');
    expect((await visitor.get('/api/products?pageSize=1')).body.total).toBe(ARTICLES);
    await server.stop();
  });

  test('of a file that breaks off ends with a sentence that names the line, and a code scripts see', async () => {
    const cut = join(folder, 'cut.jsonl.gz');
    const packed = gzipSync(lines.map(({ text }) => text.replaceAll('"B0', '"C0')).join('\n'));
    writeFileSync(cut, packed.subarray(0, Math.floor(packed.length / 3)));
    const { said, code } = await runImport(['items', cut]);
    expect(code).toBe(1);
    expect(said).toMatch(/cut\.jsonl\.gz cannot be read further after line \d{3,}: unexpected end of file\n$/);
  });

  test('of a category nobody has says so, and which there are', async () => {
    const { said, code } = await runImport(['items', path, '--category', 'Runing', '--check']);
    expect(code).toBe(1);
    expect(said).toMatch(/No article of this file is in “Runing”\. It has, for instance: Running \(\d+\)/);
  });

  test.each([
    [['items'], /npm run import -- items FILE/],
    [['items', '/nowhere/file.jsonl'], /There is no file/],
    [['things', 'x'], /npm run import -- items FILE/],
    [['items', 'x', '--colour', 'red'], /Unknown option '--colour'/],
  ])('asked for wrongly (%j) says how to ask', async (options, sentence) => {
    const { said, code } = await runImport(options);
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
  });
});
