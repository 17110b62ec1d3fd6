import { expect, test } from 'vitest';
import { asksForCheapest, asksForOthers, asksForTheOther, namedSize } from './shelf-requests.ts';

test.each([
  'another one',
  'show me more',
  'any others?',
  'what else do you have?',
  'none of these',
  'I don’t like these'.replace('’', "'"),
  'une autre',
  'montre-m’en d’autres',
  'quoi d’autre ?',
  'je n’aime pas',
  'elles ne me plaisent pas',
])('"%s" asks for other articles', (text) => expect(asksForOthers(text)).toBe(true));

test.each(['another colour', 'une autre taille', 'the other one', 'l’autre', 'cheaper', 'in black'])(
  '"%s" does not',
  (text) => expect(asksForOthers(text)).toBe(false),
);

test('the other of two, the cheapest, a size by name', () => {
  expect(['the other one', 'l’autre ?', 'others'].map(asksForTheOther)).toEqual([true, true, false]);
  expect(['the cheapest', 'la moins chère', 'cheaper', 'moins cher'].map(asksForCheapest)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['trail shoes size 99', 'pointure 71', 'size M', 'two pairs'].map(namedSize)).toEqual([
    '99',
    '71',
    undefined,
    undefined,
  ]);
});
