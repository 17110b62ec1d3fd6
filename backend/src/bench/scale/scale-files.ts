import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generateSeed } from '../../setup/generate-seed.ts';
import { createRandom } from './random.ts';
import { variedAsin, variedLine } from './vary-article.ts';

/** Articles the seed generator makes before it runs out of names for them; the rest are variations. */
const MOST_BASE_ARTICLES = 4_000;

/** Buyers of an article fall on its variations as u³: the first takes half of them, the last next to none. */
const VARIATION_SKEW = 3;

export interface ScaleFiles {
  items: string;
  purchases: string;
  shoppers: string;
  taxonomy: string;
}

/** Writes a catalogue of `scale` articles, as many shoppers and some eleven purchases each, unless they lie there already. */
export async function makeScaleFiles(folder: string, scale: number): Promise<ScaleFiles> {
  const base = join(folder, 'base');
  const products = Math.min(MOST_BASE_ARTICLES, scale);
  await generateSeed(base, { products, shoppers: scale, isDrawn: false });
  const files = {
    items: join(folder, `items-${scale}.jsonl`),
    purchases: join(folder, `purchases-${scale}.jsonl`),
    shoppers: join(base, 'shoppers.jsonl'),
    taxonomy: join(base, 'taxonomy.json'),
  };
  const variations = Math.ceil(scale / products);
  await rewritten(join(base, 'meta_foulee.jsonl'), files.items, function* (line, index) {
    const count = Math.floor((scale * (index + 1)) / products) - Math.floor((scale * index) / products);
    for (let n = 0; n < count; n += 1) yield variedLine(line, n);
  });
  const random = createRandom('purchases');
  await rewritten(join(base, 'purchases.jsonl'), files.purchases, function* (line) {
    const n = Math.floor(variations * random.next() ** VARIATION_SKEW);
    yield line.replace(/"parentAsin":"(\w+)"/, (_, asin: string) => `"parentAsin":"${variedAsin(asin, n)}"`);
  });
  return files;
}

/** Rewrites a file line by line; the result has its name only when it is whole. */
async function rewritten(
  from: string,
  to: string,
  lines: (line: string, index: number) => Iterable<string>,
): Promise<void> {
  if (existsSync(to)) return;
  mkdirSync(join(to, '..'), { recursive: true });
  const out = createWriteStream(`${to}.part`);
  let index = 0;
  for await (const line of createInterface({ input: createReadStream(from) })) {
    for (const written of lines(line, index)) {
      if (!out.write(`${written}\n`)) await once(out, 'drain');
    }
    index += 1;
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${to}.part`, to);
}
