/** Texts of the site: strings, lists of strings, and groups of both. */
interface TextTree {
  [key: string]: string | readonly string[] | TextTree;
}

/**
 * French sets a space before : ; ! ? » and after «; it must not break, or the mark ends up alone on the next line.
 * Translators write an ordinary space.
 */
export function withFrenchSpaces(text: string): string {
  return text.replaceAll(/ ([:;!?»€%])/g, '\u00A0$1').replaceAll('« ', '«\u00A0');
}

/** The same for every text below. */
export function frenchTexts<Tree extends TextTree>(tree: Tree): Tree {
  const entries = Object.entries(tree).map(([key, value]) => {
    if (typeof value === 'string') return [key, withFrenchSpaces(value)];
    return [key, Array.isArray(value) ? value.map(withFrenchSpaces) : frenchTexts(value as TextTree)];
  });
  return Object.fromEntries(entries) as Tree;
}

/** A text that comes in both languages, in the one of the page, set as that language is. */
export function inLanguage(text: { en: string; fr: string }, language: 'en' | 'fr'): string {
  return language === 'fr' ? withFrenchSpaces(text.fr) : text.en;
}
