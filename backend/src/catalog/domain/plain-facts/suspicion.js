const PLAIN_LETTERS = {
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
export function accentsOptional(source) {
  return source.replace(/[éèêàâîïôûùç](?!-ÿ)/g, (letter) => `[${letter}${PLAIN_LETTERS[letter]}]`);
}
/** One expression out of several, over text folded by `folded()`: lower case, straight quotes, single spaces. */
export function anyOf(...sources) {
  return new RegExp(sources.map((source) => `(?:${accentsOptional(source)})`).join('|'));
}
//# sourceMappingURL=suspicion.js.map
