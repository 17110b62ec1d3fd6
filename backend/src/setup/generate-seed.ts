import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** seed/generate.ts, seen from backend/src/setup and backend/dist/setup alike; run by Node itself, which reads TypeScript. */
const GENERATOR = resolve(import.meta.dirname, '../../../seed/generate.ts');

export interface SeedSize {
  products: number;
  shoppers: number;
  /** Whether every colour of every article is drawn; default true. */
  isDrawn?: boolean;
}

/** Writes the demonstration catalogue into `folder` in a process of its own, unless the same one lies there already. */
export async function generateSeed(folder: string, size: SeedSize): Promise<void> {
  if (await isThere(folder, size)) return;
  const options = ['--out', folder, '--products', String(size.products), '--shoppers', String(size.shoppers)];
  if (size.isDrawn === false) options.push('--no-illustrations');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', GENERATOR, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  if (code !== 0) throw new Error(`The demonstration catalogue could not be made: ${complaint.trim().slice(0, 2_000)}`);
}

async function isThere(folder: string, { products, shoppers }: SeedSize): Promise<boolean> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return false;
  const { counts } = JSON.parse(await readFile(path, 'utf8')) as { counts?: { products?: number; shoppers?: number } };
  return counts?.products === products && counts.shoppers === shoppers;
}
