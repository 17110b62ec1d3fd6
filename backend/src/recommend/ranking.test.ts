import { beforeEach, describe, expect, test } from 'vitest';
import { ImportRepository } from '../catalog/import/import.repository.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { RATING_WEIGHT, SIMILARITY_WEIGHT, weightsOf } from './domain/rank.ts';
import type { RankedRow } from './ranking.repository.ts';
import {
  addProducts,
  addRunner,
  addShopper,
  productId,
  recommenderOn,
  runnerId,
  shopperId,
  SHOP_ENTITIES,
} from '../testing/small-recommender.ts';
import { ShopperVectorsRepository } from './shopper-vectors.repository.ts';

const database = useTestDatabase(SHOP_ENTITIES);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const candidates = (count: number) => numbers(count).map(productId);

/** Everybody as known from their row in the database, asking for themselves. */
async function rankFor(
  shopper: number,
  candidateIds: string[],
  options: { weights?: { similarity: number; rating: number }; neighbours?: number } = {},
): Promise<RankedRow[]> {
  const [row] = await database.dataSource.query(
    'SELECT vector::text AS vector FROM shopper_vectors WHERE shopper_id = $1',
    [shopperId(shopper)],
  );
  return recommenderOn(database.dataSource).ranking.rank({
    candidateIds,
    vector: row.vector,
    shopperId: shopperId(shopper),
    limit: 200,
    ...options,
  });
}

describe('on a checkerboard: even shoppers bought the even articles, odd ones the odd, each but the one of their own number', () => {
  const SIZE = 20;

  beforeEach(async () => {
    const { dataSource } = database;
    await addProducts(
      dataSource,
      numbers(SIZE).map((n) => ({ n })),
    );
    for (const shopper of numbers(SIZE)) {
      await addShopper(
        dataSource,
        shopper,
        numbers(SIZE).filter((item) => item % 2 === shopper % 2 && item !== shopper),
      );
    }
    await recommenderOn(dataSource).vectors.rebuild();
  });

  test('the withheld article comes first for every shopper', async () => {
    for (const shopper of numbers(SIZE)) {
      const ranked = await rankFor(shopper, candidates(SIZE));
      expect(ranked[0]).toMatchObject({
        productId: productId(shopper),
        similarity: 1,
        neighbourCount: SIZE / 2 - 1,
        neighboursAsked: SIZE / 2 - 1,
      });
    }
  });

  test('articles of the other colour get nothing, since nobody alike bought them', async () => {
    const ranked = await rankFor(4, candidates(SIZE));
    const others = ranked.filter((row) => Number.parseInt(row.productId.slice(-12), 16) % 2 === 1);
    expect(others.map((row) => row.similarity)).toEqual(Array(SIZE / 2).fill(0));
  });

  test('a shopper’s vector made alone is the one made with all', async () => {
    const { dataSource } = database;
    const before = await dataSource.query('SELECT shopper_id, vector::text FROM shopper_vectors ORDER BY shopper_id');
    for (const shopper of numbers(SIZE)) {
      await recommenderOn(dataSource).vectors.refresh({ shopperId: shopperId(shopper) });
    }
    expect(await dataSource.query('SELECT shopper_id, vector::text FROM shopper_vectors ORDER BY shopper_id')).toEqual(
      before,
    );
  });

  test('every score is 0.7 of the similarity and 0.3 of the rating, and the order follows it', async () => {
    const ranked = await rankFor(7, candidates(SIZE));
    for (const row of ranked) expect(row.score).toBeCloseTo(0.7 * row.similarity + 0.3 * row.ratingPart, 12);
    expect(ranked.map((row) => row.score)).toEqual(ranked.map((row) => row.score).sort((a, b) => b - a));
    expect([SIMILARITY_WEIGHT, RATING_WEIGHT]).toEqual([0.7, 0.3]);
  });

  test('the same article asked for twice competes once', async () => {
    expect(await rankFor(2, [productId(2), productId(2), productId(4)])).toHaveLength(2);
  });
});

