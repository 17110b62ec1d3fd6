import { foldedWords, singular } from './fold.ts';
import { featurePhrase } from './lexicon/feature-phrases.ts';
import { ENTRIES, keyOf } from './lexicon.ts';

type Language = 'en' | 'fr';

/** What a shelf is called, and how many articles it holds. */
export interface Shelf {
  slug: string;
  kind: 'leaf' | 'group';
  name: string;
  productCount: number;
}

/** A brand, or a feature, among the articles of a shelf. */
export interface PropertyOnShelf {
  name: string;
  slug: string;
  count: number;
}

export interface PhraseSources {
  shelves: readonly Shelf[];
  brands: readonly PropertyOnShelf[];
  /** Features by code. */
  features: readonly PropertyOnShelf[];
}

/** A query worth suggesting, and what it speaks of. */
interface Phrase {
  text: string;
  words: readonly string[];
  /** Articles behind it. */
  count: number;
  /** Phrases of one subject are other words for the same. */
  subject: string;
}

/** Ways to say the same thing that are suggested at once. */
const MOST_OF_ONE_SUBJECT = 2;
/** A property that fewer articles of the shelf have is no suggestion. */
const FEWEST_ARTICLES = 3;

/** Ways to finish a query that is being typed, in one language. */
export class PhraseBook {
  private readonly phrases: readonly Phrase[];
  private readonly shelves: readonly (Shelf & { wordings: readonly (readonly string[])[] })[];

  constructor(sources: PhraseSources, language: Language) {
    this.shelves = sources.shelves.map((shelf) => ({ ...shelf, wordings: wordingsOf(shelf, language).map(singulars) }));
    const named = sources.shelves.flatMap((shelf) =>
      wordingsOf(shelf, language).map((text) => ({ text, count: shelf.productCount, subject: shelf.slug })),
    );
    const unique = new Map(
      [...named, ...propertyPhrases(sources, language)]
        .toReversed()
        .map((phrase) => [keyOf(foldedWords(phrase.text)), phrase]),
    );
    this.phrases = [...unique.values()].toReversed().map((phrase) => ({ ...phrase, words: singulars(phrase.text) }));
  }

  /** Phrases that hold what was typed, the last word perhaps unfinished: those that begin with it first, then the fuller shelf. */
  finish(typed: string, limit: number): string[] {
    const words = singulars(typed);
    const fitting = this.phrases
      .map((phrase) => ({ phrase, fit: fitOf(phrase.words, words) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit || b.phrase.count - a.phrase.count);
    const said = new Map<string, number>();
    return fitting
      .filter(
        ({ phrase: { subject } }) =>
          said.set(subject, (said.get(subject) ?? 0) + 1).get(subject)! <= MOST_OF_ONE_SUBJECT,
      )
      .slice(0, limit)
      .map(({ phrase }) => phrase.text);
  }

  /** Shelves one of whose names fits what was typed. */
  shelvesFor(typed: string, limit: number): Shelf[] {
    const words = singulars(typed);
    return this.shelves
      .map((shelf) => ({ shelf, fit: Math.max(0, ...shelf.wordings.map((wording) => fitOf(wording, words))) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit || b.shelf.productCount - a.shelf.productCount)
      .slice(0, limit)
      .map(({ shelf: { wordings: _wordings, ...shelf } }) => shelf);
  }
}

const singulars = (text: string): string[] => foldedWords(text).map(singular);

/** 2: begins with what was typed; 1: holds all of it somewhere, in any order; 0: does not. Only the last word may be unfinished. */
function fitOf(words: readonly string[], typed: readonly string[]): 0 | 1 | 2 {
  if (typed.length === 0) return 0;
  const last = typed.length - 1;
  const isStart = typed.every((word, index) =>
    index === last ? words[index]?.startsWith(word) : words[index] === word,
  );
  if (isStart) return 2;
  return typed.every((word, index) => words.some((each) => (index === last ? each.startsWith(word) : each === word)))
    ? 1
    : 0;
}

/** The shelf's own name, then what the lexicon calls it, plainest first; wordings that may mean several shelves are left out. */
function wordingsOf({ slug, kind, name }: Shelf, language: Language): string[] {
  const others = ENTRIES.filter(
    ({ meaning }) =>
      meaning?.kind === kind && !meaning.isHint && meaning.codes.length === 1 && meaning.codes[0] === slug,
  );
  const wordings = [name, ...others.flatMap((entry) => entry.wordings[language])].map((wording) =>
    wording.toLowerCase(),
  );
  return [
    ...new Map(wordings.toReversed().map((wording) => [keyOf(foldedWords(wording)), wording])).values(),
  ].toReversed();
}

/** Brands alone; "Corvane trail running shoes"; "caffeine-free energy gels". */
function propertyPhrases({ shelves, brands, features }: PhraseSources, language: Language): Omit<Phrase, 'words'>[] {
  const nameOf = new Map(shelves.map((shelf) => [shelf.slug, shelf.name.toLowerCase()]));
  const totals = new Map<string, number>();
  for (const { name, count } of brands) totals.set(name, (totals.get(name) ?? 0) + count);
  const known = ({ slug, count }: PropertyOnShelf) => nameOf.has(slug) && count >= FEWEST_ARTICLES;
  return [
    ...[...totals].map(([text, count]) => ({ text, count, subject: text })),
    ...brands
      .filter(known)
      .map(({ name, slug, count }) => ({ text: `${name} ${nameOf.get(slug)}`, count, subject: `${name} ${slug}` })),
    ...features.filter(known).flatMap(({ name, slug, count }) => {
      const text = featurePhrase(name, nameOf.get(slug)!, language);
      return text ? [{ text, count, subject: `${slug} ${name}` }] : [];
    }),
  ];
}
