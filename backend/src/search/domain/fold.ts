/**
 * A text as a list of words that can be compared: lower case, no accents, split at everything that is not a letter or a figure.
 * "Women’s T-Shirts" → women s t shirts; a lone "s" after an apostrophe is dropped.
 */
export function foldedWords(text: string): string[] {
  return folded(text)
    .replace(/['’]s\b/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Lower case and no accents; ligatures are written out. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
}

/** The same word in the singular, roughly and in both languages: "chaussures" → "chaussure", "genoux" → "genou". */
export function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
