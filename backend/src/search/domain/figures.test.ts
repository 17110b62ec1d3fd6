import { describe, expect, test } from 'vitest';
import { readFigures } from './figures.ts';

describe('prices in a search', () => {
  test.each([
    ['road shoes under 140 €', 'road shoes', 140],
    ['chaussures moins de 99,90 €', 'chaussures', 99.9],
    ['gels under 3', 'gels', 3],
    ['watch up to €250', 'watch', 250],
    ['veste pas plus de 120 euros', 'veste', 120],
  ])('"%s" has an upper limit', (query, rest, maxPrice) => {
    expect(readFigures(query)).toMatchObject({ rest, maxPrice, sizes: [] });
  });

  test('a span has both', () => {
    expect(readFigures('shoes between 80 and 120 €')).toMatchObject({ rest: 'shoes', minPrice: 80, maxPrice: 120 });
    expect(readFigures('veste entre 100 et 150 euros')).toMatchObject({ rest: 'veste', minPrice: 100, maxPrice: 150 });
  });

  test.each(['shoes under 250 g', 'sortie de moins de 10 km', 'gels 12 x 40 g'])('"%s" has none', (query) => {
    expect(readFigures(query)).toMatchObject({ rest: query, maxPrice: undefined, sizes: [] });
  });
});

describe('sizes in a search', () => {
  test.each([
    ['black shoes 43', '43'],
    ['chaussures taille 42,5', '42,5'],
    ['trail shoes UK 9', 'UK 9'],
    ['shoes 10 US', '10 US'],
    ['veste M', 'M'],
    ['size xl tights', 'xl'],
    ['pointure 39', '39'],
  ])('"%s" says %s', (query, size) => {
    expect(readFigures(query).sizes).toEqual([size]);
  });

  test.each([
    'vest 10 L',
    'flask 500 ml',
    'headlamp 400 lumens',
    'roller 45 cm',
    'marathon 42 km',
    'women’s shoes',
    'Loutre 4',
    '40 lm',
    "gilet d'hydratation 12 L",
  ])('"%s" says none', (query) => {
    expect(readFigures(query).sizes).toEqual([]);
  });
});
