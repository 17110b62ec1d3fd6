import { beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { weightsOf } from './domain/rank.ts';
import type { RecommendQuestion } from './shelf-ranker.ts';
import {
  addProducts,
  addRunner,
  addShopper,
  productId,
  recommenderOn,
  runnerId,
  SHOP_ENTITIES,
  type TestProduct,
} from '../testing/small-recommender.ts';

const database = useTestDatabase(SHOP_ENTITIES);
const numberOf = (id: string) => Number.parseInt(id.slice(-12), 16);
const numbers = (items: { productId: string }[]) => items.map((item) => numberOf(item.productId));
const service = () => recommenderOn(database.dataSource).service;
const recommend = (question: Partial<RecommendQuestion>) =>
  service().recommend({ limit: 10, language: 'en', runnerId: null, ...question });

const socks: Partial<TestProduct> = { leaf: 'socks', group: 'underwear', priceCents: 1_500, sizes: ['39-42', '43-46'] };
const PRODUCTS: TestProduct[] = [
  {
    n: 1,
    title: 'Sierra trail shoes',
    leaf: 'trail-shoes',
    sizes: ['42', '43'],
    priceCents: 13_000,
    attributes: { features: ['rock-plate'] },
  },
  {
    n: 2,
    title: 'Karst waterproof trail shoes',
    leaf: 'trail-shoes',
    sizes: ['43'],
    priceCents: 14_900,
    attributes: { features: ['waterproof'] },
    colors: ['blue'],
  },
  { n: 3, title: 'Avenue road shoes', sizes: ['43'], ratingMean: 4.6, ratingCount: 90 },
  { n: 4, title: 'Merino socks', ...socks },
  { n: 5, title: 'Thin socks', ...socks },
  { n: 6, title: 'Small gaiters', leaf: 'gaiters', group: 'trail-gear', priceCents: 3_900, sizes: ['S'] },
  { n: 7, title: 'Carbon poles', leaf: 'trekking-poles', group: 'trail-gear', priceCents: 19_900 },
  { n: 8, title: 'Women’s bra', leaf: 'sports-bras', group: 'underwear', gender: 'women', priceCents: 3_000 },
];

beforeEach(async () => {
  const { dataSource } = database;
  await addProducts(dataSource, PRODUCTS);
  // Forty trail runners take the Sierra with gaiters and merino socks; forty road runners take the Avenue with thin ones.
  for (let n = 1; n <= 40; n += 1) {
    await addShopper(dataSource, n, n % 4 ? [1, 4, 6] : [1, 2], { surfaces: ['trail'] });
    await addShopper(dataSource, 100 + n, n % 2 ? [3, 5] : [3], { surfaces: ['road'] });
  }
  await service().rebuild();
  await addRunner(dataSource, 1, { surfaces: ['trail'], shoeSizeEu: 43 });
});

describe('recommending', () => {
  test('a trail runner is shown the trail runners’ shoes, with the reasons', async () => {
    const found = await recommend({
      query: 'shoes',
      runnerId: runnerId(1),
      filters: { category: ['shoes'], maxPrice: 140 },
    });
    expect(numbers(found.items)).toEqual([1, 3]);
    expect(found).toMatchObject({
      weights: { similarity: 0.7, rating: 0.3 },
      candidateCount: 2,
      neighbourCount: 40,
      relaxed: [],
    });
    expect(found.items[0]).toMatchObject({ similarity: 1, neighbourCount: 40 });
    expect(found.items[0]!.reasons.map((reason) => reason.text)).toEqual([
      '40 runners like you bought it',
      '4.0 from 10 ratings',
      'Within your €140',
      'In stock in 43',
    ]);
  });

  test('an item carries the card, not the whole article', async () => {
    const [item] = (await recommend({ filters: { category: ['trail-shoes'] } })).items;
    expect(Object.keys(item!)).not.toContain('variants');
    expect(item).toMatchObject({ title: 'Sierra trail shoes', url: `/product/${productId(1)}` });
  });

  test('a first-time visitor hears what runners bought, not what runners like them did', async () => {
    const found = await recommend({ filters: { category: ['trail-shoes'] } });
    expect(found.neighbourCount).toBe(0);
    expect(found.items[0]!.reasons[0]!.text).toBe('40 runners bought it');
  });

  test('when nothing meets every wish, the nearest is shown with what it lacks', async () => {
    const found = await recommend({
      filters: { category: ['trail-shoes'], size: ['42'], feature: ['waterproof'], color: ['blue'] },
      language: 'fr',
    });
    expect(found.relaxed.length).toBeGreaterThan(0);
    expect(found.items[0]!.reasons.filter((reason) => reason.code === 'notMet').map((reason) => reason.text)).toEqual([
      'N’existe pas en bleu',
      'Pas imperméable',
    ]);
  });

  test('“waterproof trail shoes” does not bring the road’s best-seller', async () => {
    const found = await recommend({ query: 'waterproof trail shoes' });
    expect(numbers(found.items)).not.toContain(3);
    expect(numbers(found.items)).toContain(2);
  });

  test('what a runner bought for good is not “for you”, unless they ask for it; socks wear out', async () => {
    const { history, service: shop } = recommenderOn(database.dataSource);
    await history.record(runnerId(1), [productId(1), productId(4)]);
    const forYou = await shop.recommend({ limit: 10, language: 'en', runnerId: runnerId(1) });
    expect(numbers(forYou.items)).not.toContain(1);
    expect(numbers(forYou.items)).toContain(4);
    const asked = await shop.recommend({ query: 'trail shoes', limit: 10, language: 'en', runnerId: runnerId(1) });
    expect(numbers(asked.items)).toContain(1);
  });

  test('excluded articles stay away, and the retailer’s weights are used and told', async () => {
    const found = await recommend({ filters: { category: ['shoes'] }, exclude: [productId(2)], weights: weightsOf(0) });
    expect(numbers(found.items)).toEqual([3, 1]);
    expect(found.weights).toEqual({ similarity: 0, rating: 1 });
  });

  test('words that match nothing give an empty shelf, not an error', async () => {
    expect(await recommend({ query: 'kayak' })).toMatchObject({ items: [], candidateCount: 0 });
    expect(await recommend({ query: "'; DROP TABLE products; -- \u0000 🏃" })).toMatchObject({ items: [] });
  });
});

describe('completing the basket', () => {
  const complements = async (product: number, exclude: number[] = [], runner: number | null = null) =>
    (
      await service().complements(productId(product), {
        runnerId: runner === null ? null : runnerId(runner),
        language: 'en',
        exclude: exclude.map(productId),
      })
    ).items;

  test('what buyers took too comes first, within the price, each from another category', async () => {
    const items = await complements(1);
    expect(numbers(items)).toEqual([6, 4]);
    expect(items[0]!.lift).toBeGreaterThan(1.1);
    expect(items[0]!.reasons).toEqual([{ code: 'complement', text: '8 in 10 who bought it took gaiters too' }]);
  });

  test('where purchases say nothing, the shop’s own rule speaks', async () => {
    await addProducts(database.dataSource, [{ n: 20, leaf: 'trail-shoes', priceCents: 40_000 }]);
    await database.dataSource.query('DELETE FROM complements');
    const items = await complements(20);
    expect(items.map((item) => item.category.slug)).toEqual(['gaiters', 'socks', 'trekking-poles']);
    expect(items[0]).toMatchObject({ lift: null, reasons: [{ text: 'With trail shoes, think of gaiters' }] });
  });

  test('what is in the cart or already owned is not offered', async () => {
    expect(numbers(await complements(1, [4, 6]))).toEqual([5]);
    await recommenderOn(database.dataSource).history.record(runnerId(1), [productId(6)]);
    expect(numbers(await complements(1, [], 1))).not.toContain(6);
  });

  test('socks that do not come in the runner’s size are not offered', async () => {
    await database.dataSource.query(`UPDATE variants SET stock = 0 WHERE product_id = $1 AND size = '43-46'`, [
      productId(4),
    ]);
    expect(numbers(await complements(1, [], 1))).toEqual([6, 5]);
  });

  test('men’s shoes bring no women’s article', async () => {
    await addProducts(database.dataSource, [{ n: 21, leaf: 'tights', group: 'bottoms', gender: 'men' }]);
    await database.dataSource.query('DELETE FROM complements');
    await database.dataSource.query(
      `INSERT INTO complements VALUES ('leaf', 'tights men', 'sports-bras', 50, 25, 0.5, 3)`,
    );
    expect((await complements(21)).map((item) => item.category.slug)).not.toContain('sports-bras');
  });

  test('an unknown article is not found', async () => {
    await expect(complements(99)).rejects.toMatchObject({ code: 'product/not-found' });
  });
});

describe('similar articles', () => {
  const similar = async (product: number) =>
    numbers(await service().similar(productId(product), { runnerId: null, language: 'en' }));

  test('are of the same kind, without the article itself', async () => {
    expect(await similar(1)).toEqual([2]);
    expect(await similar(4)).toEqual([5]);
  });

  test('nearer in use and price comes first; what is sold out stays away', async () => {
    await addProducts(database.dataSource, [
      { n: 30, priceCents: 30_000 },
      { n: 31, priceCents: 10_500 },
      { n: 32, priceCents: 10_000, isInStock: false },
      { n: 33, priceCents: 10_000, gender: 'women' },
    ]);
    expect(await similar(3)).toEqual([31, 30]);
  });
});
