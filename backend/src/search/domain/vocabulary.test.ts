import { describe, expect, test } from 'vitest';
import { editsBetween } from './closest-word.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary({
  brands: ['Velquist', 'Patte Douce'],
  titles: ['Velquist Isard Road Running Shoes', 'Patte Douce Balm', 'Velquist – chaussures de compétition'],
  texts: ['The Achilles tendon likes a heel. Red berries, full flavour, no ferry.'],
});

describe('spelling', () => {
  test.each([
    ['chausures de trail', 'chaussures de trail'],
    ['waterprof jaket', 'waterproof jacket'],
    ['sneekers', 'sneakers'],
    ['velqist', 'velquist'],
    ['chaussetes', 'chaussettes'],
    ['hydratoin vest', 'hydration vest'],
    ['isrd shoes', 'isard shoes'],
    ['Waterprof shoes, size 42,5 under 140 €', 'waterproof shoes, size 42,5 under 140 €'],
  ])('"%s" is searched as "%s"', (typed, right) => {
    expect(vocabulary.correct(typed)).toMatchObject({ query: right, isCorrected: true });
  });

  test.each([
    'achilles',
    'berry flavoured',
    'merry',
    'Chaussures De Trail',
    'trail shoe',
    'xyzzy qwertz',
    '43',
    'gel',
    'mérinos',
    '👟',
    '',
  ])('"%s" is left as it is', (typed) => {
    expect(vocabulary.correct(typed)).toMatchObject({ query: typed, isCorrected: false });
  });

  test('an unfinished last word is finished, not corrected', () => {
    const { isCorrected, completions } = vocabulary.correct('waterp');
    expect(isCorrected).toBe(false);
    expect(completions).toContain('waterproof');
  });

  test('a very long query is looked at without end of patience', () => {
    const startedWith = 'qwzrtp '.repeat(80);
    expect(vocabulary.correct(startedWith).isCorrected).toBe(false);
  });
});

test.each([
  ['form', 'from', 1],
  ['sock', 'sock', 0],
  ['sock', 'socks', 1],
  ['kitten', 'sitting', 3],
])('%s → %s takes %i edits', (a, b, edits) => {
  expect(Math.min(editsBetween(a, b, 2), 3)).toBe(edits);
});
