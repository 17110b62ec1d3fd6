import { listOf, money, say, type Bilingual, type Language } from './words.ts';

/** What is compared of an article; a missing weight is not compared. */
export interface Compared {
  name: string;
  priceCents: number | null;
  currency: string;
  rating: number;
  weightG?: number;
}

/** Differences smaller than these are not worth a word: grams, stars. */
const LEAST_GRAMS = 5;
const LEAST_STARS = 0.2;

const CHEAPER: Bilingual = { en: '{amount} cheaper', fr: '{amount} de moins' };
const LIGHTER: Bilingual = { en: '{grams} g lighter', fr: '{grams} g plus léger' };
const BETTER_RATED: Bilingual = { en: 'better rated', fr: 'mieux noté' };
const OF_ONE: Bilingual = { en: '{name} is {advantages}', fr: '{name} : {advantages}' };
const BETWEEN: Bilingual = { en: 'Between the two: {differences}.', fr: 'Entre les deux, {differences}.' };

function advantages(one: Compared, other: Compared, language: Language): string[] {
  const saving = (other.priceCents ?? 0) - (one.priceCents ?? 0);
  const grams = Math.round((other.weightG ?? 0) - (one.weightG ?? 0));
  const isWeighed = one.weightG !== undefined && other.weightG !== undefined;
  const isPriced = one.priceCents !== null && other.priceCents !== null;
  return [
    isPriced && saving > 0 && say(CHEAPER, language, { amount: money(saving, one.currency, language) }),
    isWeighed && grams >= LEAST_GRAMS && say(LIGHTER, language, { grams }),
    one.rating - other.rating >= LEAST_STARS && other.rating > 0 && say(BETTER_RATED, language),
  ].filter((text) => typeof text === 'string');
}

/** What speaks for each of two articles, in one line; empty when nothing sets them apart. */
export function tradeOff(first: Compared, second: Compared, language: Language): string {
  const told = [
    [first, second],
    [second, first],
  ].map(([one, other]) => {
    const list = advantages(one!, other!, language);
    return list.length > 0 ? say(OF_ONE, language, { name: one!.name, advantages: listOf(list, language) }) : '';
  });
  const differences = told
    .filter(Boolean)
    .join('; ')
    .replace('; ', language === 'fr' ? ' ; ' : '; ');
  return differences ? say(BETWEEN, language, { differences }) : '';
}
