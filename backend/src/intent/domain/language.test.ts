import { expect, test } from 'vitest';
import { heldOutRows } from '../train/rows.ts';
import { detectLanguage } from './language.ts';

test.each([
  ['I need trail shoes', 'en'],
  ['je cherche des chaussures', 'fr'],
  ["j'ai mal au genou", 'fr'],
  ['chaussettes noires', 'fr'],
  ['moins cher ?', 'fr'],
  ['Quiero zapatillas de trail', 'en'],
  ['Ich suche Laufschuhe für den Winter', 'en'],
  ['хочу кроссовки', 'en'],
] as const)('%s is answered in %s', (text, language) => {
  expect(detectLanguage(text, language === 'en' ? 'fr' : 'en')).toBe(language);
});

test.each(['43', 'ok', 'marathon', '?', '👍', 'Tussock'])('"%s" stays in the language of the thread', (text) => {
  expect(detectLanguage(text, 'fr')).toBe('fr');
  expect(detectLanguage(text, 'en')).toBe('en');
});

test('messages nobody tuned it on are told apart without any hint', () => {
  const rows = heldOutRows();
  const right = rows.filter((row) => detectLanguage(row.text, row.language === 'en' ? 'fr' : 'en') === row.language);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
});

test('broken text does not throw', () => {
  expect(detectLanguage('\ud83d', 'fr')).toBe('fr');
  expect(detectLanguage('', 'en')).toBe('en');
});
