import { expect, test } from 'vitest';
import { articlesOfPage } from './page-articles.ts';

const a = '01900000-0000-7000-8000-00000000000a';
const b = '01900000-0000-7000-8000-00000000000b';

test.each([
  [`/product/${a}`, [a]],
  [`/product/${a}?color=blue`, [a]],
  [`/compare?ids=${a},${b}`, [a, b]],
  [`/compare?x=1&ids=${a}%2C${b.toUpperCase()}`, [a, b]],
  [`/compare?ids=${a},${a},junk`, [a]],
  ['/shop/trail-shoes', []],
  ['/product/junk', []],
  [undefined, []],
])('%s', (page, ids) => {
  expect(articlesOfPage(page)).toEqual(ids);
});