describe('rating and popularity', () => {
  test('a single 5-star review does not win against 200 good ones', async () => {
    const { dataSource } = database;
    await addProducts(dataSource, [
      { n: 1, ratingMean: 5, ratingCount: 1 },
      { n: 2, ratingMean: 4.6, ratingCount: 200 },
      { n: 3, ratingMean: 3.4, ratingCount: 300 },
    ]);
    await new ImportRepository(dataSource).refreshShrunkRatings();
    const ranked = await recommenderOn(dataSource).ranking.rank({
      candidateIds: candidates(3),
      vector: null,
      shopperId: null,
      limit: 3,
    });
    expect(ranked.map((row) => row.productId)).toEqual([productId(2), productId(1), productId(3)]);
  });

  test('somebody of whom nothing is known sees what most shoppers bought', async () => {
    const { dataSource } = database;
    await addProducts(
      dataSource,
      numbers(3).map((n) => ({ n })),
    );
    await addShopper(dataSource, 1, [2]);
    await addShopper(dataSource, 2, [2, 3]);
    await addShopper(dataSource, 3, [2, 3]);
    const { ranking } = recommenderOn(dataSource);
    const ranked = await ranking.rank({ candidateIds: candidates(3), vector: null, shopperId: null, limit: 3 });
    expect(ranked).toMatchObject([
      { productId: productId(2), similarity: 1, neighbourCount: 3, neighboursAsked: 0 },
      { productId: productId(3), neighbourCount: 2 },
      { productId: productId(1), similarity: 0 },
    ]);
    expect(ranked[1]!.similarity).toBeCloseTo(2 / 3, 9);
  });

  test('equal articles are told apart by the number of ratings, then by id', async () => {
    const { dataSource } = database;
    await addProducts(dataSource, [{ n: 1 }, { n: 2, ratingCount: 30 }, { n: 3 }]);
    const ranked = await recommenderOn(dataSource).ranking.rank({
      candidateIds: candidates(3),
      vector: null,
      shopperId: null,
      limit: 3,
    });
    expect(ranked.map((row) => row.productId)).toEqual([2, 1, 3].map(productId));
    expect(ranked.map((row) => row.similarity)).toEqual([0, 0, 0]);
  });

  test('a retailer who only trusts ratings gets the order of the ratings', async () => {
    const { dataSource } = database;
    await addProducts(dataSource, [
      { n: 1, ratingMean: 3 },
      { n: 2, ratingMean: 4.9 },
    ]);
    await addShopper(dataSource, 1, [1]);
    const { ranking } = recommenderOn(dataSource);
    const request = { candidateIds: candidates(2), vector: null, shopperId: null, limit: 2 };
    expect((await ranking.rank(request))[0]!.productId).toBe(productId(1));
    expect((await ranking.rank({ ...request, weights: weightsOf(0) }))[0]!.productId).toBe(productId(2));
    expect(() => weightsOf(1.2)).toThrow('between 0 and 1');
  });

  test('nothing to rank gives nothing', async () => {
    expect(
      await recommenderOn(database.dataSource).ranking.rank({
        candidateIds: [],
        vector: null,
        shopperId: null,
        limit: 3,
      }),
    ).toEqual([]);
  });
});

describe('who is asking', () => {
  beforeEach(async () => {
    const { dataSource } = database;
    await addProducts(
      dataSource,
      numbers(4).map((n) => ({ n })),
    );
    for (const n of numbers(5)) await addShopper(dataSource, n, [1, 2], { surfaces: ['trail'], sex: 'female' });
    for (const n of numbers(5)) await addShopper(dataSource, 10 + n, [3, 4], { surfaces: ['road'], sex: 'male' });
    await recommenderOn(dataSource).vectors.rebuild();
  });

  async function firstFor(runner: number | null): Promise<string> {
    const { vectors, ranking } = recommenderOn(database.dataSource);
    const asker = await vectors.asker(runner === null ? null : runnerId(runner));
    const ranked = await ranking.rank({ candidateIds: [2, 4].map(productId), ...asker, limit: 1, neighbours: 5 });
    return ranked[0]!.productId;
  }

  test('a runner is likened to others by profile alone', async () => {
    await addRunner(database.dataSource, 1, { surfaces: ['road'], sex: 'male' });
    expect(await firstFor(1)).toBe(productId(4));
  });

  test('three taps of the onboarding count as a taste', async () => {
    await addRunner(database.dataSource, 1, {}, [3]);
    expect(await firstFor(1)).toBe(productId(4));
  });

  test('a pick says more than the profile', async () => {
    await addRunner(database.dataSource, 1, { surfaces: ['trail'], sex: 'female' }, [3]);
    expect(await firstFor(1)).toBe(productId(4));
  });

  test('a runner is not their own neighbour', async () => {
    const { dataSource } = database;
    const { history, vectors, ranking } = recommenderOn(dataSource);
    await addRunner(dataSource, 1, {});
    await history.record(runnerId(1), [productId(3)]);
    await vectors.rebuild();
    const asker = await vectors.asker(runnerId(1));
    expect(asker.ownedIds).toEqual([productId(3)]);
    const [row] = await ranking.rank({ candidateIds: [productId(3)], ...asker, limit: 1 });
    expect(row).toMatchObject({ neighboursAsked: 5, neighbourCount: 5 });
  });

  test('what a runner bought tells the next one like them, once their vector was refreshed', async () => {
    const { dataSource } = database;
    const { history, vectors, ranking } = recommenderOn(dataSource);
    await addRunner(dataSource, 1, { sex: 'female', surfaces: ['trail'], goal: 'ultra' });
    await addRunner(dataSource, 2, { sex: 'female', surfaces: ['trail'], goal: 'ultra' });
    await history.record(runnerId(1), [productId(4)]);
    expect(await vectors.refresh({ shopperId: (await history.shopperOf(runnerId(1)))! })).toBe('done');
    const ranked = await ranking.rank({
      candidateIds: [3, 4].map(productId),
      ...(await vectors.asker(runnerId(2))),
      limit: 2,
      neighbours: 1,
    });
    expect(ranked[0]).toMatchObject({ productId: productId(4), neighbourCount: 1 });
  });

  test('a shopper who was erased meanwhile is passed over', async () => {
    const { vectors } = recommenderOn(database.dataSource);
    expect(await vectors.refresh({ shopperId: shopperId(99) })).toBe('skipped');
    await new ShopperVectorsRepository(database.dataSource).save([
      { shopperId: shopperId(99), vector: '{1:1}/1000000000' },
    ]);
    expect(
      await database.dataSource.query('SELECT 1 FROM shopper_vectors WHERE shopper_id = $1', [shopperId(99)]),
    ).toEqual([]);
  });
});
