import type { ProductFilters } from '../search.contract.ts';
import { wantedSizes } from './sizes.ts';

/**
 * What a filter speaks of: one facet or one limit. Prices are one, since they are chosen together. `inColor` is what colour and
 * size (or stock) say only together: this size, in this colour (or in none of those refused), can be had.
 */
export const DIMENSIONS = [
  'category',
  'brand',
  'notBrand',
  'color',
  'notColor',
  'gender',
  'size',
  'use',
  'season',
  'feature',
  'notFeature',
  'minRating',
  'price',
  'inStock',
  'inColor',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Conditions = Partial<Record<Dimension, string>>;

/** Binds a value and gives its placeholder. */
export type Bind = (value: unknown) => string;

const CENTS = 100;
const cents = (euros: number) => Math.round(euros * CENTS);
const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());

/** One SQL condition on `shelf AS t` for each filter that is set; all values are bound, none is written into the text. */
export function filterConditions(filters: ProductFilters, bind: Bind): Conditions {
  const { category, brand, notBrand, color, notColor, gender, use, season, feature, notFeature } = filters;
  const { minRating, inStock } = filters;
  const conditions: Record<Dimension, string | undefined> = {
    category: some(category) && categoryCondition(bind(lower(category!))),
    brand: some(brand) && `lower(t.brand) = ANY(${bind(lower(brand!))}::text[])`,
    notBrand: some(notBrand) && `lower(t.brand) <> ALL(${bind(lower(notBrand!))}::text[])`,
    color: some(color) && `t.color_names && ${bind(lower(color!))}::text[]`,
    notColor: some(notColor) && notColorCondition(bind(lower(notColor!))),
    gender: some(gender) && `t.gender = ANY(${bind([...lower(gender!), 'unisex'])}::text[])`,
    size: some(filters.size) && `t.sizes && ${bind(sizesOf(filters))}::text[]`,
    use: some(use) && `t.uses && ${bind(lower(use!))}::text[]`,
    season: some(season) && `t.seasons && ${bind(seasonsThatServe(lower(season!)))}::text[]`,
    feature: some(feature) && `t.feature_tags @> ${bind(lower(feature!))}::text[]`,
    notFeature: some(notFeature) && `NOT t.feature_tags && ${bind(lower(notFeature!))}::text[]`,
    minRating: minRating ? `t.rating_mean >= ${bind(minRating)}::float8 - 0.05` : undefined,
    price: priceCondition(filters, bind),
    inStock: inStock ? 't.is_in_stock' : undefined,
    inColor:
      (some(color) || some(notColor)) && (some(filters.size) || inStock) ? variantCondition(filters, bind) : undefined,
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, sql]) => sql)) as Conditions;
}

function some(words: readonly string[] | undefined): string | undefined {
  return words?.length ? 'set' : undefined;
}

/**
 * The first colour is the one pictured: who wants no black is not shown a black one, though it may come in black too. An
 * article whose colours nobody listed is not known to be black.
 */
function notColorCondition(colors: string): string {
  return `coalesce(t.color_names[1] <> ALL(${colors}::text[]), true)`;
}

/** Leaves (see `CatalogService.leavesMeant`); a group only where the catalogue has no categories of that name. */
function categoryCondition(slugs: string): string {
  return `(t.leaf = ANY(${slugs}::text[]) OR t.group_slug = ANY(${slugs}::text[]))`;
}

/** What is made for all the year serves in summer, but not against rain, cold or the dark. */
function seasonsThatServe(seasons: string[]): string[] {
  return seasons.includes('summer') ? [...seasons, 'all-year'] : seasons;
}

/** The shop's sizes a wish means; shoe tables differ by who it is for. */
export function sizesOf({ size, gender }: ProductFilters): string[] {
  const who = gender?.includes('women') && !gender.includes('men') ? 'women' : 'men';
  return [...new Set((size ?? []).flatMap((said) => wantedSizes(said, who)))];
}

/** Pieces are left in one of the sizes and one of the colours that were named. */
function variantCondition(filters: ProductFilters, bind: Bind): string {
  return `EXISTS (SELECT 1 FROM variants AS v WHERE v.product_id = t.id AND ${variantChoice(filters, bind)})`;
}

/** Condition on `variants AS v`. */
export function variantChoice(filters: ProductFilters, bind: Bind): string {
  const { size, color, notColor } = filters;
  const ofSize = size?.length ? ` AND v.size = ANY(${bind(sizesOf(filters))}::text[])` : '';
  const ofColor = color?.length ? ` AND v.color = ANY(${bind(lower(color))}::text[])` : '';
  const ofNoColor = notColor?.length ? ` AND v.color <> ALL(${bind(lower(notColor))}::text[])` : '';
  return `v.stock > 0${ofSize}${ofColor}${ofNoColor}`;
}

function priceCondition({ minPrice, maxPrice }: ProductFilters, bind: Bind): string | undefined {
  const parts = [
    minPrice === undefined ? undefined : `t.price_cents >= ${bind(cents(minPrice))}::int`,
    maxPrice === undefined ? undefined : `t.price_cents <= ${bind(cents(maxPrice))}::int`,
  ].filter(Boolean);
  return parts.length > 0 ? `(${parts.join(' AND ')})` : undefined;
}
