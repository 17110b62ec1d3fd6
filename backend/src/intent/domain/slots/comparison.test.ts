import { describe, expect, test } from 'vitest';
import { Reading } from '../text/reading.ts';
import { readComparison } from './comparison.ts';

const read = (text: string) => readComparison(new Reading(text)).comparison;

describe('articles to be compared', () => {
  test.each([
    ['compare them', undefined],
    ['compare the two', [1, 2]],
    ['can you put these side by side?', undefined],
    ['compare the first and the third', [1, 3]],
    ['compare the first two', [1, 2]],
    ['first vs second', [1, 2]],
    ['compare-les', undefined],
    ['compare les trois', [1, 2, 3]],
    ['quelle différence entre les deux ?', [1, 2]],
    ['c’est quoi la différence entre la première et la deuxième ?', [1, 2]],
    ['what’s the difference?', undefined],
    ['how do they differ?', undefined],
  ])('"%s" asks for the differences', (text, places) => {
    expect(read(text)).toEqual(places ? { wish: 'differences', places } : { wish: 'differences' });
  });

  test.each([
    'which one is lighter?',
    'which should I take?',
    'laquelle est la plus légère ?',
    'lequel me conseilles-tu ?',
  ])('"%s" asks which to take', (text) => expect(read(text)).toEqual({ wish: 'choice' }));

  test.each([
    'what is the difference between tempo and threshold',
    'do expensive shoes make a difference to pace',
    'quelle différence entre tempo et fractionné',
    'show me the first one',
    'which muscles does running work',
    'I need trail shoes',
  ])('"%s" compares nothing on screen', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
