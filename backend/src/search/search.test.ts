import { beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { openShop, searchOn, SHOP_ENTITIES } from './testing/small-shop.ts';

const database = useTestDatabase(SHOP_ENTITIES);
let shop: ReturnType<typeof searchOn>;

beforeEach(async () => {
  await openShop(database.dataSource);
  shop = searchOn(database.dataSource);
});

const counts = (page: Awaited<ReturnType<typeof shop.page>>, name: string) =>
  Object.fromEntries(
    page.facets.find((facet) => facet.name === name)?.values.map(({ value, count }) => [value, count]) ?? [],
  );

describe('filters', () => {
  test('a group of the shop shows all its shelves, a leaf only its own', async () => {
    expect(await shop.titles({ category: 'shoes' })).toHaveLength(6);
    expect(await shop.titles({ category: 'trail-shoes' })).toHaveLength(3);
    expect(await shop.titles({ category: 'shoes,trail-shoes' })).toHaveLength(3);
  });

  test('prices are limits in euros, and an article without a price is under no limit', async () => {
    expect(await shop.titles({ category: 'shoes', maxPrice: 110 })).toEqual([
      'Corvane Bise Women’s Road Running Shoes',
      'Kaweri Kauri Trail Running Shoes',
    ]);
    expect(await shop.titles({ minPrice: 0, category: 'foam-rollers' })).toEqual([]);
  });

  test('a woman is shown women’s and unisex articles', async () => {
    const titles = await shop.titles({ category: 'road-shoes', gender: 'women' });
    expect(titles).toHaveLength(2);
    expect(titles).not.toContain('Velquist Tempo Men’s Road Running Shoes');
  });

  test('a size must be in stock, in the colour wished for', async () => {
    expect(await shop.titles({ size: '43', category: 'trail-shoes' })).toEqual(['Tussock Ridge Trail Running Shoes']);
    expect(await shop.titles({ size: '43', color: 'black', category: 'road-shoes' })).toEqual([
      'Corvane Mistral 2 Road Running Shoes',
    ]);
  });

  test.each([
    ['UK 8.5', 'men'],
    ['9.5 US', 'men'],
    ['27.5 cm', 'men'],
    ['EU 43', 'men'],
    ['US 11', 'women'],
  ])('"%s" (%s) is a 43', async (size, gender) => {
    expect(await shop.titles({ size, gender, category: 'trail-shoes' })).toEqual(['Tussock Ridge Trail Running Shoes']);
  });

  test('brands are written as one likes, and can be refused', async () => {
    expect(await shop.titles({ brand: 'tussock' })).toHaveLength(2);
    expect(await shop.titles({ category: 'trail-shoes', notBrand: 'TUSSOCK' })).toEqual([
      'Kaweri Kauri Trail Running Shoes',
    ]);
  });

  test('a refused colour is not pictured, and another can be had in the size', async () => {
    const roads = await shop.titles({ category: 'road-shoes', notColor: 'black' });
    expect(roads).toEqual(['Corvane Bise Women’s Road Running Shoes', 'Velquist Tempo Men’s Road Running Shoes']);
    expect(await shop.titles({ category: 'socks', notColor: 'grey', size: '40' })).toHaveLength(1);
    const page = await shop.page({ category: 'rain-jackets', notColor: 'yellow' });
    expect([page.total, page.relaxed]).toEqual([0, []]);
  });

  test('refused features and refusals said in words keep articles out', async () => {
    expect(await shop.titles({ category: 'road-shoes', notFeature: 'carbon-plate' })).toHaveLength(2);
    expect(await shop.titles({ q: 'road shoes without a carbon plate' })).not.toContain(
      'Velquist Tempo Men’s Road Running Shoes',
    );
    expect(await shop.titles({ q: 'trail shoes not black' })).not.toContain('Tussock Fell Women’s Trail Running Shoes');
    expect(await shop.titles({ q: 'pas Corvane', category: 'road-shoes' })).toHaveLength(1);
  });

  test('all features asked for must be there', async () => {
    expect(await shop.titles({ feature: 'waterproof' })).toHaveLength(2);
    expect(await shop.titles({ feature: 'waterproof,hood' })).toEqual(['Skarvind Storm Waterproof Running Jacket']);
  });

  test('what is sold out is left out when asked', async () => {
    expect(await shop.titles({ category: 'trail-shoes', inStock: 'true' })).not.toContain(
      'Kaweri Kauri Trail Running Shoes',
    );
  });
});

describe('facets', () => {
  test('a category knows its group, a shoe size its other numbers', async () => {
    const values = async (query: Record<string, unknown>, name: string) =>
      (await shop.page(query)).facets.find((facet) => facet.name === name)?.values;
    expect((await values({}, 'category'))?.find(({ value }) => value === 'socks')?.group?.value).toBe('underwear');
    expect((await values({ category: 'road-shoes' }, 'size'))?.find(({ value }) => value === '43')?.elsewhere).toEqual({
      us: '9.5',
      uk: '8.5',
      cm: '27.5',
    });
    const women = await values({ category: 'road-shoes', gender: 'women' }, 'size');
    expect(women?.find(({ value }) => value === '39')?.elsewhere).toMatchObject({ us: '8', uk: '6' });
  });

  test('count what choosing a value would show: other filters kept, their own not', async () => {
    const page = await shop.page({ category: 'shoes', brand: 'Corvane' });
    expect(counts(page, 'brand')).toEqual({ Corvane: 2, Tussock: 2, Velquist: 1, Kaweri: 1 });
    expect(counts(page, 'category')).toEqual({ 'road-shoes': 2 });
    expect(page.facets.find((facet) => facet.name === 'brand')?.values[0]).toMatchObject({
      value: 'Corvane',
      isSelected: true,
    });
  });

  test('each count is the number of articles the click gives', async () => {
    const base = { category: 'shoes', maxPrice: '135' };
    const page = await shop.page(base);
    for (const facet of page.facets.filter(({ name }) => name !== 'category' && name !== 'gender')) {
      for (const { value, count } of facet.values) {
        expect(await shop.titles({ ...base, [facet.name]: value }), `${facet.name} ${value}`).toHaveLength(count);
      }
    }
  });

  test('the price range tells what could be had at any price', async () => {
    const page = await shop.page({ category: 'trail-shoes', maxPrice: 100 });
    expect(page.priceRange).toEqual({ minCents: 9900, maxCents: 14500 });
  });

  test('labels are in the reader’s language', async () => {
    const page = await shop.page({ category: 'trail-shoes' }, 'fr');
    const label = (name: string, value: string) =>
      page.facets.find((facet) => facet.name === name)?.values.find((each) => each.value === value)?.label;
    expect([
      label('category', 'trail-shoes'),
      label('color', 'green'),
      label('feature', 'rock-plate'),
      label('gender', 'women'),
    ]).toEqual(['Chaussures de trail', 'Vert', 'Plaque pare-pierres', 'Femme']);
  });
});

describe('order and pages', () => {
  test('sorts by price, rating and age', async () => {
    expect((await shop.page({ category: 'shoes', sort: 'price-asc' })).items.map((item) => item.priceCents)).toEqual([
      9900, 11000, 12000, 13000, 13995, 14500,
    ]);
    expect((await shop.titles({ sort: 'price-desc' }))[0]).toBe('Cadrane Altitude GPS Watch');
    expect((await shop.titles({ category: 'shoes', sort: 'newest' }))[0]).toBe(
      'Corvane Bise Women’s Road Running Shoes',
    );
    expect((await shop.titles({ sort: 'rating' }))[0]).toBe('Maravel Anti-Blister Running Socks');
  });

  test('pages never repeat an article and the total stays', async () => {
    const [first, second] = [await shop.page({ pageSize: 10 }), await shop.page({ pageSize: 10, page: 2 })];
    expect(new Set([...first.items, ...second.items].map((item) => item.productId)).size).toBe(16);
    expect([first.total, second.total]).toEqual([16, 16]);
  });
});

describe('words', () => {
  test('what is looked for comes first, in both languages', async () => {
    expect((await shop.titles({ q: 'trail shoes' }))[0]).toMatch(/Trail Running Shoes/);
    expect((await shop.titles({ q: 'lampe frontale' }, 'fr'))[0]).toBe('Lampyre 400 – lampe frontale');
    expect((await shop.titles({ q: 'lampe frontale' }, 'en'))[0]).toBe('Lampyre 400 Headlamp');
  });

  test.each([`'; DROP TABLE products; --`, '.*(+)[', '🏃‍♀️👟', '%_\\', 'a & | ! :*', '"unclosed', '\u0000'])(
    '%j does no harm',
    async (q) => {
      await expect(shop.page({ q })).resolves.toBeDefined();
    },
  );
});

describe('nothing meets everything', () => {
  test('the colour is given up before the feature, the price is stretched last; each is named', async () => {
    expect(await shop.page({ category: 'trail-shoes', color: 'purple' })).toMatchObject({
      relaxed: ['color'],
      total: 3,
    });
    expect(await shop.page({ category: 'trail-shoes', color: 'purple', feature: 'waterproof' })).toMatchObject({
      relaxed: ['color'],
      total: 1,
    });
    expect(await shop.page({ category: 'rain-jackets', maxPrice: 150 })).toMatchObject({
      relaxed: ['maxPrice'],
      total: 1,
    });
    expect(await shop.page({ category: 'rain-jackets', maxPrice: 100 })).toMatchObject({ relaxed: [], total: 0 });
  });

  test('size, gender and category are never given up', async () => {
    expect(await shop.page({ category: 'trail-shoes', size: '50' })).toMatchObject({ relaxed: [], total: 0 });
  });

  test('the recommender is told what was given up', async () => {
    const { hits, relaxed } = await shop.service.candidates({
      query: 'purple trail shoes',
      filters: { category: ['trail-shoes'], color: ['purple'], size: ['43'] },
      language: 'en',
      limit: 200,
    });
    expect(relaxed).toEqual(['color']);
    expect(hits).toHaveLength(1);
  });

  test('candidates without words are equally relevant', async () => {
    const { hits } = await shop.service.candidates({ filters: { category: ['socks'] }, language: 'fr', limit: 200 });
    expect(hits.map((hit) => hit.relevance)).toEqual([0, 0]);
  });
});
