import { closestWord, type KnownWord } from './closest-word.ts';
import { folded, foldedWords, singular } from './fold.ts';
import { ENTRIES } from './lexicon.ts';

/** Words completed or corrected to are among this many; the rarest of a huge catalogue are left out. */
const MOST_SUGGESTIBLE = 20_000;
/** A run of letters and figures; everything between stays as it was typed, for prices and sizes are read later. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of one query that may be corrected: the search is for people, not for novels. */
const MOST_CORRECTIONS = 6;
/** Letters of a beginning; behind other words two say enough. */
const SHORTEST_PREFIX = 3;
const SHORTEST_LATER_PREFIX = 2;
const COMPLETIONS = 5;
/** A word of the lexicon counts as if this many articles said it: it is always worth suggesting. */
const LEXICON_COUNT = 3;

export interface Correction {
  /** The query with its spelling put right; equal to the query when nothing was wrong. */
  query: string;
  isCorrected: boolean;
  /** What an unfinished last word may become. */
  completions: string[];
}

/** The words the shop knows. */
export class Vocabulary {
  private readonly known = new Set<string>();
  private readonly suggestible: KnownWord[];
  /** Folded brand name → brand. */
  readonly brands: ReadonlyMap<string, string>;

  /**
   * @param titles short texts whose words may be suggested: titles, brands, category names
   * @param texts long texts whose words are merely right
   */
  constructor({
    brands,
    titles,
    texts,
  }: {
    brands: Iterable<string>;
    titles: Iterable<string>;
    texts: Iterable<string>;
  }) {
    const counts = new Map<string, number>();
    const count = (text: string, by: number) => {
      for (const word of new Set(foldedWords(text))) {
        if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + by);
      }
    };
    for (const { wordings } of ENTRIES) {
      for (const wording of [...wordings.en, ...wordings.fr]) count(wording, LEXICON_COUNT);
    }
    for (const title of titles) count(title, 1);
    for (const text of [...counts.keys(), ...texts]) this.learn(text);
    this.brands = new Map([...brands].map((brand) => [foldedWords(brand).join(' '), brand]));
    this.suggestible = [...counts]
      .map(([word, number]) => ({ word, count: number }))
      .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_SUGGESTIBLE);
  }

  isKnown(word: string): boolean {
    return this.known.has(singular(word)) || relatives(word).some((relative) => this.known.has(singular(relative)));
  }

  /** Puts the spelling right; an unknown last word that begins known ones is taken as unfinished rather than wrong. */
  correct(query: string): Correction {
    const words = [...query.matchAll(WORD)].map(([word]) => word);
    let left = MOST_CORRECTIONS;
    let completions: string[] = [];
    let place = -1;
    const corrected = query.replace(WORD, (written) => {
      place += 1;
      const word = folded(written);
      if (this.isKnown(word) || /\d/.test(word)) return written;
      const shortest = place === 0 ? SHORTEST_PREFIX : SHORTEST_LATER_PREFIX;
      if (place === words.length - 1) completions = this.completions(word, shortest);
      if (completions.length > 0 || left === 0) return written;
      left -= 1;
      return closestWord(word, this.suggestible) ?? written;
    });
    return { query: corrected, isCorrected: corrected !== query, completions };
  }

  /** The most frequent words that begin so. */
  completions(prefix: string, shortest = SHORTEST_PREFIX): string[] {
    if (prefix.length < shortest) return [];
    const found: string[] = [];
    for (const { word } of this.suggestible) {
      if (word.startsWith(prefix) && word !== prefix) found.push(word);
      if (found.length === COMPLETIONS) break;
    }
    return found;
  }

  private learn(text: string): void {
    for (const word of foldedWords(text)) this.known.add(singular(word));
  }
}

/** Other forms of a word: a text that says "berries" or "flavour" knows "berry" and "flavoured". */
function relatives(word: string): string[] {
  const stems = ['ed', 'd', 'ing', 'er', 'r', 'y', 'es']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  return stems.flatMap((stem) => (stem.length > 3 ? [stem, `${stem}e`, `${stem}y`, `${stem}ie`] : []));
}
