import { foldedWords, singular } from './fold.ts';
import type { ArticleName } from './named-article.ts';

/** An article as far as its name is looked for. */
export interface TitledArticle extends ArticleName {
  id: string;
  leaf: string;
  groupSlug: string;
}

/** Articles by the beginnings of the words of their names; the order they are given in is the order they come out in. */
export class TitleIndex {
  /** Sorted; `places[i]` are the articles that say `words[i]`. */
  private readonly words: string[];
  private readonly places: number[][];
  private readonly starts: string[][];
  private readonly byId: ReadonlyMap<string, TitledArticle>;

  /** @param articles best first */
  constructor(private readonly articles: readonly TitledArticle[]) {
    const postings = new Map<string, number[]>();
    this.starts = articles.map(({ titles, brand }, place) => {
      const folded = titles.map((title) => singulars(title));
      for (const word of new Set([...folded.flat(), ...singulars(brand)])) {
        const list = postings.get(word);
        if (list) list.push(place);
        else postings.set(word, [place]);
      }
      return folded.map((words) => words.join(' '));
    });
    const sorted = [...postings].toSorted(([a], [b]) => (a < b ? -1 : 1));
    this.words = sorted.map(([word]) => word);
    this.places = sorted.map(([, places]) => places);
    this.byId = new Map(articles.map((article) => [article.id, article]));
  }

  /** Articles whose name holds all that was typed, the last word perhaps unfinished: names that begin with it first. */
  find(typed: string, limit: number): string[] {
    const words = singulars(typed);
    if (words.length === 0) return [];
    const last = words.at(-1)!;
    let found = this.beginning(last);
    for (const word of words.slice(0, -1)) {
      const saying = new Set(this.saying(word));
      found = found.filter((place) => saying.has(place));
    }
    const said = words.join(' ');
    const isStart = (place: number) => this.starts[place]!.some((start) => start.startsWith(said));
    const [begun, others] = [found.filter(isStart), found.filter((place) => !isStart(place))];
    return [...begun, ...others].slice(0, limit).map((place) => this.articles[place]!.id);
  }

  /** The best articles of a shelf: a leaf or a group. */
  ofShelf(slug: string, limit: number): string[] {
    return this.articles
      .filter(({ leaf, groupSlug }) => leaf === slug || groupSlug === slug)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  name(id: string): ArticleName | undefined {
    return this.byId.get(id);
  }

  private saying(word: string): readonly number[] {
    const at = this.firstNotBefore(word);
    return this.words[at] === word ? this.places[at]! : [];
  }

  private beginning(prefix: string): number[] {
    const found = new Set<number>();
    for (let at = this.firstNotBefore(prefix); at < this.words.length; at += 1) {
      if (!this.words[at]!.startsWith(prefix)) break;
      for (const place of this.places[at]!) found.add(place);
    }
    return [...found].toSorted((a, b) => a - b);
  }

  private firstNotBefore(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const singulars = (text: string): string[] => foldedWords(text).map(singular);
