import { describe, expect, test } from 'vitest';
import { type ComplementLeaf, complementLeaves, complementLimitCents, type LiftRow } from './complement-leaves.ts';
import { complementReason } from './complement-reasons.ts';

const row = (leaf: string, lift: number, facts: Partial<LiftRow> = {}): LiftRow => ({
  level: 'leaf',
  leaf,
  group: 'accessories',
  buyers: 100,
  bothBought: 30,
  share: 0.3,
  lift,
  ...facts,
});
const shoe = { leaf: 'trail-shoes', group: 'shoes' };
const leaves = (rows: LiftRow[], article = shoe) => complementLeaves(article, rows).map(({ leaf }) => leaf);

describe('categories that complete an article', () => {
  test('what is really bought together comes first, the shop’s own advice fills up', () => {
    expect(leaves([row('hydration-vests', 2.5), row('socks', 1.05, { group: 'underwear' })])).toEqual([
      'hydration-vests',
      'gaiters',
      'socks',
      'trekking-poles',
    ]);
  });

  test('nobody who takes shoes is offered shoes, of whatever kind', () => {
    expect(leaves([row('trail-shoes', 9, { group: 'shoes' }), row('road-shoes', 3, { group: 'shoes' })])).not.toContain(
      'road-shoes',
    );
  });

  test('gels and electrolytes go together though they hang on one wall', () => {
    expect(leaves([row('electrolytes', 2, { group: 'nutrition' })], { leaf: 'gels', group: 'nutrition' })[0]).toBe(
      'electrolytes',
    );
  });

  test('what buyers of this very article took speaks before what buyers of its kind took', () => {
    const found = complementLeaves(shoe, [row('socks', 1.2), row('socks', 1.5, { level: 'product' })]);
    expect(found[0]!.evidence).toMatchObject({ level: 'product', lift: 1.5 });
  });

  test('many buyers with a clear connection beat few with a stronger one', () => {
    expect(leaves([row('poles', 6, { share: 0.02 }), row('vests', 2, { share: 0.3 })]).slice(0, 2)).toEqual([
      'vests',
      'poles',
    ]);
  });

  test('an article of an unknown kind with no purchases has none', () => {
    expect(leaves([], { leaf: 'kayaks', group: 'boats' })).toEqual([]);
  });
});

test.each([
  [20_000, null, 12_000],
  [20_000, 1.3, 12_000],
  [20_000, 2.4, 20_000],
  [250, null, 3_500],
  [null, null, 3_500],
])('beside an article of %s cents (lift %s) a complement costs at most %s', (price, lift, limit) => {
  expect(complementLimitCents(price, lift)).toBe(limit);
});

describe('why it goes with it', () => {
  const reason = (evidence: LiftRow | null, language: 'en' | 'fr') =>
    complementReason(
      { leaf: 'socks', evidence } satisfies ComplementLeaf,
      language === 'fr'
        ? { complement: 'des chaussettes', article: 'des chaussures de trail' }
        : { complement: 'running socks', article: 'trail shoes' },
      language,
    ).text;

  test.each([
    [
      row('socks', 2, { level: 'product' }),
      '3 in 10 who bought it took running socks too',
      '3 acheteurs sur 10 ont aussi pris des chaussettes',
    ],
    [
      row('socks', 2),
      '3 in 10 who bought trail shoes took running socks too',
      '3 acheteurs sur 10 du même rayon ont aussi pris des chaussettes',
    ],
    [
      row('socks', 2, { level: 'product', bothBought: 98 }),
      'Nearly everyone who bought it took running socks too',
      'Presque tous les acheteurs de cet article ont aussi pris des chaussettes',
    ],
    [
      row('socks', 2, { level: 'product', bothBought: 10 }),
      '1 in 10 who bought it took running socks too',
      '1 acheteur sur 10 a aussi pris des chaussettes',
    ],
    [
      row('socks', 2, { level: 'product', buyers: 8, bothBought: 4 }),
      '4 runners who bought it took running socks too',
      '4 acheteurs de cet article ont aussi pris des chaussettes',
    ],
    [null, 'With trail shoes, think of running socks', 'Avec des chaussures de trail, pense à des chaussettes'],
  ])('%#', (evidence, english, french) => {
    expect(reason(evidence, 'en')).toBe(english);
    expect(reason(evidence, 'fr')).toBe(french);
  });
});
