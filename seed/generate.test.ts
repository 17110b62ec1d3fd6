import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate, type Manifest } from './generate.ts';

interface Item {
  parent_asin: string;
  average_rating: number | null;
  rating_number: number;
  price: number;
  categories: string[];
  images: { large: string; variant: string }[];
  details: Record<string, string>;
  foulee: {
    leaf: string;
    colors: { name: string; hex: string; secondaryHex: string }[];
    variants: { sku: string; size: string; color: string; stock: number }[];
    detailsFr: Record<string, string>;
  };
}

const size = { products: 180, shoppers: 300, seed: 11 };
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'foulee-seed-')));
const manifests: Manifest[] = [];

const rows = <T>(name: string): T[] =>
  readFileSync(join(folders[0]!, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

beforeAll(() => {
  for (const folder of folders) manifests.push(generate(folder, { size, isDrawn: true }));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the written data set', () => {
  test('has the same bytes each time', () => {
    expect(manifests[0]).toEqual(manifests[1]);
    expect(readFileSync(join(folders[0]!, 'manifest.json'))).toEqual(readFileSync(join(folders[1]!, 'manifest.json')));
  });

  test('differs with another seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foulee-seed-'));
    const other = generate(folder, { size: { ...size, seed: 12 }, isDrawn: false });
    rmSync(folder, { recursive: true, force: true });
    expect(other.files['meta_foulee.jsonl']).not.toBe(manifests[0]!.files['meta_foulee.jsonl']);
  });

  test('rates each article by the reviews that exist', () => {
    const reviews = Map.groupBy(
      rows<{ parent_asin: string; rating: number }>('reviews_foulee.jsonl'),
      (one) => one.parent_asin,
    );
    const expected = (stars: number[]) =>
      stars.length === 0 ? null : Math.round((stars.reduce((sum, one) => sum + one, 0) / stars.length) * 10) / 10;
    for (const item of rows<Item>('meta_foulee.jsonl')) {
      const stars = (reviews.get(item.parent_asin) ?? []).map((review) => review.rating);
      expect(item.rating_number).toBe(stars.length);
      expect(item.average_rating).toBe(expected(stars));
    }
  });

  test('says of every article what the item format asks for, with a picture for each colour', () => {
    for (const item of rows<Item>('meta_foulee.jsonl')) {
      expect(item.categories.slice(0, 2)).toEqual(['Sports & Outdoors', 'Running']);
      expect(item.categories).toHaveLength(4);
      expect(item.images.map((image) => image.variant)[0]).toBe('MAIN');
      expect(item.images.map((image) => image.large)).toEqual(
        item.foulee.colors.map((color) => `/media/illustrations/${item.parent_asin}-${color.name}.svg`),
      );
      expect(Object.keys(item.foulee.detailsFr)).toHaveLength(Object.keys(item.details).length);
      for (const color of item.foulee.colors) expect(color.hex + color.secondaryHex).toMatch(/^(#[0-9A-F]{6}){2}$/);
    }
  });

  test('draws every picture it names', () => {
    for (const item of rows<Item>('meta_foulee.jsonl')) {
      for (const image of item.images) {
        const svg = readFileSync(join(folders[0]!, image.large.replace('/media/', '')), 'utf8');
        expect(svg.startsWith('<svg')).toBe(true);
      }
    }
  });

  test('lets every purchase and review point to a shopper and an article that exist', () => {
    const asins = new Set(rows<Item>('meta_foulee.jsonl').map((item) => item.parent_asin));
    const users = new Set(rows<{ userId: string }>('shoppers.jsonl').map((shopper) => shopper.userId));
    for (const { userId, parentAsin } of rows<{ userId: string; parentAsin: string }>('purchases.jsonl')) {
      expect(users.has(userId) && asins.has(parentAsin)).toBe(true);
    }
    for (const { user_id, asin } of rows<{ user_id: string; asin: string }>('reviews_foulee.jsonl')) {
      expect(users.has(user_id) && asins.has(asin)).toBe(true);
    }
  });
});
