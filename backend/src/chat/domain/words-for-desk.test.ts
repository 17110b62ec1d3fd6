import { expect, test } from 'vitest';
import { wordsForDesk } from './words-for-desk.ts';

test.each(['waterproof trail shoes under 140', 'une veste coupe-vent bleue', 'carbon shoes for a marathon'])(
  'what was asked of the shop can be read: %s',
  (text) => expect(wordsForDesk('shopping', text)).toBe(text),
);

test.each(['advice', 'plan', 'smalltalk', 'other', 'cart', 'navigation', undefined] as const)(
  'what was told the coach (%s) cannot',
  (intent) => expect(wordsForDesk(intent, 'how do I run faster?')).toBeNull(),
);

test.each([
  'shoes for my shin splints',
  'which shoes when my knees hurt',
  'des chaussures pour ma tendinite',
  'une brassière, je suis enceinte',
  'j’ai mal au genou, quelles chaussures ?',
  'shoes for a heavy runner, I weigh 110',
  'a jacket for my wife',
])('what speaks of the body or of others is kept back, even in the shop: %s', (text) =>
  expect(wordsForDesk('shopping', text)).toBeNull(),
);

test('addresses, links and long numbers are struck out', () => {
  expect(wordsForDesk('shopping', 'red socks, write to ana@example.test or call 06 12 34 56 78, http://a.test/x')).toBe(
    'red socks, write to … or call …, …',
  );
});

test('a long message is shortened', () => {
  expect(wordsForDesk('shopping', 'shoes '.repeat(200))).toHaveLength(160);
});
