import { foldedWords } from './fold.ts';

/** What an article is called. */
export interface ArticleName {
  brand: string;
  /** Of the maker's specification; absent in foreign catalogues. */
  model?: string | null;
  titles: readonly string[];
}

/** A title must have so many words before its first comma or dash to be a name by itself. */
const FEWEST_HEAD_WORDS = 2;

/**
 * How surely a query names an article: 0 not at all, else the number of words of the name. The name is the whole title (or what
 * stands before its first comma or dash), or the model in one piece; a model of one word needs its brand beside it, or nothing.
 */
export function namedBy(query: string, { brand, model, titles }: ArticleName): number {
  const said = foldedWords(query);
  const whole = said.join(' ');
  const heads = titles.flatMap((title) => [title, title.split(/ [–-] |,|\|/)[0]!]).map(foldedWords);
  const head = heads.find((words) => words.length >= FEWEST_HEAD_WORDS && words.join(' ') === whole);
  if (head) return head.length;
  const modelWords = foldedWords(model ?? '');
  if (modelWords.length === 0 || !` ${whole} `.includes(` ${modelWords.join(' ')} `)) return 0;
  const hasBrand = foldedWords(brand).every((word) => said.includes(word));
  return hasBrand || modelWords.length > 1 || said.length === 1 ? modelWords.length : 0;
}
