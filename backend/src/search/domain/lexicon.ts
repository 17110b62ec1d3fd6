import { foldedWords, singular } from './fold.ts';
import { CATEGORY_WORDS } from './lexicon/categories.ts';
import { NEED_WORDS } from './lexicon/needs.ts';
import { PLAIN_WORDS } from './lexicon/plain-words.ts';
import { WISH_WORDS } from './lexicon/wishes.ts';

type Language = 'en' | 'fr';

export type MeaningKind = 'group' | 'leaf' | 'feature' | 'use' | 'season' | 'gender' | 'color' | 'brand';

/** What a wording may stand for: any of the codes. */
export interface Meaning {
  kind: MeaningKind;
  codes: readonly string[];
  /** The plainest wording in each language. */
  canonical: Readonly<Record<Language, string>>;
  /** Only a need was named: it counts where no shelf was. */
  isHint: boolean;
}

export interface Entry {
  /** Wordings as people write them, the plainest first. */
  wordings: Readonly<Record<Language, readonly string[]>>;
  /** Absent for a plain word. */
  meaning?: Meaning;
}

/** A wording found in a query: what it may mean, and its plain form in each language. */
export interface Sense {
  meanings: readonly Meaning[];
  canonical: Readonly<Record<Language, string>>;
  /** Languages the wording belongs to. */
  languages: ReadonlySet<Language>;
}

/** Longest wording of the lexicon, in words. */
export const LONGEST_WORDING = 5;

function listed(text: string): string[] {
  return text
    .split(',')
    .map((wording) => wording.trim())
    .filter(Boolean);
}

function readTable(table: string, isHint = false): Entry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [codes, en, fr] = line.split(' | ') as [string, string, string];
      const [kind, names] = codes.split(':') as [MeaningKind, string];
      const wordings = { en: listed(en), fr: listed(fr) };
      const canonical = { en: wordings.en[0]!, fr: wordings.fr[0]! };
      return { wordings, meaning: { kind, codes: names.split('+'), canonical, isHint } };
    });
}

function readPlain(table: string): Entry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [en, fr] = line.split(' | ') as [string, string];
      return { wordings: { en: listed(en), fr: listed(fr) } };
    });
}

/** Every entry, categories first. */
export const ENTRIES: readonly Entry[] = [
  ...readTable(CATEGORY_WORDS),
  ...readTable(WISH_WORDS),
  ...readTable(NEED_WORDS, true),
  ...readPlain(PLAIN_WORDS),
];

/** The key a wording is found by: folded, each word in the singular. */
export function keyOf(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

function senses(): Map<string, Sense> {
  const found = new Map<
    string,
    { meanings: Meaning[]; canonical: Record<Language, string>; languages: Set<Language> }
  >();
  for (const { wordings, meaning } of ENTRIES) {
    for (const language of ['en', 'fr'] as const) {
      for (const wording of wordings[language]) {
        const key = keyOf(foldedWords(wording));
        const sense = found.get(key) ?? {
          meanings: [],
          canonical: { en: wordings.en[0]!, fr: wordings.fr[0]! },
          languages: new Set<Language>(),
        };
        if (meaning && !sense.meanings.includes(meaning)) sense.meanings.push(meaning);
        sense.languages.add(language);
        found.set(key, sense);
      }
    }
  }
  return found;
}

/** Wording → sense. */
export const SENSES: ReadonlyMap<string, Sense> = senses();
