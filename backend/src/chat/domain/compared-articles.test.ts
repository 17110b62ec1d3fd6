import { describe, expect, test } from 'vitest';
import { comparedArticles, measureAsked } from './compared-articles.ts';

const article = (productId: string, title: string) => ({ productId, title, priceCents: 100 });
const one = article('1', 'Corvane Sierra 3 Trail Running Shoes');
const two = article('2', 'Tussock Tadorne Trail Running Shoes');
const three = article('3', 'Kaweri Kauri Trail Running Shoes');
const four = article('4', 'Velquist Tempo Road Running Shoes');
const ids = (products: { productId: string }[]) => products.map((product) => product.productId).join('');
const differences = { wish: 'differences' } as const;

describe('what is compared', () => {
  test('the shelf, when nothing else is said', () => {
    expect(ids(comparedArticles({ shown: [one, two], next: [three] }, 'compare them', differences))).toBe('12');
  });

  test('the places that were named, also beyond the shelf', () => {
    const state = { shown: [one, two], next: [three] };
    const wish = { wish: 'differences', places: [1, 3] } as const;
    expect(ids(comparedArticles(state, 'compare the first and the third', { ...wish, places: [1, 3] }))).toBe('13');
    expect(ids(comparedArticles(state, '', { ...wish, places: [2, 5] }))).toBe('2');
  });

  test('those that were named', () => {
    const state = { shown: [one, two, three] };
    expect(ids(comparedArticles(state, 'compare the Sierra with the kauri', differences))).toBe('13');
  });

  test('a page that compares stands before the shelf', () => {
    expect(ids(comparedArticles({ shown: [one, two], onPage: [three, four] }, 'which is lighter?', differences))).toBe(
      '34',
    );
  });

  test('the open article beside the only one on the shelf', () => {
    expect(ids(comparedArticles({ shown: [one], onPage: [four] }, 'compare them', differences))).toBe('41');
    expect(ids(comparedArticles({ shown: [one], onPage: [one] }, 'compare them', differences))).toBe('1');
  });
});

test.each([
  ['which one is lighter?', 'weightG'],
  ['laquelle est la plus légère ?', 'weightG'],
  ['which is the cheapest of the two?', 'price'],
  ['lequel est le mieux noté ?', 'rating'],
  ['which should I take?', undefined],
])('"%s" hangs on %s', (text, row) => {
  expect(measureAsked(text)).toBe(row);
});
