import { beforeEach, expect, test } from 'vitest';
import {
  addProducts,
  addShopper,
  productId,
  recommenderOn,
  shopperId,
  SHOP_ENTITIES,
} from '../testing/small-recommender.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { RankingRepository } from './ranking.repository.ts';
import { ShopperIndex } from './shopper-index.ts';

const database = useTestDatabase(SHOP_ENTITIES);
const SHOPPERS = 240;
const ARTICLES = 60;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Shopper n likes every article whose number leaves the same rest as theirs by 2, 3 or 5: many tastes that overlap. */
const likes = (shopper: number) =>
  numbers(ARTICLES).filter((item) => (item - shopper) % ([2, 3, 5][shopper % 3] ?? 1) === 0);

beforeEach(async () => {
  const { dataSource } = database;
  await addProducts(
    dataSource,
    numbers(ARTICLES).map((n) => ({ n })),
  );
  for (const shopper of numbers(SHOPPERS)) await addShopper(dataSource, shopper, likes(shopper));
  await recommenderOn(dataSource).vectors.rebuild();
});

async function rankedFor(shopper: number) {
  const { dataSource } = database;
  const [{ vector }] = await dataSource.query<[{ vector: string }]>(
    'SELECT vector::text AS vector FROM shopper_vectors WHERE shopper_id = $1',
    [shopperId(shopper)],
  );
  // A repository of its own: it has not seen yet whether there is an index.
  return new RankingRepository(dataSource).rank({
    candidateIds: numbers(ARTICLES).map(productId),
    vector,
    shopperId: shopperId(shopper),
    limit: 10,
    neighbours: 40,
  });
}

test('neighbours from the index rank the ten best as all shoppers would', async () => {
  const asked = [1, 2, 3, 40, 77, 123];
  const exact = [];
  for (const shopper of asked) exact.push(await rankedFor(shopper));
  await new ShopperIndex(database.dataSource).build();
  const [{ name }] = await database.dataSource.query<[{ name: string | null }]>(
    `SELECT to_regclass('shopper_vectors_near')::text AS name`,
  );
  expect(name).toBe('shopper_vectors_near');
  for (const [place, shopper] of asked.entries()) {
    const found = await rankedFor(shopper);
    expect(found.map((row) => row.neighboursAsked)).toEqual(exact[place]!.map((row) => row.neighboursAsked));
    const known = new Set(exact[place]!.map((row) => row.productId));
    expect(found.filter((row) => known.has(row.productId)).length).toBeGreaterThanOrEqual(9);
    expect(await rankedFor(shopper)).toEqual(found);
  }
});
