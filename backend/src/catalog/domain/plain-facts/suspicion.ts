/** What a sentence does instead of stating a fact. */
export type SuspicionKind =
  | 'machine'
  | 'override'
  | 'authority'
  | 'ranking'
  | 'speech'
  | 'data'
  | 'cart'
  | 'crowd'
  | 'danger'
  | 'address'
  | 'markup'
  | 'disguise'
  | 'foreign';

export interface Suspicion {
  kind: SuspicionKind;
  pattern: RegExp;
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  à: 'a',
  â: 'a',
  î: 'i',
  ï: 'i',
  ô: 'o',
  û: 'u',
  ù: 'u',
  ç: 'c',
};

/** Accepts every accented letter of an expression also without its accent, never the other way round. */
export function accentsOptional(source: string): string {
  return source.replace(/[éèêàâîïôûùç](?!-ÿ)/g, (letter) => `[${letter}${PLAIN_LETTERS[letter]!}]`);
}

/** One expression out of several, over text folded by `folded()`: lower case, straight quotes, single spaces. */
export function anyOf(...sources: string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${accentsOptional(source)})`).join('|'));
}
