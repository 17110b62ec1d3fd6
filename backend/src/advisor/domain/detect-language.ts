import { gloss } from './gloss.ts';
import type { TextLanguage } from './numbers.ts';
import { isFunctionWord, tokens } from './words.ts';

const FRENCH_LETTERS = /[àâçéèêëîïôûùœ]/i;
/** Words common to both lists say nothing. */
const SHARED = new Set([
  'a',
  'me',
  'on',
  'or',
  'as',
  'd',
  's',
  'm',
  't',
  'non',
  'ok',
  'hello',
  'va',
  'bon',
  'plus',
  'point',
  'coup',
  'question',
  'an',
  'six',
  'grand',
  'fait',
  'sons',
  'comment',
  'pas',
  'ton',
  'son',
  'tes',
]);

/** The language of a message by its small words, or null when it does not show. */
export function detectLanguage(text: string): TextLanguage | null {
  const words = tokens(text).filter((word) => !SHARED.has(word));
  const english = words.filter((word) => isFunctionWord(word, 'en')).length;
  const french = words.filter((word) => isFunctionWord(word, 'fr')).length + (FRENCH_LETTERS.test(text) ? 1.5 : 0);
  if (english === french) return soundsFrench(text) ? 'fr' : null;
  return french > english ? 'fr' : 'en';
}

/** A search without small words ("km hebdo blessures"): two words of the French lexicon that are not English too. */
function soundsFrench(text: string): boolean {
  const foreign = gloss(text).parts.filter(
    ({ french, english }) => french.length > 4 && !english.split(' ').includes(french),
  );
  return foreign.length >= 2;
}
