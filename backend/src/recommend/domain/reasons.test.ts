import { describe, expect, test } from 'vitest';
import type { Product } from '../../catalog/catalog.contract.ts';
import { fits, type ReasonFacts, reasonsFor } from './reasons.ts';

const SHOE: Product = {
  productId: '0198c000-0000-7000-8000-000000000001',
  title: 'Corvane Sierra 3',
  brand: 'Corvane',
  category: { slug: 'trail-shoes', name: 'Trail Running Shoes' },
  gender: 'men',
  priceCents: 12_990,
  currency: 'EUR',
  rating: 4.6,
  ratingCount: 2310,
  imageUrl: '/x.svg',
  imageAlt: '',
  url: '/product/1',
  colors: [{ name: 'black', hex: '#000' }],
  isInStock: true,
  description: [],
  features: [],
  details: [],
  attributes: { use: ['trail'], features: ['rock-plate'] },
  images: [],
  group: { slug: 'shoes', name: 'Shoes' },
  variants: [
    { variantId: '0198c000-0000-7000-8000-000000000002', sku: 'A', size: '43', color: 'black', stock: 2 },
    { variantId: '0198c000-0000-7000-8000-000000000003', sku: 'B', size: '44', color: 'black', stock: 0 },
  ],
};

function said(facts: Partial<ReasonFacts>, language: 'en' | 'fr' = 'en'): string[] {
  const all: ReasonFacts = {
    product: SHOE,
    neighbourCount: 0,
    neighboursAsked: 300,
    filters: {},
    wantedColors: [],
    surfaces: [],
    ...facts,
  };
  // Intl separates with narrow and plain no-break spaces; they are spaces to a reader.
  return reasonsFor(all, language).map((reason) => `${reason.code}: ${reason.text.replace(/[\u00A0\u202F]/g, ' ')}`);
}

const RATING = { en: 'rating: 4.6 from 2,310 ratings', fr: 'rating: 4,6 sur 5 d’après 2 310 avis' };

describe('who bought it', () => {
  test.each([
    ['en', 14, 300, 'neighbours: 14 runners like you bought it'],
    ['en', 1, 300, 'neighbours: 1 runner like you bought it'],
    ['fr', 14, 300, 'neighbours: 14 coureurs qui te ressemblent l’ont acheté'],
    ['fr', 1, 300, 'neighbours: 1 coureur qui te ressemble l’a acheté'],
    ['en', 1214, 0, 'neighbours: 1,214 runners bought it'],
    ['fr', 214, 0, 'neighbours: 214 coureurs l’ont acheté'],
  ] as const)('%s, %i of %i asked', (language, neighbourCount, neighboursAsked, text) => {
    expect(said({ neighbourCount, neighboursAsked }, language)[0]).toBe(text);
  });

  test('nobody is not mentioned', () => {
    expect(said({})).toEqual([RATING.en]);
  });
});

test('an article nobody rated has no rating to tell', () => {
  expect(said({ product: { ...SHOE, rating: 0, ratingCount: 0 } })).toEqual([]);
});

test('what was asked for and is met is told', () => {
  const filters = {
    maxPrice: 140,
    size: ['43'],
    color: ['black'],
    feature: ['rock-plate'],
    use: ['trail'],
    brand: ['corvane'],
    gender: ['men'],
  };
  const wantedColors = [{ name: 'black', word: 'black' }];
  expect(said({ filters, wantedColors })).toEqual([
    RATING.en,
    'budget: Within your €140',
    'size: In stock in 43',
    'color: Comes in black',
    'feature: With a rock plate',
    'use: Made for trails',
    'brand: By Corvane',
    'gender: Men’s cut',
  ]);
  expect(said({ filters, wantedColors: [{ name: 'black', word: 'noir' }] }, 'fr')).toEqual([
    RATING.fr,
    'budget: Dans ton budget de 140 €',
    'size: En stock en 43',
    'color: Existe en noir',
    'feature: Avec plaque de protection',
    'use: Pour les sentiers',
    'brand: De la marque Corvane',
    'gender: Coupe homme',
  ]);
});

