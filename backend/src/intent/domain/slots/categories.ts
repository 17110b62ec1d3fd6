import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';
import { ANY_JACKET, ANY_SHOES, CATEGORY_WORDS } from './category-words.ts';
import { patternsOf } from './lexicon.ts';

const PATTERNS = patternsOf(CATEGORY_WORDS);

/** Said with or around "shoes", it tells which ones. */
const NARROWING: ReadonlyArray<readonly [kinds: string, hint: RegExp, shelf: string]> = [
  [ANY_SHOES, /\b(trails?|mud|muddy|boue|boueux|mountains?|montagne|sentiers?|off-road|rock plate)\b/, 'trail-shoes'],
  [ANY_SHOES, /\b(track|piste|1500 ?m|800 ?m|athle|stade)\b/, 'track-spikes'],
  [ANY_SHOES, /\b(road|roads|route|routes|tarmac|asphalt|bitume|goudron|treadmill|tapis)\b/, 'road-shoes'],
  [ANY_SHOES, /\b(race day|racing|competition)\b/, 'race-shoes'],
  [ANY_JACKET, /\b(waterproof|rain|rainy|impermeable|pluie)\b/, 'rain-jackets'],
  [ANY_JACKET, /\b(windproof|wind|windy|vent)\b/, 'wind-jackets'],
  [ANY_JACKET, /\b(warm|winter|insulated|cold|chaude?|hiver|froid)\b/, 'insulated-jackets'],
];

/** "not socks", "pas de chaussettes": the article named is the one not wanted. */
const REFUSED = /(\bnot|\bno|\binstead of|\bpas (de|des|les|la)|\bau lieu de|\bplutot que( de| des)?) $/;

/** Leaf shelves named in the message, in the order they were said; several for a word such as "jacket". */
export function readCategories(reading: Reading): Pick<Slots, 'categories'> {
  const found: Array<{ at: number; value: string }> = [];
  for (const { value, pattern } of PATTERNS) {
    for (const match of reading.takeAll(pattern)) {
      if (!REFUSED.test(reading.normalized.slice(0, match.index))) found.push({ at: match.index, value });
    }
  }
  if (found.length === 0) return {};
  const said = found.sort((a, b) => a.at - b.at).map(({ value }) => narrowed(value, reading.normalized));
  const shelves = new Set(said.filter((value) => !value.includes('|')).flatMap((value) => value.split('|')));
  for (const wide of said.filter((value) => value.includes('|'))) {
    const isAlreadyNamed = wide.split('|').some((shelf) => shelves.has(shelf));
    if (!isAlreadyNamed) for (const shelf of wide.split('|')) shelves.add(shelf);
  }
  return { categories: [...shelves] };
}

function narrowed(value: string, normalized: string): string {
  const hints = NARROWING.filter(([kinds, hint]) => kinds === value && hint.test(normalized));
  // "for road and trail" keeps both: only what was named, but all of it
  return hints.length === 1 ? hints[0]![2] : value;
}
