import { beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { openShop, searchOn, SHOP_ENTITIES } from './testing/small-shop.ts';

const database = useTestDatabase(SHOP_ENTITIES);
let shop: ReturnType<typeof searchOn>;

beforeEach(async () => {
  await openShop(database.dataSource);
  shop = searchOn(database.dataSource);
});

describe('while somebody types', () => {
  test('the query is finished, its shelf named and its articles shown', async () => {
    const { queries, categories, products } = await shop.suggestions.suggest('trail ru', 'en');
    expect(queries[0]).toBe('trail running shoes');
    expect(categories[0]).toMatchObject({ slug: 'trail-shoes', name: 'Trail Running Shoes', productCount: 3 });
    expect(products.map((product) => product.category.slug)).toContain('trail-shoes');
    expect(products.length).toBeLessThanOrEqual(5);
  });

  test('in French too, by any name of a shelf', async () => {
    const { queries, categories } = await shop.suggestions.suggest('gour', 'fr');
    expect(queries).toContain('gourde');
    expect(categories.map((category) => category.name)).toContain('Flasques souples');
  });

  test('brands are suggested as they are written', async () => {
    expect((await shop.suggestions.suggest('tuss', 'en')).queries[0]).toBe('Tussock');
  });

  test('a misspelt beginning is put right', async () => {
    const { products } = await shop.suggestions.suggest('chausette', 'fr');
    expect(products.every((product) => product.category.slug === 'socks')).toBe(true);
    expect(products).toHaveLength(2);
  });

  test.each(['', 'a', '🏃🏃', '%%', 'zzzzzz'])('%j gets an answer without guesses', async (typed) => {
    expect(await shop.suggestions.suggest(typed, 'en')).toMatchObject({ queries: [], categories: [] });
  });
});

describe('a whole query', () => {
  test('a wrong spelling is searched as the right one, and said so', async () => {
    expect(await shop.page({ q: 'chausettes' }, 'fr')).toMatchObject({ correctedQuery: 'chaussettes', total: 2 });
    expect(await shop.page({ q: 'chaussettes' }, 'fr')).toMatchObject({ correctedQuery: null, total: 2 });
  });

  test.each([
    ['sneakers', /Shoes$/],
    ['coupe-vent', /Wind Jacket/],
    ['windbreaker', /Wind Jacket/],
    ['gourde', /Soft Flask/],
    ['head torch', /Headlamp/],
    ['imper', /Waterproof Running Jacket/],
    ['red shoes size 44', /Velquist Tempo/],
    ['shoes for wide feet', /Tussock Fell|Kaweri Kauri/],
    ['Skarvind', /Skarvind/],
  ])('"%s" finds %s first', async (q, title) => {
    expect((await shop.titles({ q }))[0]).toMatch(title);
  });

  test.each([
    'Kaweri Kauri Trail Running Shoes',
    'kaweri kaury trail running shoes',
    'Kaweri Kauri – chaussures de trail',
  ])('an article that is named comes first: "%s"', async (q) => {
    expect((await shop.titles({ q }))[0]).toBe('Kaweri Kauri Trail Running Shoes');
    const { products } = await shop.suggestions.suggest(q, 'en');
    expect(products[0]?.title).toBe('Kaweri Kauri Trail Running Shoes');
  });

  test('women’s shoes come before men’s for women, without filtering', async () => {
    const titles = await shop.titles({ q: 'road running shoes women' });
    expect(titles[0]).toMatch(/Bise Women/);
  });

  test('words nothing matches are given up before nothing is shown', async () => {
    const page = await shop.page({ q: 'xylophone', category: 'socks' });
    expect(page).toMatchObject({ total: 2, relaxed: ['query'] });
  });

  test('a size or a price alone is a filter', async () => {
    const page = await shop.page({ q: 'size 39 under 120 €' });
    expect(page.items.map((item) => item.title)).toEqual([
      'Maravel Anti-Blister Running Socks',
      'Kinbrae Merino Running Socks',
      'Corvane Bise Women’s Road Running Shoes',
    ]);
    expect(page.relaxed).toEqual([]);
  });

  test('cheap is said of a kind of article', async () => {
    expect((await shop.titles({ q: 'cheap trail shoes' }))[0]).toBe('Kaweri Kauri Trail Running Shoes');
    expect((await shop.page({ q: 'chaussettes pas chères' }, 'fr')).items[0]?.priceCents).toBe(1400);
  });
});
