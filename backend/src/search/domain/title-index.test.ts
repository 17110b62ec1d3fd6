import { describe, expect, test } from 'vitest';
import { TitleIndex } from './title-index.ts';

const article = (id: string, [brand, en, fr]: [string, string, string], leaf = 'trail-shoes') => ({
  id,
  brand,
  titles: [en, fr],
  leaf,
  groupSlug: leaf === 'socks' ? 'underwear' : 'shoes',
});

const index = new TitleIndex([
  article('a', ['Tussock', 'Tussock Fell Trail Running Shoes', 'Tussock Fell – chaussures de trail']),
  article('b', ['Corvane', 'Corvane Trail Été Socks', 'Corvane Été – chaussettes de trail'], 'socks'),
  article('c', ['Kaweri', 'Kaweri Tussock Trail Shoes', 'Kaweri Tussock – chaussures de trail']),
]);

describe('names by their beginnings', () => {
  test.each([
    ['trail sho', ['a', 'c']],
    ['trail shoe', ['a', 'c']],
    ['kaweri tuss', ['c']],
    ['tuss', ['a', 'c']],
    ['kaw', ['c']],
    ['ÉTÉ', ['b']],
    ['chaussettes de tr', ['b']],
    ['shoes kaweri', ['c']],
    ['xyz', []],
    ['', []],
    ['%%', []],
  ])('%s', (typed, ids) => {
    expect(index.find(typed, 5)).toEqual(ids);
  });

  test('no more than asked for, best first', () => {
    expect(index.find('trail', 2)).toEqual(['a', 'b']);
  });
});

test('a shelf is a leaf or a group', () => {
  expect(index.ofShelf('shoes', 5)).toEqual(['a', 'c']);
  expect(index.ofShelf('socks', 5)).toEqual(['b']);
});
