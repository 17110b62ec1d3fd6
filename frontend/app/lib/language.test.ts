import { expect, test } from 'vitest';
import { languageFromAccept, languageFromCookie } from './language.ts';

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.8, fr', 'fr'],
  ['de, en;q=0.5, fr;q=0.4', 'en'],
  ['de-CH', 'en'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['*', 'en'],
  [null, 'en'],
])('a browser that asks for %s reads %s', (header, language) => {
  expect(languageFromAccept(header)).toBe(language);
});

test('the language chosen on this device is found among other cookies', () => {
  expect(languageFromCookie('a=1; foulee_language=fr; b=2')).toBe('fr');
});

test('a cookie with a language we do not have is no choice', () => {
  expect(languageFromCookie('foulee_language=de')).toBeUndefined();
  expect(languageFromCookie('not_foulee_language=fr')).toBeUndefined();
  expect(languageFromCookie(null)).toBeUndefined();
});
