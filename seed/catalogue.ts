import type { Article, Variant } from './article.ts';
import { drawAttributes } from './attributes.ts';
import { type Brand, BRANDS, ONLY_WOMEN } from './brands.ts';
import { drawColors } from './colors.ts';
import { createNamer } from './names.ts';
import { hashText, type Random } from './random.ts';
import { type Kind, type Recipe, readRecipes } from './recipe.ts';
import { aspectsOf } from './reviews/review-phrases.ts';
import { commonness, sizesOf } from './sizes.ts';
import { leafOf } from './taxonomy.ts';
import { createWriter, factsOf } from './texts.ts';
import type { Attributes, Gender, Tier } from './vocabulary.ts';
import { flavoursOf } from './words.ts';

/** First and last day on which an article may have come into the shop (UTC). */
const FIRST_LAUNCH_MS = Date.UTC(2022, 1, 1);
const LAST_LAUNCH_MS = Date.UTC(2026, 9, 20);
const DAY_MS = 86_400_000;

type Draft = Omit<Article, 'facts' | 'texts'>;

/** Makes `count` articles, spread over all shelves in proportion to their recipes. */
export function makeCatalogue(random: Random, count: number): Article[] {
  const recipes = readRecipes();
  const namer = createNamer(random.fork('names'));
  const asins = new Set<string>();
  const drafts = allot(recipes, count).flatMap(({ recipe, share }) => {
    const stream = random.fork(recipe.leaf);
    return Array.from({ length: share }, () => draft(recipe, { random: stream, namer, asins }));
  });
  setPriceTiers(drafts);
  const write = createWriter(recipes);
  const pen = random.fork('texts');
  return drafts.map((one) => {
    const facts = factsOf(one);
    return { ...one, facts, texts: write({ ...one, facts }, pen) };
  });
}

/** Splits `count` over the shelves by largest remainder, at least three on each. */
function allot(recipes: readonly Recipe[], count: number): { recipe: Recipe; share: number }[] {
  const total = recipes.reduce((sum, recipe) => sum + recipe.count, 0);
  const exact = recipes.map((recipe) => ({ recipe, exact: Math.max(3, (recipe.count * count) / total) }));
  const shares = exact.map((one) => ({ recipe: one.recipe, share: Math.floor(one.exact), rest: one.exact % 1 }));
  const order = [...shares].sort((a, b) => b.rest - a.rest || a.recipe.leaf.localeCompare(b.recipe.leaf, 'en'));
  let missing = count - shares.reduce((sum, one) => sum + one.share, 0);
  for (const one of order) if (missing-- > 0) one.share += 1;
  return shares;
}

interface DraftTools {
  random: Random;
  namer: ReturnType<typeof createNamer>;
  asins: Set<string>;
}

const GRADES: Record<Tier, readonly [number, number]> = { value: [0, 0.5], mid: [0.2, 0.8], premium: [0.5, 1] };

function draft(recipe: Recipe, { random, namer, asins }: DraftTools): Draft {
  const { leaf, names, sizing } = recipe;
  const makers = BRANDS.filter((one) => one.shelves[leaf]);
  const brand = random.weighted(makers, (one) => one.shelves[leaf]!);
  const kind = random.weighted(recipe.kinds, (one) => one.share * (brand.kinds[one.name] ?? 1));
  const grade = random.between(...GRADES[brand.tier]);
  const gender = drawGender(recipe, brand, random);
  const asin = drawAsin(random, asins);
  const sizes = sizesOf(sizing, gender, random);
  const colors = drawColors(random, brand.colors, colorCount(recipe, random));
  return {
    asin,
    leaf,
    group: leafOf(leaf).group,
    kind: kind.name,
    brand: brand.name,
    model: namer(brand.name, names),
    gender,
    sizing,
    reviewFile: recipe.reviews,
    priceEur: drawPrice({ recipe, kind, brand, grade, random }),
    priceTier: 'mid',
    ...flavoured(drawAttributes({ recipe, kind, brand, grade, random }), { recipe, kind, random }),
    ...drawAppeal(recipe, brand, random),
    colors,
    sizes,
    variants: stockVariants({ asin, sizes, colors, random }),
  };
}

/** Food and care come in one pack; everything else in one to four colours. */
function colorCount({ names }: Recipe, random: Random): number {
  if (names === 'nutrition' || names === 'care') return 1;
  return random.weighted([1, 2, 3, 4], (count) => [2, 4, 3, 1.5][count - 1]!);
}

type Flavoured = Pick<Draft, 'attributes' | 'flavour'>;