test('what is not met is told before what is', () => {
  const filters = {
    maxPrice: 120.9,
    feature: ['waterproof', 'rock-plate'],
    color: ['blue'],
    brand: ['Kaweri'],
    minRating: 4.8,
  };
  const wantedColors = [{ name: 'blue', word: 'blue' }];
  expect(said({ filters, wantedColors })).toEqual([
    RATING.en,
    'notMet: €9 over your budget',
    'notMet: Does not come in blue',
    'notMet: Not waterproof',
    'notMet: Rated below 4.8',
    'notMet: Not by Kaweri',
    'feature: With a rock plate',
  ]);
  expect(said({ filters, wantedColors: [{ name: 'blue', word: 'bleu' }] }, 'fr')).toEqual([
    RATING.fr,
    'notMet: 9 € au-dessus de ton budget',
    'notMet: N’existe pas en bleu',
    'notMet: Pas imperméable',
    'notMet: Note inférieure à 4,8',
    'notMet: D’une autre marque que Kaweri',
    'feature: Avec plaque de protection',
  ]);
});

test('an article whose maker lists nothing is not said to lack a feature', () => {
  const product = { ...SHOE, attributes: {} };
  expect(said({ product, filters: { feature: ['waterproof'] } })).toContain(
    'notMet: The maker does not say if it is waterproof',
  );
  expect(said({ product, filters: { feature: ['made-up'] } })).toEqual([RATING.en]);
});

test.each([
  ['pockets', 'The maker does not say if it comes with pockets', 'Non précisé par la marque : avec poches'],
  ['windproof', 'The maker does not say if it stops the wind', 'La marque ne dit pas si l’article coupe le vent'],
  ['high-support', 'The maker does not say if it gives high support', 'Non précisé par la marque : maintien fort'],
])('where the maker lists nothing, %s is not known', (code, en, fr) => {
  const facts = { product: { ...SHOE, attributes: {} }, filters: { feature: [code] } };
  expect(said(facts)).toContain(`notMet: ${en}`);
  expect(said(facts, 'fr')).toContain(`notMet: ${fr}`);
});

test('what was refused and is not there is told', () => {
  const filters = { notFeature: ['carbon-plate', 'rock-plate'], notColor: ['red'], notBrand: ['Kaweri', 'Tussock'] };
  const refusedColors = [{ name: 'red', word: 'red' }];
  expect(said({ filters, refusedColors })).toEqual([
    RATING.en,
    'notMet: With a rock plate',
    'feature: No carbon plate',
    'color: Not in red',
    'brand: Not by Kaweri or Tussock',
  ]);
  expect(said({ filters, refusedColors: [{ name: 'red', word: 'rouge' }] }, 'fr')).toEqual([
    RATING.fr,
    'notMet: Avec plaque de protection',
    'feature: Sans plaque carbone',
    'color: Pas en rouge',
    'brand: Pas de chez Kaweri ou Tussock',
  ]);
});

test('an article that comes in a refused colour too says that there are others', () => {
  const refusedColors = [{ name: 'black', word: 'black' }];
  const colors = [...SHOE.colors, { name: 'blue' as const, hex: '#00f' }];
  expect(said({ product: { ...SHOE, colors }, refusedColors })).toContain('color: Comes in other colours than black');
  expect(said({ refusedColors })).toContain('notMet: Only in black');
});

describe('"around 130"', () => {
  const around = { aboutPriceCents: 13_000, filters: { minPrice: 104, maxPrice: 156 } };

  test('is a figure, not the limit it was searched by', () => {
    expect(said(around)).toContain('budget: About your €130');
    expect(said(around, 'fr')).toContain('budget: Autour de tes 130 €');
  });

  test('what lies outside says by how much', () => {
    expect(said({ ...around, product: { ...SHOE, priceCents: 16_000 } })).toContain('notMet: €30 over your €130');
    expect(said({ ...around, product: { ...SHOE, priceCents: 9_000 } }, 'fr')).toContain(
      'notMet: 40 € au-dessous de tes 130 €',
    );
  });
});

test('a size that is sold out is not said to be in stock; the runner’s own is said to be missing', () => {
  expect(said({ filters: { size: ['44'] } })).toEqual([RATING.en]);
  expect(said({ ownSize: '44' })).toEqual([RATING.en, 'notMet: Not in stock in your 44']);
  expect(said({ ownSize: '44.5' }, 'fr')).toEqual([RATING.fr, 'notMet: Pas en stock dans ta taille 44,5']);
  expect(said({ ownSize: 'XL' })).toEqual([RATING.en]);
  expect(said({ ownSize: '43' })).toContain('size: In stock in 43');
});

test.each([
  ['43', '43', true],
  ['39-42', '41.5', true],
  ['39-42', '42.5', true],
  ['39-42', '43', false],
  ['M', 'm', true],
  ['M', 'L', false],
  ['one-size', '43', false],
])('size %s fits who asks for %s: %s', (size, wanted, isFit) => {
  expect(fits(size, wanted)).toBe(isFit);
});
