import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';
import { COLOR_WORDS, FEATURE_WORDS, SEASON_WORDS, USE_WORDS } from './description-words.ts';
import { patternsOf } from './lexicon.ts';

const COLORS = patternsOf(COLOR_WORDS);
const FEATURES = patternsOf(FEATURE_WORDS);
const USES = patternsOf(USE_WORDS);
const SEASONS = patternsOf(SEASON_WORDS);

/** Stands right before what is refused: "not black", "anything but red", "pas en noir", "tout sauf rouge". */
const REFUSING =
  /(\bnot( in| the)?|\bno|\bnever|\bexcept( for)?|\banything but|\bwithout( a| the| any)?|\bnon|\bpas( de| d'| du| des| en| la| le| les)?|\bsauf( le| la| du| de)?|\bsans( la| le| les)?|\bautre que( le| la| du)?|\bni)[ ~]*$/;
/** "black or red", "ni noir ni rouge": the next of a refused row is refused too. */
const GOES_ON = /^[ ~]*(or|nor|and|,|ou|ni|et)[ ~]*$/;
/** "more than", "not only": the refusal is none. */
const NOT_REFUSING = /\b(not only|pas que|pas seulement)[ ~]*$/;

interface Said {
  wanted: string[];
  refused: string[];
}

function readLexicon(reading: Reading, patterns: ReturnType<typeof patternsOf>): Said {
  const found = patterns
    .flatMap(({ value, pattern }) =>
      reading.takeAll(pattern).map((match) => ({ value, at: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.at - b.at);
  const said: Said = { wanted: [], refused: [] };
  let previous: { end: number; isRefused: boolean } | undefined;
  for (const { value, at, end } of found) {
    const before = reading.normalized.slice(0, at);
    const between = previous && reading.normalized.slice(previous.end, at);
    const isCarried = Boolean(previous?.isRefused && GOES_ON.test(between ?? ''));
    const isRefused = isCarried || (REFUSING.test(before) && !NOT_REFUSING.test(before));
    const list = isRefused ? said.refused : said.wanted;
    if (!list.includes(value)) list.push(value);
    previous = { end, isRefused };
  }
  return said;
}

const some = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined);

/** Colour names of the shop, wanted and refused. */
export function readColors(reading: Reading): Pick<Slots, 'colors' | 'notColors'> {
  const { wanted, refused } = readLexicon(reading, COLORS);
  return { colors: some(wanted), notColors: some(refused) };
}

/** What the article must or must not have. */
export function readFeatures(reading: Reading): Pick<Slots, 'features' | 'notFeatures'> {
  const { wanted, refused } = readLexicon(reading, FEATURES);
  return { features: some(wanted), notFeatures: some(refused) };
}

/** Where it will be used, and in what weather. */
export function readUses(reading: Reading): Pick<Slots, 'uses' | 'seasons'> {
  return { uses: some(readLexicon(reading, USES).wanted), seasons: some(readLexicon(reading, SEASONS).wanted) };
}

const IN_NAMES = [...FEATURES, ...SEASONS].filter(({ value }) =>
  ['waterproof', 'windproof', 'anti-blister', 'winter', 'rain'].includes(value),
);

const SEASONS_IN_NAMES = new Set(['winter', 'rain']);

/** What the name of a shelf says besides: "winter jacket" is for winter, "veste imperméable" waterproof. Takes nothing. */
export function readNames(normalized: string): { features: string[]; seasons: string[] } {
  const said = IN_NAMES.filter(({ pattern }) => pattern.test(normalized)).map(({ value }) => value);
  return {
    features: said.filter((value) => !SEASONS_IN_NAMES.has(value)),
    seasons: said.filter((value) => SEASONS_IN_NAMES.has(value)),
  };
}