function flavoured(
  attributes: Attributes,
  { recipe, kind, random }: { recipe: Recipe; kind: Kind; random: Random },
): Flavoured {
  const flavours = flavoursOf(recipe.leaf, kind.name);
  if (flavours.length === 0) return { attributes };
  const flavour = random.pick(flavours);
  const hasHoney = flavour.en.includes('honey');
  const features = attributes.features?.filter((feature) => !(hasHoney && feature === 'vegan'));
  return { attributes: { ...attributes, features }, flavour };
}

type Appeal = Pick<Draft, 'fit' | 'strengths' | 'flaws' | 'qualityStars' | 'popularity' | 'launchedAtMs'>;

/** What only its owners find out, and how the market takes it. */
function drawAppeal(recipe: Recipe, brand: Brand, random: Random): Appeal {
  const saleDays = (LAST_LAUNCH_MS - FIRST_LAUNCH_MS) / DAY_MS;
  return {
    fit: random.weighted(['small', 'true', 'large'] as const, (fit) => (fit === 'true' ? 0.5 : 0.25)),
    ...drawAspects(recipe, random),
    qualityStars: 4.4 + brand.qualityShift + random.normal() * 0.3,
    popularity: Math.exp(random.normal() * 0.95),
    launchedAtMs: FIRST_LAUNCH_MS + Math.floor(random.next() * saleDays) * DAY_MS,
  };
}

function drawGender(recipe: Recipe, brand: Brand, random: Random): Gender {
  const [women, men, unisex] = recipe.genders;
  if (women > 0 && ONLY_WOMEN.includes(brand.name)) return 'women';
  return random.weighted(['women', 'men', 'unisex'] as const, (gender) =>
    gender === 'women' ? women : gender === 'men' ? men : unisex,
  );
}

function drawAsin(random: Random, taken: Set<string>): string {
  for (;;) {
    const asin = `FL${Array.from({ length: 8 }, () => random.int(0, 35).toString(36).toUpperCase()).join('')}`;
    if (taken.has(asin)) continue;
    taken.add(asin);
    return asin;
  }
}

function drawAspects(recipe: Recipe, random: Random): { strengths: string[]; flaws: string[] } {
  const { strengths, flaws } = aspectsOf(recipe.reviews);
  const good = random.shuffle(strengths).slice(0, random.int(1, 2));
  const bad = random.shuffle(flaws.filter((flaw) => !good.includes(flaw)));
  return {
    strengths: good,
    flaws: bad.slice(
      0,
      random.weighted([0, 1, 2], (n) => [0, 4, 2][n]!),
    ),
  };
}

interface PriceContext {
  recipe: Recipe;
  kind: Kind;
  brand: Brand;
  grade: number;
  random: Random;
}

/** A price as a shop would print it; each brand keeps to its own ending. */
function drawPrice({ recipe, kind, brand, grade, random }: PriceContext): number {
  const [plain, refined] = kind.priceEur;
  const raw = (plain + (refined - plain) * grade) * brand.priceFactor * (1 + random.normal() * 0.035);
  const [lowest, highest] = recipe.priceLimitsEur;
  const within = Math.max(lowest, Math.min(highest, Math.max(plain * 0.85, Math.min(refined * 1.12, raw))));
  const shaved = [0, 0.05, 0.1][hashText(brand.name) % 3]!;
  const step = within >= 100 ? 5 : within >= 20 ? 1 : within >= 6 ? 0.5 : 0.1;
  const rounded = Math.max(lowest, Math.round(within / step) * step);
  const price = within < 6 || rounded - shaved < lowest ? rounded : rounded - shaved;
  return Math.min(highest, Math.round(price * 100) / 100);
}

interface StockContext {
  asin: string;
  sizes: string[];
  colors: Article['colors'];
  random: Random;
}

function stockVariants({ asin, sizes, colors, random }: StockContext): Variant[] {
  const depth = random.between(4, 26);
  const soldOutChance = random.between(0.02, 0.22);
  return colors.flatMap((color) =>
    sizes.map((size) => ({
      sku: `${asin}-${color.name.slice(0, 4).toUpperCase()}-${size.toUpperCase()}`,
      size,
      color: color.name,
      stock: random.chance(soldOutChance)
        ? 0
        : Math.min(40, Math.round(depth * Math.max(0.15, commonness(sizes, size)) * random.between(0.4, 1.6))),
    })),
  );
}

/** The cheapest third of a shelf is "value", the dearest third "premium". */
function setPriceTiers(drafts: Draft[]): void {
  const shelves = new Map<string, Draft[]>();
  for (const one of drafts) shelves.set(one.leaf, [...(shelves.get(one.leaf) ?? []), one]);
  for (const shelf of shelves.values()) {
    const sorted = [...shelf].sort((a, b) => a.priceEur - b.priceEur || (a.asin < b.asin ? -1 : 1));
    sorted.forEach((one, place) => {
      one.priceTier = place < sorted.length / 3 ? 'value' : place < (2 * sorted.length) / 3 ? 'mid' : 'premium';
    });
  }
}
