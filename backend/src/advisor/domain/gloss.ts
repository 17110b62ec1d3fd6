import { BODY_WORDS } from './lexicon/body-words.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { FOOD_WORDS } from './lexicon/food-words.ts';
import { PHRASES } from './lexicon/phrases.ts';
import { RUNNING_WORDS } from './lexicon/running-words.ts';
import { isFunctionWord, tokens } from './words.ts';

/** A French word or phrase and its English; the same text when the lexicon has none. */
export interface GlossPart {
  french: string;
  english: string;
}

/** What a French text says, word for word, in English. */
export interface Gloss {
  text: string;
  parts: GlossPart[];
  /** Content words the lexicon has, of all content words, 0–1; 1 for a text without any. */
  knownShare: number;
}

const words = readLexicon([COMMON_WORDS, FOOD_WORDS, BODY_WORDS, RUNNING_WORDS]);
const phrases = readPhrases();
/** Function words that carry meaning into the gloss: what kind of answer is asked for, how much, and when. */
const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'combien',
  'quand',
  'pourquoi',
  'trop',
  'apres',
  'avant',
  'pendant',
  'sans',
  'mauvais',
  'mauvaise',
]);
/** Number of French words that can be glossed. */
export const LEXICON_SIZE = words.size;

/** Later lists win where a word stands in two: the running sense of "course" before the everyday one. */
function readLexicon(lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists
      .flatMap(entries)
      .flatMap(([french, english]) => french.split(' ').map((word): [string, string] => [word, english])),
  );
}

/** The longest phrases first, so that "arrêt cardiaque" is not read as "arrêt". */
function readPhrases(): readonly (readonly [string[], string])[] {
  return entries(PHRASES)
    .map(([french, english]) => [tokens(french), english] as const)
    .sort(([a], [b]) => b.length - a.length);
}

function entries(list: string): [string, string][] {
  return list
    .split('\n')
    .filter((line) => line.includes(' = '))
    .map((line) => line.split(' = ').map((side) => side.trim()) as [string, string]);
}

/**
 * Glosses a French question into English for a model that knows no French (models.md §2.2: 0 → 0.73 found first). Unknown
 * words stay as they are: many are the same in both languages.
 */
export function gloss(french: string): Gloss {
  const left = tokens(french);
  const parts: GlossPart[] = [];
  let known = 0;
  for (let index = 0; index < left.length;) {
    const phrase = phrases.find(([words]) => words.every((word, offset) => left[index + offset] === word));
    const size = phrase?.[0].length ?? 1;
    const word = left.slice(index, index + size).join(' ');
    index += size;
    if (!phrase && isFunctionWord(word, 'fr') && !QUESTION_WORDS.has(word)) continue;
    const english = phrase?.[1] ?? lookUp(word);
    if (english) known += 1;
    parts.push({ french: word, english: english ?? word });
  }
  const text = [...new Set(parts.flatMap((part) => part.english.split(' ')))].join(' ');
  return { text, parts, knownShare: parts.length === 0 ? 1 : known / parts.length };
}

function lookUp(word: string): string | undefined {
  for (const form of formsOf(word)) {
    const english = words.get(form);
    if (english) return english;
  }
  return undefined;
}

/** The word itself, then what it may be a form of: plurals, feminines, conjugated verbs. */
function formsOf(word: string): string[] {
  const singular = word.replace(/(?<=.{3})[sx]$/, '');
  const forms = [word, singular, word.replace(/aux$/, 'al')];
  for (const [ending, replacements] of ENDINGS) {
    if (singular.length - ending.length < 3 || !singular.endsWith(ending)) continue;
    const root = singular.slice(0, singular.length - ending.length);
    forms.push(...replacements.map((replacement) => root + replacement));
  }
  return forms;
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ees', ['er']], ['ee', ['er', 'e', '']], ['e', ['er', '']], ['es', ['er']], ['ent', ['er', 'ir', 're']], ['ant', ['er', 're', 'ir']],
  ['ait', ['er', 're', 'ir']], ['ai', ['er', 'ir']], ['ais', ['er', 're']], ['era', ['er']], ['erai', ['er']], ['ez', ['er', 're']], ['on', ['er', 're']],
  ['ira', ['ir']], ['it', ['ir', 're']], ['i', ['ir']], ['is', ['ir']], ['u', ['re', 'ir']], ['issement', ['ir']], ['issant', ['ir']], ['issent', ['ir']], ['ement', ['e', 'er', '']],
  ['euse', ['eur', 'eux']], ['rice', ['eur']], ['ive', ['if']], ['elle', ['el']], ['enne', ['en']], ['d', ['dre']], ['nt', ['ntir']], ['r', ['']],
]; // prettier-ignore
