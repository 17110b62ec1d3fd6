import type { Brand } from './brands.ts';
import type { Random } from './random.ts';
import type { Kind, Recipe } from './recipe.ts';
import type { Attributes, Feature, NumberKey, WordKey } from './vocabulary.ts';

/** Numbers that get better with the grade of an article; all others vary freely within their range. */
const GRADED: ReadonlySet<NumberKey> = new Set([
  'weightG',
  'fabricWeightGsm',
  'waterColumnMm',
  'lumens',
  'batteryHours',
  'proteinG',
]);

/** Values a maker would print: `leaf/key` or `key` → the values in use. */
const PRINTED: Record<string, readonly number[]> = {
  waterColumnMm: [8000, 10000, 15000, 20000, 25000, 30000],
  servings: [1, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50],
  'soft-flasks/volumeMl': [250, 300, 350, 400, 500, 600],
  'running-belts/volumeMl': [250, 350, 400, 500],
  'blister-care/volumeMl': [50, 60, 75, 100],
  'anti-chafe/volumeMl': [10, 15, 25, 40, 50, 60, 75, 100, 125, 150],
  'shoe-care/volumeMl': [75, 100, 125, 150, 200, 250, 300],
  'foam-rollers/lengthCm': [28, 30, 33, 40, 45, 50, 60],
  'resistance-bands/lengthCm': [104, 150, 200, 208],
  'blister-care/lengthCm': [300, 400, 500],
  'shoe-care/lengthCm': [60, 75, 90, 100, 120],
};

/** Smallest step a number is printed in. */
const STEPS: Partial<Record<NumberKey, number>> = {
  lugMm: 0.5,
  capacityL: 0.5,
  sodiumMg: 10,
  caffeineMg: 5,
  volumeMl: 5,
  fabricWeightGsm: 5,
};

export interface DrawContext {
  recipe: Recipe;
  kind: Kind;
  brand: Brand;
  /** How refined the article is within its kind, in [0, 1]. */
  grade: number;
  random: Random;
}

/** Measured values, features and words of one article, true to its kind and to each other. */
export function drawAttributes(context: DrawContext): Attributes {
  const { kind, recipe } = context;
  const attributes: Attributes = { use: [...kind.use], season: kind.season?.length ? [...kind.season] : ['all-year'] };
  for (const key of Object.keys(kind.numbers ?? {}) as NumberKey[]) attributes[key] = drawNumber(context, key);
  for (const [key, choices] of Object.entries(kind.words ?? {})) {
    attributes[key as WordKey] = context.random.pick(choices);
  }
  attributes.features = drawFeatures(context, attributes);
  if (attributes.fabric && attributes.features.includes('merino')) makeWoollen(attributes);
  if (recipe.leaf.endsWith('-shoes') || recipe.leaf === 'track-spikes') finishShoe(attributes, context);
  if (recipe.names === 'nutrition') finishFood(attributes, context);
  return attributes;
}

function drawNumber({ kind, recipe, grade, random }: DrawContext, key: NumberKey): number {
  const [plain, refined] = kind.numbers![key]!;
  const place = GRADED.has(key) ? Math.max(0, Math.min(1, grade + random.normal() * 0.18)) : random.next();
  const value = plain + (refined - plain) * place;
  const printed = PRINTED[`${recipe.leaf}/${key}`] ?? PRINTED[key];
  if (printed) return printed.reduce((best, next) => (Math.abs(next - value) < Math.abs(best - value) ? next : best));
  if (key === 'batteryHours' && value > 150) return roundTo(value, 50);
  if (key === 'lumens') return roundTo(value, value < 100 ? 5 : 50);
  return roundTo(value, STEPS[key] ?? 1);
}

/** Wool among the features is wool on the label, and then the label does not speak of recycled polyester. */
function makeWoollen(attributes: Attributes): void {
  if (!attributes.fabric?.startsWith('merino')) attributes.fabric = 'merino-blend';
  attributes.features = attributes.features?.filter((feature) => feature !== 'recycled');
}

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

function drawFeatures({ kind, brand, random }: DrawContext, attributes: Attributes): Feature[] {
  const features = new Set<Feature>(kind.features);
  for (const [feature, chance] of Object.entries(kind.maybe ?? {}) as [Feature, number][]) {
    const share = feature === 'recycled' ? chance * (0.4 + 2 * brand.recycledShare) : chance;
    if (random.chance(share)) features.add(feature);
  }
  const isCloth = attributes.fabric !== undefined && !attributes.fabric.startsWith('merino');
  if (isCloth && random.chance(brand.recycledShare * (brand.recycledShare === 1 ? 1 : 0.7))) features.add('recycled');
  return [...features];
}

/** Above this weight (EU 42, g) nobody in the shop would call a shoe light. */
const LIGHT_BELOW_G: Record<string, number> = {
  'road-shoes': 256,
  'trail-shoes': 272,
  'race-shoes': 250,
  'track-spikes': 220,
  'recovery-shoes': 0,
};

function finishShoe(attributes: Attributes, { recipe, random }: DrawContext): void {
  const features = new Set(attributes.features);
  const { weightG = 0, dropMm, stackHeelMm } = attributes;
  if (dropMm !== undefined && stackHeelMm !== undefined) {
    attributes.stackForefootMm = stackHeelMm - dropMm;
    if (dropMm > 0 && dropMm <= 4) features.add('low-drop');
  }
  if (weightG >= LIGHT_BELOW_G[recipe.leaf]!) features.delete('lightweight');
  if (features.has('high-cushion')) features.delete('firm');
  if (features.has('carbon-plate')) features.delete('nylon-plate');
  if (features.has('waterproof')) features.delete('breathable');
  attributes.width = features.has('wide-toe-box') ? 'wide' : random.chance(0.12) ? 'narrow' : 'standard';
  attributes.features = [...features];
}

/** Grams of serving per gram of carbohydrate, from the labels of such foods: water, fibre, fat and protein make up the rest. */
const SERVING_PER_CARBOHYDRATE: Record<string, number> = {
  single: 1.62,
  'single-caffeine': 1.65,
  box: 1.6,
  'high-carb': 1.52,
  'fruit-puree': 2.45,
  oat: 1.65,
  'fruit-nut': 1.78,
  salted: 2.15,
  chews: 1.32,
  'drink-mix': 1.12,
};

function finishFood(attributes: Attributes, { kind, recipe, random }: DrawContext): void {
  const features = new Set(attributes.features);
  const { carbohydrateG = 0, proteinG = 0 } = attributes;
  const ratio = SERVING_PER_CARBOHYDRATE[kind.name];
  if (ratio) attributes.weightG = Math.round(carbohydrateG * ratio);
  if (recipe.leaf === 'recovery-drinks') attributes.weightG = carbohydrateG + proteinG + 7;
  if (features.has('caffeine')) {
    attributes.caffeineMg ??= random.pick([30, 40, 50, 75]);
    features.delete('caffeine-free');
  } else if (recipe.leaf !== 'recovery-drinks') {
    features.add('caffeine-free');
  }
  attributes.features = [...features];
}
