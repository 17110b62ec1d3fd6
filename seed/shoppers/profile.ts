import { hashText, type Random } from '../random.ts';
import type { Tier } from '../vocabulary.ts';
import { RUNNER_TYPES, type RunnerType } from './types.ts';

/** What a shopper told the shop; the field names are those of the onboarding. */
export interface Profile {
  goal: string;
  level: string;
  runsPerWeek: number;
  kmPerWeek: number;
  surfaces: string[];
  age: number;
  sex: 'female' | 'male' | 'other';
  heightCm: number;
  weightKg: number;
  shoeSizeEu: number;
  clothingSize: string;
  injuries: string[];
  budget: Tier;
  units: 'km';
  language: 'en' | 'fr';
}

export interface Shopper {
  userId: string;
  profile: Profile;
  /** Latent: never written out. */
  type: RunnerType;
  /** Two brands this person trusts. */
  favouriteBrands: string[];
  /** Stars this person gives above or below others. */
  generosityStars: number;
}

/** `count` shoppers, each drawn from one latent runner type. */
export function makeShoppers(random: Random, count: number, brandNames: readonly string[]): Shopper[] {
  return Array.from({ length: count }, (_, index) => {
    const stream = random.fork(`shopper ${index}`);
    const type = stream.weighted(RUNNER_TYPES, (one) => one.share);
    return {
      userId: `U${(hashText(`foulee shopper ${index}`) >>> 0).toString(36).toUpperCase().padStart(7, '0')}${index.toString(36).toUpperCase().padStart(4, '0')}`,
      profile: drawProfile(type, stream),
      type,
      favouriteBrands: stream.shuffle(brandNames).slice(0, 2),
      generosityStars: stream.normal() * 0.25,
    };
  });
}

const fromTable = (random: Random, table: Record<string, number>): string =>
  random.weighted(Object.entries(table), ([, weight]) => weight)[0];

const someOf = (random: Random, table: Record<string, number>): string[] =>
  Object.keys(table).filter((key) => random.chance(table[key]!));

const around = (random: Random, [mean, deviation]: readonly [number, number]): number =>
  mean + deviation * random.normal();

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

function drawProfile(type: RunnerType, random: Random): Profile {
  const sex = random.chance(0.02) ? 'other' : random.chance(type.womenShare) ? 'female' : 'male';
  const heightCm = Math.round(around(random, sex === 'female' ? [166.5, 6.3] : sex === 'male' ? [179, 6.8] : [172, 8]));
  const bmi = between(around(random, type.bmi), 17.5, 40);
  const runsPerWeek = random.int(...type.runsPerWeek);
  const surfaces = someOf(random, type.surfaces);
  return {
    goal: fromTable(random, type.goals),
    level: fromTable(random, type.levels),
    runsPerWeek,
    kmPerWeek: Math.round(runsPerWeek * random.between(...type.kmPerRun)),
    surfaces: surfaces.length ? surfaces : [Object.keys(type.surfaces)[0]!],
    age: Math.round(between(around(random, type.ageYears), 16, 82)),
    sex,
    heightCm,
    weightKg: Math.round(bmi * (heightCm / 100) ** 2),
    shoeSizeEu: shoeSize(sex, heightCm, random),
    clothingSize: clothingSize(sex, heightCm, bmi),
    injuries: someOf(random, type.injuries),
    budget: fromTable(random, type.budgets) as Tier,
    units: 'km',
    language: random.chance(0.3) ? 'fr' : 'en',
  };
}

/** EU size from height: about 0.16 sizes a centimetre, with the spread seen among adults of one height. */
function shoeSize(sex: Profile['sex'], heightCm: number, random: Random): number {
  const [size, height, low, high] =
    sex === 'female' ? [38.7, 166.5, 36, 42] : sex === 'male' ? [43.1, 179, 39, 48] : [41, 172, 37, 46];
  const drawn = size + (heightCm - height) * 0.16 + random.normal() * 0.85;
  return between(Math.round(drawn * 2) / 2, low, high);
}

const LETTERS = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

function clothingSize(sex: Profile['sex'], heightCm: number, bmi: number): string {
  const middle = sex === 'female' ? 166 : sex === 'male' ? 179 : 172;
  const place = (sex === 'female' ? 1.6 : 2.1) + (bmi - 22.5) * 0.34 + (heightCm - middle) * 0.06;
  return LETTERS[between(Math.round(place), sex === 'male' ? 1 : 0, 5)]!;
}
