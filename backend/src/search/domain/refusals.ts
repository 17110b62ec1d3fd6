import type { MeaningKind, Sense } from './lexicon.ts';

/** A run of words of a query, with what it means if the lexicon knows it. */
export interface Piece {
  words: string[];
  sense?: Sense;
}

/** What a query refuses: "not black", "sans plaque carbone", "anything but Corvane". */
export interface Refused {
  notColor: string[];
  notFeature: string[];
  notBrand: string[];
}

const REFUSERS = new Set(['not', 'no', 'never', 'except', 'without', 'non', 'pas', 'sauf', 'sans', 'ni']);
/** May stand between the refusal and what is refused: "pas en noir", "without a hood", "except for red". */
const BETWEEN = new Set([
  'in',
  'the',
  'a',
  'any',
  'for',
  'de',
  'd',
  'du',
  'des',
  'en',
  'la',
  'le',
  'les',
  'l',
  'un',
  'une',
]);
/** "black or red", "ni noir ni rouge": the next of the same kind is refused too. */
const LINKS = new Set(['or', 'nor', 'and', 'ou', 'et']);
/** "Anything but black". */
const ANYTHING = new Set(['anything', 'everything', 'any', 'all', 'tout', 'toutes', 'tous', 'n', 'importe', 'quoi']);

const FILTER_OF = { color: 'notColor', feature: 'notFeature', brand: 'notBrand' } as const satisfies Partial<
  Record<MeaningKind, keyof Refused>
>;
type Refusable = keyof typeof FILTER_OF;

const isRefusable = (kind: MeaningKind): kind is Refusable => kind in FILTER_OF;
const isOneOf = (piece: Piece | undefined, words: ReadonlySet<string>) =>
  piece !== undefined && piece.words.length === 1 && words.has(piece.words[0]!);

/**
 * Takes what a query refuses out of its pieces: those words must not be searched for. Wordings of the lexicon that refuse by
 * themselves ("sans caféine") are one piece and stay.
 */
export function withoutRefused(pieces: readonly Piece[]): { kept: Piece[]; refused: Refused } {
  const refused: Refused = { notColor: [], notFeature: [], notBrand: [] };
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = isRefuser(pieces, at) ? endOfRefusal(pieces, at + 1, refused) : at;
    if (end === at) kept.push(pieces[at]!);
    else while (isOneOf(kept.at(-1), ANYTHING)) kept.pop();
    at = Math.max(end, at + 1);
  }
  return { kept, refused };
}

function isRefuser(pieces: readonly Piece[], at: number): boolean {
  const isAnythingBut = isOneOf(pieces[at], new Set(['but'])) && isOneOf(pieces[at - 1], ANYTHING);
  return isAnythingBut || isOneOf(pieces[at], REFUSERS);
}

/** Where a refusal that begins at `start` ends; the place of its refuser when nothing that can be refused follows. */
function endOfRefusal(pieces: readonly Piece[], start: number, refused: Refused): number {
  let end = start - 1;
  let kind: Refusable | undefined;
  for (let at = start; at < pieces.length; at += 1) {
    if (isOneOf(pieces[at], BETWEEN) || (kind && (isOneOf(pieces[at], LINKS) || isOneOf(pieces[at], REFUSERS)))) {
      continue;
    }
    const meaning = pieces[at]!.sense?.meanings.find((each) => isRefusable(each.kind) && (!kind || each.kind === kind));
    if (!meaning) break;
    kind = meaning.kind as Refusable;
    refused[FILTER_OF[kind]].push(...meaning.codes);
    end = at + 1;
    const hasMore = isOneOf(pieces[end], LINKS) || isOneOf(pieces[end], REFUSERS);
    if (!hasMore) break;
  }
  return end;
}
