import { readFigures } from './figures.ts';
import { foldedWords } from './fold.ts';
import { keyOf, LONGEST_WORDING, type Meaning, type Sense, SENSES } from './lexicon.ts';
import { type Piece, type Refused, withoutRefused } from './refusals.ts';

type Language = 'en' | 'fr';

/** What a query says beyond its words. */
export interface Understanding {
  /** What its wordings may mean, each once. */
  meanings: Meaning[];
  /** Words for the index of each language: as typed, and as that language says them. */
  words: Record<Language, string>;
  /** The query in English, as far as the lexicon goes: for a text model that knows English only. */
  gloss: string;
  /** What it does not want; these filter. */
  refused: Refused;
  sizes: string[];
  maxPrice?: number;
  minPrice?: number;
  /** A low price was asked for without a figure. */
  isCheap: boolean;
}

/**
 * Reads a query by the longest wordings of the lexicon. Meanings lift articles, they do not exclude; only what is
 * refused does.
 * @param brands folded brand name → name
 */
export function understand(query: string, brands: ReadonlyMap<string, string> = new Map()): Understanding {
  const { rest, ...figures } = readFigures(query);
  const { kept: pieces, refused } = withoutRefused(cut(foldedWords(rest), brands));
  const meanings = meaningsOf(pieces);
  return {
    meanings: [...meanings, ...composed(meanings)],
    words: { en: wordsFor(pieces, 'en'), fr: wordsFor(pieces, 'fr') },
    gloss: pieces.map((piece) => (piece.sense ? piece.sense.canonical.en : piece.words.join(' '))).join(' '),
    refused,
    ...figures,
  };
}

const isShelf = ({ kind }: Meaning) => kind === 'leaf' || kind === 'group';
const isPlainShelf = (list: readonly Meaning[]) =>
  list.length > 0 && list.every((meaning) => isShelf(meaning) && !meaning.isHint);

/**
 * Each meaning once. A wording that may be a shelf or a property ("imperméable", "blisters") is the property where another
 * wording names the shelf; a group says nothing where a leaf is named.
 */
function meaningsOf(pieces: readonly Piece[]): Meaning[] {
  const lists = pieces.map((piece) => piece.sense?.meanings ?? []);
  const hasShelf = lists.some(isPlainShelf);
  const kept = [
    ...new Set(
      lists.flatMap((list) => (hasShelf && !isPlainShelf(list) ? list.filter((meaning) => !isShelf(meaning)) : list)),
    ),
  ];
  return kept.some(({ kind }) => kind === 'leaf') ? kept.filter(({ kind }) => kind !== 'group') : kept;
}

function cut(words: readonly string[], brands: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < words.length;) {
    const piece = longestFrom(words, start, brands) ?? { words: [words[start]!] };
    pieces.push(piece);
    start += piece.words.length;
  }
  return pieces;
}

function longestFrom(words: readonly string[], start: number, brands: ReadonlyMap<string, string>): Piece | undefined {
  for (let length = Math.min(LONGEST_WORDING, words.length - start); length > 0; length -= 1) {
    const taken = words.slice(start, start + length);
    const sense = brandSense(brands.get(taken.join(' '))) ?? SENSES.get(keyOf(taken));
    if (sense) return { words: taken, sense };
  }
  return undefined;
}

function brandSense(brand: string | undefined): Sense | undefined {
  if (brand === undefined) return undefined;
  const canonical = { en: brand, fr: brand };
  return {
    meanings: [{ kind: 'brand', codes: [brand], canonical, isHint: false }],
    canonical,
    languages: new Set(['en', 'fr']),
  };
}

/** "shoes for trail": a group and a use that together name a shelf. */
function composed(meanings: readonly Meaning[]): Meaning[] {
  const has = (kind: Meaning['kind'], code: string) =>
    meanings.some((meaning) => meaning.kind === kind && meaning.codes.includes(code));
  if (!has('group', 'shoes') || meanings.some((meaning) => meaning.kind === 'leaf')) return [];
  const leaves = [...SHELF_OF_USE].filter(([use]) => has('use', use)).map(([, leaf]) => leaf);
  return leaves.length > 0 ? [{ kind: 'leaf', codes: leaves, canonical: { en: '', fr: '' }, isHint: false }] : [];
}

const SHELF_OF_USE: ReadonlyMap<string, string> = new Map([
  ['trail', 'trail-shoes'],
  ['race', 'race-shoes'],
  ['track', 'track-spikes'],
  ['recovery', 'recovery-shoes'],
  ['daily', 'road-shoes'],
  ['road', 'road-shoes'],
  ['treadmill', 'road-shoes'],
]);

/** As typed, then the plainest wording of the language for every sense that was not said so. */
function wordsFor(pieces: readonly Piece[], language: Language): string {
  const typed = pieces.flatMap((piece) => piece.words);
  const known = new Set(typed);
  const added = pieces
    .filter((piece) => piece.sense?.meanings.length)
    .flatMap((piece) => foldedWords(piece.sense!.canonical[language]))
    .filter((word) => !known.has(word) && known.add(word));
  return [...typed, ...added].join(' ');
}
