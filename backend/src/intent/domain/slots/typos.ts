import { isOneEditAway } from '../text/edit-distance.ts';

/** Words worth mending: long, telling, and one slip away from nothing else people write to a shop. */
const TELLING = `
chaussure chaussures chaussette chaussettes headlamp headlamps headlight trainers sneakers jackets sunglasses frontale
frontales casquette casquettes brassiere brassieres collants impermeable waterproof electrolytes hydration hydratation
compression reflective gaiters insoles semelles headphones ecouteurs singlet debardeur marathon windbreaker
rechargeable cushioning lightweight respirant taille pointure energetique energetiques lunettes guetres
trekking bonnets gourdes resistance recovery recuperation chauffant competition running
`
  .trim()
  .split(/\s+/);

/** Slips in short words that one edit cannot mend safely: "trial" is a word, but no kind of shoe. */
const SHORT_SLIPS: ReadonlyArray<readonly [slip: RegExp, word: string]> = [
  [
    /\b(?:traill|trial|trai|tral|trayl)(?=(?: running)? (?:shoes?|shooes|sheos|runners|trainers|taille|femme|homme|size)\b|$)/g,
    'trail',
  ],
  [/(?<=\b(?:chauss?ures?|baskets?) (?:de )?)(?:traill|trial|tral)\b/g, 'trail'],
  [/\b(?:sheos|shooes|shose|shoess|shoos)\b/g, 'shoes'],
  [/\b(?:jaket|jackt|jacet|jackett)\b/g, 'jacket'],
  [/\bchausures?\b/g, 'chaussures'],
  [/\b(?:soks|scoks)\b/g, 'socks'],
  [/\b(?:glvoes|gloevs)\b/g, 'gloves'],
];

const SHORTEST = 6;
const KNOWN = new Set(TELLING);

function mended(word: string): string {
  if (word.length < SHORTEST || KNOWN.has(word)) return word;
  const near = TELLING.filter((telling) => telling[0] === word[0] && isOneEditAway(word, telling));
  // a plural or singular of the same word is no slip
  return near.length > 0 && !near.some((telling) => `${telling}s` === word || `${word}s` === telling) ? near[0]! : word;
}

/** The message with single slips in telling words mended. Takes and gives normalised text. */
export function mendTypos(normalized: string): string {
  const short = SHORT_SLIPS.reduce((text, [slip, word]) => text.replaceAll(slip, word), normalized);
  return short.replaceAll(/[a-z]{6,}/g, mended);
}
