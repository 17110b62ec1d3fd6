/** Languages the corpus is written in. */
export type TextLanguage = 'en' | 'fr';

/** English groups: 112,192 is one number; "0,004" or "3,6" is not a group of thousands. */
const ENGLISH_THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)/g;
/** French groups are spaced: 112 192, with a plain, no-break or narrow no-break space. */
const FRENCH_THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?!\d)/g;
/** A number standing for itself: not the 2 of VO2max or the 1 of CYP1A2; the "x" of "4x4" is no word. */
const NUMBER = /(?<![\p{L}\d.,])(?:(?<=\d[x×])|(?<![x×]))\d+(?:[.,]\d+)*|(?<=\d\s?[x×])\d+(?:[.,]\d+)*/gu;

/**
 * Every number of a text, written one way: decimals with a point, thousands together. A French comma is always a decimal
 * comma; an English one is a decimal comma unless it groups thousands.
 */
export function numbersIn(text: string, language: TextLanguage): Set<string> {
  const joined =
    language === 'fr'
      ? text.replace(FRENCH_THOUSANDS, (group) => group.replace(/\D/g, ''))
      : text.replace(ENGLISH_THOUSANDS, (group) => group.replaceAll(',', ''));
  return new Set([...joined.matchAll(NUMBER)].map(([number]) => canonical(number)));
}

function canonical(number: string): string {
  const pointed = number.replaceAll(',', '.');
  return pointed.split('.').length > 2 ? pointed : pointed.replace(/^0+(?=\d)/, '');
}

/** The numbers of `text` that occur in none of the `facts`; empty when every number is supported. */
export function unsupportedNumbers(text: string, facts: readonly string[], language: TextLanguage): string[] {
  const supported = new Set(facts.flatMap((fact) => [...numbersIn(fact, language)]));
  return [...numbersIn(text, language)].filter((number) => !supported.has(number));
}
