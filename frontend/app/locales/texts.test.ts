import { expect, test } from 'vitest';
import { withFrenchSpaces } from '../lib/typography.ts';
import { texts as en } from './en/texts.ts';
import { texts as fr } from './fr/texts.ts';

type Leaf = [path: string, text: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key));
}

const FRENCH = new Map(leaves(fr));
const fieldsOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted((a = '', b = '') => a.localeCompare(b));

test('every French text says the same figures and names as the English one', () => {
  const differing = leaves(en).filter(
    ([path, text]) => String(fieldsOf(FRENCH.get(path) ?? '')) !== String(fieldsOf(text)),
  );
  expect(differing).toEqual([]);
});

test('no text is empty', () => {
  expect([...leaves(en), ...FRENCH].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('the French site says tu', () => {
  expect([...FRENCH].filter(([, text]) => /\b(vous|votre|vos)\b(?! conversations)/i.test(text))).toEqual([]);
});

test('French punctuation never stands alone on a line', () => {
  expect(withFrenchSpaces('Tu cours « vite » ? À 140 € !')).toBe(
    'Tu cours «\u00A0vite\u00A0»\u00A0? À 140\u00A0€\u00A0!',
  );
});
