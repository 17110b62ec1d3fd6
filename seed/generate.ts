import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from './article.ts';
import { type Dataset, type DatasetSize, makeDataset } from './dataset.ts';
import { drawIllustration } from './illustrations/draw.ts';
import { illustrationFile, toItem, toReview } from './item-format.ts';
import { createRandom } from './random.ts';
import { GROUPS, LEAVES } from './taxonomy.ts';

/** Raise when the meaning of a file changes, so that an importer can tell. */
const DATASET_VERSION = 1;

export interface Manifest {
  version: number;
  seed: number;
  counts: {
    products: number;
    reviews: number;
    shoppers: number;
    purchases: number;
    illustrations: number;
    leaves: number;
  };
  /** File name → SHA-256 of its bytes, hexadecimal. `illustrations` is the hash over all drawings in order. */
  files: Record<string, string>;
}

/** Writes the whole data set into a folder and returns its manifest. Drawings can be left out where only the data is wanted. */
export function generate(folder: string, { size, isDrawn }: { size: DatasetSize; isDrawn: boolean }): Manifest {
  const dataset = makeDataset(size);
  mkdirSync(folder, { recursive: true });
  const files: Record<string, string> = {};
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
    files[name] = createHash('sha256').update(text).digest('hex');
  };
  const items = itemLines(dataset, size.seed);
  write('meta_foulee.jsonl', toLines(items));
  write('reviews_foulee.jsonl', toLines(dataset.reviews.map(toReview)));
  write('shoppers.jsonl', toLines(dataset.shoppers.map(({ userId, profile }) => ({ userId, profile }))));
  write('purchases.jsonl', toLines(purchaseLines(dataset)));
  write('taxonomy.json', `${JSON.stringify({ groups: GROUPS, leaves: LEAVES }, null, 2)}\n`);
  const drawings = isDrawn ? drawAll(folder, dataset.articles, items) : { count: 0, hash: '' };
  if (isDrawn) files.illustrations = drawings.hash;
  const manifest = {
    version: DATASET_VERSION,
    seed: size.seed,
    counts: { ...countsOf(dataset), illustrations: drawings.count },
    files,
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const toLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

type Item = ReturnType<typeof toItem> & {
  foulee: { illustration: { kind: string } & Record<string, number | string | boolean> };
};

function itemLines({ articles, reviews }: Dataset, seed: number): Item[] {
  const byArticle = Map.groupBy(reviews, (review) => review.article);
  const random = createRandom(seed).fork('illustrations');
  return articles.map((article) => toItem(article, byArticle.get(article) ?? [], random) as Item);
}

function purchaseLines({ purchases }: Dataset): object[] {
  return purchases.map(({ shopper, article, purchasedAtMs, quantity }) => ({
    userId: shopper.userId,
    parentAsin: article.asin,
    purchasedAt: new Date(purchasedAtMs).toISOString(),
    quantity,
  }));
}

function countsOf({ articles, reviews, shoppers, purchases }: Dataset): Omit<Manifest['counts'], 'illustrations'> {
  return {
    products: articles.length,
    reviews: reviews.length,
    shoppers: shoppers.length,
    purchases: purchases.length,
    leaves: LEAVES.length,
  };
}

function drawAll(
  folder: string,
  articles: readonly Article[],
  items: readonly Item[],
): { count: number; hash: string } {
  const target = join(folder, 'illustrations');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const hash = createHash('sha256');
  let count = 0;
  articles.forEach((article, index) => {
    const { kind, ...params } = items[index]!.foulee.illustration;
    for (const color of article.colors) {
      const svg = drawIllustration({ kind, params, color, title: `${article.texts.titleEn}, ${color.name}` });
      writeFileSync(join(target, illustrationFile(article.asin, color.name)), svg);
      hash.update(svg);
      count += 1;
    }
  });
  return { count, hash: hash.digest('hex') };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      products: { type: 'string', default: '1560' },
      shoppers: { type: 'string', default: '6000' },
      seed: { type: 'string', default: '7' },
      'no-illustrations': { type: 'boolean', default: false },
    },
  });
  const size = {
    products: wholeNumber('products', values.products, 1),
    shoppers: wholeNumber('shoppers', values.shoppers, 1),
    seed: wholeNumber('seed', values.seed, 0),
  };
  if (!values.out) throw new Error('Say where to write: node seed/generate.ts --out DIR');
  const manifest = generate(values.out, { size, isDrawn: !values['no-illustrations'] });
  console.log(JSON.stringify(manifest.counts));
}

function wholeNumber(name: string, text: string, lowest: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < lowest) {
    throw new Error(`--${name} must be a whole number from ${lowest}, not "${text}".`);
  }
  return value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
