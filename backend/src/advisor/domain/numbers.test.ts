import { describe, expect, test } from 'vitest';
import { numbersIn, unsupportedNumbers } from './numbers.ts';

describe('reading numbers', () => {
  test.each([
    ['112,192 runners', 'en', ['112192']],
    ['0.54 per 100,000, but', 'en', ['0.54', '100000']],
    ['1,791,972 finishes of 60 races', 'en', ['1791972', '60']],
    ['112 192 coureurs', 'fr', ['112192']],
    ['112\u00a0192 coureurs', 'fr', ['112192']],
    ['112\u202f192 coureurs', 'fr', ['112192']],
    ['p = 0,004', 'fr', ['0.004']],
    ['p = 0.004', 'en', ['0.004']],
    ['(p = 0,052)', 'fr', ['0.052']],
    ['un risque de 1,722', 'fr', ['1.722']],
    ['41-60 %', 'en', ['41', '60']],
    ['de 2,1\u00a0%', 'fr', ['2.1']],
    ['VO2max and CYP1A2', 'en', []],
    ['4 x 4 minutes', 'en', ['4']],
    ['8x20 s', 'en', ['8', '20']],
    ['12RM down to 6RM', 'en', ['12', '6']],
    ['at 3:30 h, then 2.', 'en', ['3', '30', '2']],
    ['3000 m', 'fr', ['3000']],
    ['3 000 m', 'fr', ['3000']],
    ['0.59 ± 0.33', 'en', ['0.59', '0.33']],
  ] as const)('%s (%s)', (text, language, expected) => {
    expect([...numbersIn(text, language)]).toEqual(expected);
  });
});

test('a dose that is not in the finding is named', () => {
  expect(unsupportedNumbers('Take 3-9 mg/kg.', ['Effective doses are 3-6 mg/kg.'], 'en')).toEqual(['9']);
  expect(unsupportedNumbers('Prends 3 à 6 mg/kg.', ['Les doses efficaces sont 3-6 mg/kg.'], 'fr')).toEqual([]);
});
