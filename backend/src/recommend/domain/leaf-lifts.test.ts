import { expect, test } from 'vitest';
import { LeafCounts } from './leaf-lifts.ts';

const SHOES = { leaf: 'road-shoes', gender: 'unisex' };
const SOCKS = { leaf: 'socks', gender: 'unisex' };
const POLES = { leaf: 'poles', gender: 'unisex' };
const BRA = { leaf: 'bras', gender: 'women' };

test('what is often bought with shoes has a lift above one, what seldom is, below', () => {
  const counts = new LeafCounts();
  for (let n = 0; n < 50; n += 1) {
    counts.add([SHOES, SOCKS]);
    counts.add([POLES]);
  }
  counts.add([SHOES, POLES]);
  const lift = (leaf: string) =>
    counts.lifts(30).find((row) => row.source === 'road-shoes unisex' && row.leaf === leaf)!;
  expect(lift('socks')).toMatchObject({ buyers: 51, bothBought: 50 });
  expect(lift('socks').lift).toBeGreaterThan(1);
  expect(lift('poles').lift).toBeLessThan(1);
});

test('women’s things are measured against women, so that a bra does not "go with" whatever women buy', () => {
  const counts = new LeafCounts();
  for (let n = 0; n < 40; n += 1) {
    counts.add([BRA, SOCKS]);
    counts.add([SHOES]);
  }
  expect(counts.lifts(30).find((row) => row.source === 'bras women' && row.leaf === 'socks')!.lift).toBeCloseTo(1);
});

test('one pair of buyers is shrunk to almost nothing', () => {
  const counts = new LeafCounts();
  counts.add([SHOES, POLES]);
  for (let n = 0; n < 99; n += 1) counts.add([SOCKS, SHOES]);
  const row = counts.lifts(30).find(({ source, leaf }) => source === 'poles unisex' && leaf === 'road-shoes')!;
  expect(row.lift).toBeCloseTo(1);
});

test('the same kind bought twice is one buyer, and never its own companion', () => {
  const counts = new LeafCounts();
  counts.add([SHOES, SHOES, { leaf: 'road-shoes', gender: 'women' }]);
  expect(counts.lifts(30)).toEqual([]);
});
