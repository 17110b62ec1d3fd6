import type { Profile } from '../../identity/profile.contract.ts';
import type { SparseElement } from './shopper-vector.ts';

/**
 * What of a profile may speak for a taste. Injuries, race dates and times are missing on purpose: they are told to the coach,
 * and a runner's pains must not be readable from what the shop shows to others like them.
 */
export type ShoppingProfile = Pick<
  Profile,
  'goal' | 'level' | 'surfaces' | 'age' | 'sex' | 'budget' | 'kmPerWeek' | 'weightKg' | 'shoeSizeEu' | 'clothingSize'
>;

/**
 * First dimension and weight of each block; a weight is the block's part in the squared length of a full profile. Judgement,
 * then checked: HR@10 on held-out purchases of the seed's shoppers is .101 with all blocks; without budget .082, sex .084,
 * goal .088, surfaces .091, age + kilometres + level .091, the body's measures .096.
 */
const BLOCKS = {
  goal: { first: 1, weight: 1.5 },
  level: { first: 8, weight: 0.8 },
  surfaces: { first: 11, weight: 2 },
  age: { first: 15, weight: 0.5 },
  sex: { first: 21, weight: 2 },
  budget: { first: 24, weight: 1.5 },
  kmPerWeek: { first: 27, weight: 0.8 },
  weightKg: { first: 32, weight: 0.3 },
  shoeSizeEu: { first: 37, weight: 0.3 },
  clothingSize: { first: 43, weight: 0.2 },
} as const;

const GOALS = ['5k', '10k', 'half', 'marathon', 'ultra', 'fitness', 'weight'] as const;
const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const SURFACES = ['road', 'trail', 'track', 'treadmill'] as const;
const SEXES = ['female', 'male', 'other'] as const;
const BUDGETS = ['value', 'mid', 'premium'] as const;
const CLOTHING_SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const;

/** Middles of the bands; a value between two middles belongs to both in part, so that 34 and 35 years are nearly the same. */
const AGE_YEARS = [20, 30, 40, 50, 60, 70];
const KM_PER_WEEK = [8, 20, 35, 55, 85];
const WEIGHT_KG = [50, 60, 70, 80, 95];
const SHOE_SIZES_EU = [36, 38.5, 41, 43, 45, 47.5];

/** The profile's part of a shopper vector, dimensions 1–48 of the 64 reserved. Unanswered questions leave no element. */
export function profileFeatures(profile: ShoppingProfile): SparseElement[] {
  return [
    ...choice('goal', GOALS, profile.goal),
    ...choice('level', LEVELS, profile.level),
    ...choices('surfaces', SURFACES, profile.surfaces ?? []),
    ...bands('age', AGE_YEARS, profile.age),
    ...choice('sex', SEXES, profile.sex),
    ...choice('budget', BUDGETS, profile.budget),
    ...bands('kmPerWeek', KM_PER_WEEK, profile.kmPerWeek),
    ...bands('weightKg', WEIGHT_KG, profile.weightKg),
    ...bands('shoeSizeEu', SHOE_SIZES_EU, profile.shoeSizeEu),
    ...choice('clothingSize', CLOTHING_SIZES, profile.clothingSize),
  ];
}

type Block = keyof typeof BLOCKS;

function choice<Value extends string>(
  block: Block,
  values: readonly Value[],
  chosen: Value | undefined,
): SparseElement[] {
  return chosen === undefined ? [] : choices(block, values, [chosen]);
}

/** Several choices share the block's weight, so that who ticks everything is not louder than who ticks one. */
function choices<Value extends string>(
  block: Block,
  values: readonly Value[],
  chosen: readonly Value[],
): SparseElement[] {
  const { first, weight } = BLOCKS[block];
  const places = [...new Set(chosen)].map((value) => values.indexOf(value)).filter((place) => place >= 0);
  return places.map((place) => [first + place, Math.sqrt(weight / places.length)]);
}

function bands(block: Block, middles: readonly number[], value: number | undefined): SparseElement[] {
  if (value === undefined) return [];
  const { first, weight } = BLOCKS[block];
  const above = middles.findIndex((middle) => middle >= value);
  if (above === 0) return [[first, Math.sqrt(weight)]];
  if (above === -1) return [[first + middles.length - 1, Math.sqrt(weight)]];
  const share = (value - middles[above - 1]!) / (middles[above]! - middles[above - 1]!);
  const parts: SparseElement[] = [
    [first + above - 1, Math.sqrt(weight * (1 - share))],
    [first + above, Math.sqrt(weight * share)],
  ];
  return parts.filter(([, size]) => size > 0);
}
