import { describe, expect, test } from 'vitest';
import { understand } from './understand.ts';

const brands = new Map([['corvane', 'Corvane']]);
const nothing = { notColor: [], notFeature: [], notBrand: [] };

describe('what a query refuses', () => {
  test.each([
    ['trail shoes not black', { notColor: ['black'] }],
    ['anything but red', { notColor: ['red'] }],
    ['chaussures de trail pas noires', { notColor: ['black'] }],
    ['veste ni rouge ni noire', { notColor: ['red', 'black'] }],
    ['shoes not black or white', { notColor: ['black', 'white'] }],
    ['tout sauf le bleu', { notColor: ['blue', 'navy'] }],
    ['race shoes without a carbon plate', { notFeature: ['carbon-plate'] }],
    ['chaussures sans plaque carbone', { notFeature: ['carbon-plate'] }],
    ['jacket without hood, not Corvane', { notFeature: ['hood'], notBrand: ['Corvane'] }],
    ['chaussettes pas Corvane', { notBrand: ['Corvane'] }],
  ])('"%s"', (query, refused) => {
    const meant = understand(query, brands);
    expect(meant.refused).toEqual({ ...nothing, ...refused });
    expect(meant.meanings.filter(({ kind }) => ['color', 'brand'].includes(kind))).toEqual([]);
    expect(meant.words.en).not.toMatch(/black|red|white|blue|carbon|corvane/i);
  });

  test.each(['no-show socks', 'gel sans caféine', 'pas cher', 'black shoes', 'non-slip insoles', 'no', 'not'])(
    '"%s" refuses nothing',
    (query) => {
      expect(understand(query, brands).refused).toEqual(nothing);
    },
  );

  test('what is wanted beside it stays wanted', () => {
    const { meanings, refused } = understand('windproof running tights not black', brands);
    expect(meanings.map(({ kind }) => kind)).toContain('feature');
    expect(refused.notColor).toEqual(['black']);
  });
});
