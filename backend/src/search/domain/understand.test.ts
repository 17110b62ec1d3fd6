import { describe, expect, test } from 'vitest';
import { understand } from './understand.ts';

const brands = new Map([
  ['pasquier roy', 'Pasquier-Roy'],
  ['corvane', 'Corvane'],
]);
const codes = (query: string) =>
  understand(query, brands)
    .meanings.map(({ kind, codes: names }) => `${kind}:${names.join('+')}`)
    .toSorted();

describe('what a query means', () => {
  test.each([
    ['trail running shoes for women', ['gender:women', 'leaf:trail-shoes']],
    ['chaussures de trail imperméables', ['feature:waterproof', 'leaf:trail-shoes']],
    ['coupe-vent', ['feature:windproof', 'leaf:wind-jackets']],
    ['maillot', ['leaf:tshirts']],
    ['socks against blisters', ['feature:anti-blister', 'leaf:socks']],
    ['gel sans caféine', ['feature:caffeine-free', 'leaf:gels']],
    ['gourde', ['leaf:soft-flasks']],
    ['baskets noires', ['color:black', 'group:shoes']],
    ['shoes for trail', ['group:shoes', 'leaf:trail-shoes', 'use:trail']],
    ['Pasquier-Roy socks', ['brand:Pasquier-Roy', 'leaf:socks']],
    ['éviter les cailloux', ['leaf:gaiters']],
    ['lampe frontale 400 lumens', ['leaf:headlamps']],
    ['xyz', []],
  ])('"%s" → %j', (query, expected) => {
    expect(codes(query)).toEqual(expect.arrayContaining(expected));
    expect(
      codes(query).filter((code) => code.startsWith('leaf') || code.startsWith('group')).length,
    ).toBeLessThanOrEqual(expected.filter((code) => /^(leaf|group)/.test(code)).length);
  });

  test('a need counts only where no shelf is named', () => {
    expect(codes('manger pendant un marathon')).toContain('group:nutrition');
    expect(codes('cold hands')).toContain('leaf:gloves');
    expect(codes('belt for my phone')).not.toContain('leaf:armbands+running-belts');
  });
});

describe('the words that are searched', () => {
  test('French words reach the English index in English, and the other way round', () => {
    const { words, gloss } = understand('chaussettes de trail en laine');
    expect(words.en).toContain('socks');
    expect(words.fr).toMatch(/^chaussettes de trail en laine/);
    expect(gloss).toMatch(/socks .*trail.*merino wool/);
    expect(understand('windbreaker').words.fr).toContain('coupe vent');
  });

  test('prices and sizes are no words', () => {
    const { words, sizes, maxPrice } = understand('black shoes size 43 under 140 €');
    expect(words.en).not.toMatch(/43|140/);
    expect([sizes, maxPrice]).toEqual([['43'], 140]);
  });
});
