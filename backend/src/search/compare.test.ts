import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { DataSource } from 'typeorm';
import { ImportRepository } from '../catalog/import/import.repository.ts';
import { AmazonItem } from '../catalog/import/amazon-item.ts';
import { productRow } from '../catalog/import/product-row.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { anItem } from '../testing/small-catalogue.ts';
import { openShop } from './testing/small-shop.ts';
import type { Comparison, ComparisonRow } from './compare.contract.ts';

let shop: TestApp;
let ids: Record<string, string>;

const own = (attributes: Record<string, unknown>) => ({ attributes: { use: ['trail'], season: [], ...attributes } });

beforeAll(async () => {
  shop = await openTestApp();
  const database = shop.app.get(DataSource);
  await openShop(database);
  const items = [
    anItem('LIGHT', { price: 150, average_rating: 4.7 }, own({ weightG: 230, dropMm: 4, features: ['waterproof'] })),
    anItem('SOFT', { price: 120, average_rating: 4.2 }, own({ weightG: 290, dropMm: 8, features: ['high-cushion'] })),
    anItem('TWIN', { price: 120, average_rating: 4.2 }, own({ weightG: 290, dropMm: 8, features: ['high-cushion'] })),
  ];
  const rows = items.map((item) => productRow(AmazonItem.parse(item)));
  await new ImportRepository(database).upsertProducts(database.manager, rows);
  const found = (await database.query('SELECT asin, leaf, id FROM products')) as Record<string, string>[];
  ids = Object.fromEntries(
    found.flatMap((row) => [
      [row['asin']!, row['id']!],
      [row['leaf']!, row['id']!],
    ]),
  );
}, 120_000);
afterAll(() => shop.close());

async function compared(names: string[], language: 'en' | 'fr' = 'en'): Promise<Comparison> {
  const list = names.map((name) => ids[name]).join(',');
  const { status, body } = await shop.visitor(language).get(`/api/products/compare?ids=${list}`);
  expect(status).toBe(200);
  return body;
}
const row = ({ rows }: Comparison, key: string) => rows.find((each: ComparisonRow) => each.key === key);

describe('articles side by side', () => {
  test('stand in the order asked for, with figures in one unit and the better one marked', async () => {
    const comparison = await compared(['SOFT', 'LIGHT']);
    expect(comparison.items.map((item) => item.productId)).toEqual([ids['SOFT'], ids['LIGHT']]);
    expect(row(comparison, 'weightG')).toMatchObject({
      label: 'Weight',
      unit: 'g',
      isDifferent: true,
      cells: [
        { value: 290, isBest: false },
        { value: 230, isBest: true },
      ],
    });
    expect(row(comparison, 'price')?.cells.map((cell) => cell.isBest)).toEqual([true, false]);
    expect(row(comparison, 'rating')?.cells.map((cell) => cell.isBest)).toEqual([false, true]);
  });

  test('a drop is a matter of taste: nobody is better', async () => {
    const drop = row(await compared(['SOFT', 'LIGHT']), 'dropMm');
    expect([drop?.isDifferent, drop?.cells.some((cell) => cell.isBest)]).toEqual([true, false]);
  });

  test('what a maker does not say is left open', async () => {
    const waterproof = row(await compared(['SOFT', 'LIGHT']), 'feature:waterproof');
    expect(waterproof?.cells.map((cell) => cell.text)).toEqual([null, 'Waterproof']);
  });

  test('alike articles have no difference and no winner', async () => {
    const { rows, tradeOffs } = await compared(['SOFT', 'TWIN']);
    expect(rows.flatMap((each) => each.cells).some((cell) => cell.isBest)).toBe(false);
    expect(rows.filter((each) => each.isDifferent).map((each) => each.key)).toEqual([]);
    expect(tradeOffs).toEqual([]);
  });

  test('socks do not win over shoes by weight', async () => {
    const weight = row(await compared(['SOFT', 'socks', 'LIGHT']), 'weightG');
    expect(weight?.cells.some((cell) => cell.isBest)).toBe(false);
  });

  test('trade-offs are told in words, in the language asked for', async () => {
    const { tradeOffs, rows } = await compared(['SOFT', 'LIGHT'], 'fr');
    expect(tradeOffs.join(' ')).toMatch(
      /30\s€ de moins.*60 g plus léger et mieux noté.*Seul .*imperméable.*Drop : 8 mm/s,
    );
    expect(rows.map((each) => each.label)).toContain('Poids');
  });

  test('of three, the one that leads is named', async () => {
    const { tradeOffs } = await compared(['SOFT', 'LIGHT', 'TWIN']);
    expect(tradeOffs[0]).toMatch(/the lightest \(230 g\) and the best rated/);
    expect(tradeOffs[0]).not.toMatch(/cheapest/);
  });

  test.each(['', 'ids=', 'ids=x', `ids=${Array.from({ length: 5 }, () => crypto.randomUUID()).join(',')}`])(
    '"%s" is refused with a reason',
    async (query) => {
      const { status, body } = await shop.visitor().get(`/api/products/compare?${query}`);
      expect([status, body.code]).toEqual([400, 'request/invalid']);
    },
  );

  test('an article that is gone is left out', async () => {
    const { body } = await shop.visitor().get(`/api/products/compare?ids=${ids['SOFT']},${crypto.randomUUID()}`);
    expect(body.items).toHaveLength(1);
  });
});
