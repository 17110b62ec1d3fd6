/** Small numbers as words, English and French, normalised spelling. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-huit': 18,
  vingt: 20,
};

/** Longest words first, so that "dix-huit" is not read as "dix". For use inside a group of a pattern. */
export const NUMBER = `\\d{1,3}|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

/** The value of what `NUMBER` matched; NaN for anything else. */
export function numberOf(word: string | undefined): number {
  if (word === undefined) return Number.NaN;
  return NUMBER_WORDS[word] ?? Number(word.replace(',', '.'));
}
