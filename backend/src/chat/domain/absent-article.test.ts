import { describe, expect, test } from 'vitest';
import { whyAbsent } from './absent-article.ts';
import { nameLike } from './name-like.ts';
import { namedSize } from './shelf-requests.ts';
import { sizeSpan } from './size-span.ts';

const SHOE = {
  title: 'Tussock Windrow 6',
  priceCents: 12_000,
  currency: 'EUR',
  colors: [{ name: 'blue' }],
  variants: [
    { size: '41', color: 'blue', stock: 3 },
    { size: '42.5', color: 'blue', stock: 1 },
    { size: '43', color: 'blue', stock: 0 },
  ],
};

describe('an article that was named and is not shown', () => {
  const gone = { ...SHOE, variants: SHOE.variants.map((variant) => ({ ...variant, stock: 0 })) };

  test.each([
    [gone, {}, 'en', 'Tussock Windrow 6 is sold out.'],
    [gone, { size: '43' }, 'fr', 'Tussock Windrow 6 est épuisé.'],
    [
      SHOE,
      { size: '43', isOwnSize: true },
      'en',
      'Tussock Windrow 6 is sold out in your 43; it is left in 41 and 42.5.',
    ],
    [
      SHOE,
      { size: '43', isOwnSize: true },
      'fr',
      'Tussock Windrow 6 est épuisé dans ta taille 43 ; il en reste en 41 et 42,5.',
    ],
    [SHOE, { size: '43' }, 'en', 'Tussock Windrow 6 is sold out in 43; it is left in 41 and 42.5.'],
    [
      SHOE,
      { size: '36', isOwnSize: true },
      'en',
      'Tussock Windrow 6 is not made in 36; it is in stock in 41 and 42.5.',
    ],
    [SHOE, { size: '41', maxPriceCents: 10_000 }, 'en', 'Tussock Windrow 6 costs €120, which is over your limit.'],
    [SHOE, { colors: ['red'] }, 'fr', 'Tussock Windrow 6 n’existe pas dans cette couleur ; couleurs : blue.'],
  ] as const)('says why (%#)', (article, wished, language, sentence) => {
    expect(whyAbsent(article, wished, language)).toBe(sentence);
  });

  test('of many sizes the nearest are told', () => {
    const sizes = ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'];
    const variants = sizes.map((size) => ({ size, color: 'x', stock: size === '43' ? 0 : 1 }));
    expect(whyAbsent({ ...SHOE, variants }, { size: '43' }, 'en')).toMatch(/left in 39, 40, 41, 42, 44,? and 45\./);
  });
});

test.each([
  ['I want the Ardent Cloud 3', 'Ardent Cloud 3'],
  ['je veux la Ardent Cloud 3', 'Ardent Cloud 3'],
  ['do you have the Pegasus 41?', 'Pegasus 41'],
  ['I want the blue one', undefined],
  ['I want shoes', undefined],
  ['je veux les chaussures 43', undefined],
])('%s names %s', (text, name) => {
  expect(nameLike(text)).toBe(name);
});

test.each([
  ['taille 99', '99'],
  ['size 7', '7'],
  ['un maillot xxxxl', 'XXXXL'],
  ['a nice jacket', undefined],
])('%s names the size %s', (text, size) => {
  expect(namedSize(text)).toBe(size);
});

test('the sizes there are stand in one line', () => {
  const sizes = ['48', '36', '36.5', 'M', 'XS', 'XL', '39-42', '35-38', 'one-size'];
  expect(sizeSpan(sizes, 'en')).toBe('36 to 48, XS to XL, 35-38, and 39-42');
  expect(sizeSpan(['36.5', '40'], 'fr')).toBe('du 36,5 au 40');
  expect(sizeSpan(['one-size'], 'en')).toBe('');
});
