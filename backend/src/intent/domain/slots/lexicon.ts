/** A value and the words people say for it. */
export type Lexicon = ReadonlyArray<readonly [value: string, words: string]>;

/**
 * A lexicon as one pattern per value. Words are written in normalised spelling, separated by commas; a space stands for
 * a space or a hyphen, `*` for any ending of the word (plural, feminine, conjugated).
 */
export function patternsOf(lexicon: Lexicon): Array<{ value: string; pattern: RegExp }> {
  return lexicon.map(([value, words]) => ({
    value,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'u'),
  }));
}

function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('*', '\\p{L}*').replaceAll(/[ -]/g, '[ -]'))
    .join('|');
}
