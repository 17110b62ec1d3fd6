import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradeOf, JudgedQuery, type JudgedArticle } from './judged-queries.ts';
import { ndcg, percentile, recall, reciprocalRank } from './ranking-metrics.ts';

const queries = (await readFile(join(import.meta.dirname, 'queries.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JudgedQuery.parse(JSON.parse(line)));

test('there are at least 200 English and 100 French judged queries, each once', () => {
  const count = (language: string) => queries.filter((query) => query.language === language).length;
  expect(count('en')).toBeGreaterThanOrEqual(200);
  expect(count('fr')).toBeGreaterThanOrEqual(100);
  expect(new Set(queries.map((query) => query.q)).size).toBe(queries.length);
});

describe('grades', () => {
  const shoe: JudgedArticle = {
    leaf: 'trail-shoes',
    gender: 'women',
    brand: 'Tussock',
    titleEn: 'Tussock Ridge Trail Running Shoes',
    features: ['waterproof'],
    uses: ['trail'],
    seasons: ['rain'],
    colors: ['green'],
    priceCents: 12_000,
    sizesInStock: ['38'],
    attributes: { dropMm: 6 },
  };

  test.each([
    [{ leaf: ['trail-shoes'] }, 3],
    [
      {
        leaf: ['trail-shoes'],
        features: ['waterproof'],
        maxPriceEuros: 120,
        numbers: { dropMm: [5, 8] as [number, number] },
      },
      3,
    ],
    [{ leaf: ['trail-shoes'], features: ['waterproof', 'rock-plate'] }, 2],
    [{ leaf: ['trail-shoes'], features: ['rock-plate'] }, 1],
    [{ leaf: ['trail-shoes'], gender: 'men' as const }, 0],
    [{ leaf: ['road-shoes'] }, 0],
  ])('%j is met with grade %i', (wants, grade) => {
    expect(gradeOf(shoe, [wants])).toBe(grade);
  });

  test('of several wishes the best met counts', () => {
    expect(gradeOf(shoe, [{ leaf: ['socks'] }, { leaf: ['trail-shoes'] }])).toBe(3);
  });
});

describe('measures, by hand', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 1],
  ]);

  test('nDCG', () => {
    expect(ndcg(['a', 'b'], grades, 10)).toBe(1);
    expect(ndcg(['b', 'a'], grades, 10)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
    expect(ndcg(['x', 'y'], grades, 10)).toBe(0);
  });

  test('recall, reciprocal rank and percentiles', () => {
    expect(recall(['x', 'a'], grades, 2)).toBe(0.5);
    expect(reciprocalRank(['x', 'a'], grades, 10)).toBe(0.5);
    expect([percentile([4, 1, 3, 2], 0.5), percentile([1, 2, 3, 4], 0.95), percentile([], 0.5)]).toEqual([2, 4, 0]);
  });
});
