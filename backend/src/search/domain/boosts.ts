import type { Meaning, MeaningKind } from './lexicon.ts';
import { wantedSizes } from './sizes.ts';
import type { Understanding } from './understand.ts';

/** A condition on `shelf AS t` with its own `$1…$n`, and what it adds to a score of 0…1. */
export interface Boost {
  sql: string;
  parameters: unknown[];
  weight: number;
}

/**
 * What a recognised wording adds. A shelf says more than a property; a property more than a colour, which most articles have
 * several of. Chosen on the tuning half of the judged set (search/eval).
 */
export const BOOST_WEIGHTS: Readonly<Record<MeaningKind | 'size' | 'price' | 'otherGender', number>> = {
  leaf: 0.8,
  group: 0.5,
  brand: 0.5,
  feature: 0.35,
  use: 0.2,
  season: 0.12,
  gender: 0.35,
  color: 0.15,
  size: 0.1,
  price: 0.35,
  otherGender: -0.3,
};

const CONDITIONS: Readonly<Record<MeaningKind, string>> = {
  leaf: 't.leaf = ANY($1::text[])',
  group: 't.group_slug = ANY($1::text[])',
  brand: 't.brand = ANY($1::text[])',
  feature: 't.feature_tags && $1::text[]',
  use: 't.uses && $1::text[]',
  season: 't.seasons && $1::text[]',
  gender: 't.gender = ANY($1::text[])',
  color: 't.color_names && $1::text[]',
};

/**
 * The boosts of what a query was understood to say.
 * @param lowPrices cents up to which an article is cheap, by shelf
 */
export function boostsFor(meant: Understanding, lowPrices: Readonly<Record<string, number>> = {}): Boost[] {
  const { meanings, sizes, maxPrice, minPrice, isCheap } = meant;
  const genders = meanings.filter(({ kind }) => kind === 'gender').flatMap(({ codes }) => [...codes]);
  const who = genders.includes('women') ? 'women' : 'men';
  const shopSizes = [...new Set(sizes.flatMap((size) => wantedSizes(size, who)))];
  return [
    ...meanings.map(boostOf),
    ...(genders.length === 1 ? [otherGender(genders[0]!)] : []),
    ...(shopSizes.length > 0 ? [inSize(shopSizes)] : []),
    ...(maxPrice === undefined ? [] : [priced('<=', maxPrice)]),
    ...(minPrice === undefined ? [] : [priced('>=', minPrice)]),
    ...(isCheap ? [cheap(lowPrices)] : []),
  ];
}

/** Cheap is said of a kind of article: a cheap watch costs more than dear socks. */
function cheap(lowPrices: Readonly<Record<string, number>>): Boost {
  const sql = 't.price_cents <= ($1::jsonb ->> t.leaf)::int';
  return { sql, parameters: [JSON.stringify(lowPrices)], weight: BOOST_WEIGHTS.price };
}

function boostOf({ kind, codes }: Meaning): Boost {
  return { sql: CONDITIONS[kind], parameters: [[...codes]], weight: BOOST_WEIGHTS[kind] };
}

/** Who looks for women's shoes is not helped by men's; unisex ones are neither lifted nor lowered. */
function otherGender(gender: string): Boost {
  return {
    sql: `t.gender NOT IN ('unisex', $1)`,
    parameters: [gender],
    weight: gender === 'unisex' ? 0 : BOOST_WEIGHTS.otherGender,
  };
}

function inSize(sizes: string[]): Boost {
  return { sql: 't.sizes && $1::text[]', parameters: [sizes], weight: BOOST_WEIGHTS.size };
}

function priced(comparison: '<=' | '>=', euros: number): Boost {
  return {
    sql: `t.price_cents ${comparison} $1::int`,
    parameters: [Math.round(euros * 100)],
    weight: BOOST_WEIGHTS.price,
  };
}

/** The highest sum the boosts can reach: what scores are divided by to stay in 0…1. */
export function highestBoost(boosts: readonly Boost[]): number {
  return boosts.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0);
}
