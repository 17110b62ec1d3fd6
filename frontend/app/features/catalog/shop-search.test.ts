import { expect, test } from 'vitest';
import { changed, cleared, readShopSearch, shopPath, toggled } from './shop-search.ts';

const read = (search: string, category?: string) => readShopSearch(new URLSearchParams(search), category);

test('an address gives back the very same address', () => {
  const address = '/shop?q=trail&sort=rating&maxPrice=140&size=43&color=blue%2Cred&inStock=true&page=3';
  const shop = read(address.split('?')[1] ?? '');
  expect(new URL(shopPath(shop), 'http://x').searchParams.size).toBe(7);
  expect(read(shopPath(shop).split('?')[1] ?? '')).toEqual(shop);
});

test('a single category stands in the path', () => {
  expect(shopPath(read('color=blue', 'trail-shoes'))).toBe('/shop/trail-shoes?color=blue');
});

test('a second category makes it a search over both', () => {
  expect(shopPath(toggled(read('', 'trail-shoes'), 'category', 'road-shoes'))).toBe(
    '/shop?category=trail-shoes%2Croad-shoes',
  );
});

test('taking the last category out leads to the whole shop', () => {
  expect(shopPath(toggled(read('', 'trail-shoes'), 'category', 'trail-shoes'))).toBe('/shop');
});

test('a plain form and our own links mean the same', () => {
  expect(read('color=blue&color=red').values.color).toEqual(read('color=blue,red').values.color);
});

test('a new wish starts at the first page', () => {
  expect(toggled(read('page=4'), 'color', 'blue').page).toBe(1);
  expect(changed(read('page=4'), { maxPrice: '100' }).page).toBe(1);
});

test('nonsense in an address is left aside', () => {
  expect(read('page=-2&maxPrice=cheap&minRating=<script>')).toMatchObject({ page: 1, maxPrice: '', minRating: '' });
});

test('clearing keeps the words and the order', () => {
  expect(shopPath(cleared(read('q=gel&sort=rating&color=blue&maxPrice=5', 'gels')))).toBe('/shop?q=gel&sort=rating');
});
