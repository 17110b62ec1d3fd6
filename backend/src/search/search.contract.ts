import { z } from 'zod';
import { ProductCard } from '../catalog/catalog.contract.ts';

/** Control characters never mean anything in a word, and the database refuses some of them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const withoutControls = (text: string) => text.replace(/[\u0000-\u001F\u007F]+/g, ' ').trim();

const words = z
  .union([z.string().max(2_000), z.array(z.string().max(200)).max(40)])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).map(withoutControls).filter(Boolean))
  .pipe(z.array(z.string().max(60)).max(20));

export const SortOrder = z.enum(['relevance', 'price-asc', 'price-desc', 'rating', 'newest']);
export type SortOrder = z.infer<typeof SortOrder>;

/** What can be said about the articles wanted; also the filters of a recommendation. Prices in euros in the URL. */
export const ProductFilters = z
  .object({
    category: words.optional().describe('Leaf or group slugs, any of them'),
    minPrice: z.coerce.number().min(0).max(100_000).optional().describe('Lowest price, euros'),
    maxPrice: z.coerce.number().min(0).max(100_000).optional().describe('Highest price, euros'),
    brand: words.optional(),
    notBrand: words.optional(),
    color: words.optional().describe('Colour names'),
    notColor: words.optional().describe('Colours refused: pictured in none of them, and to be had in another'),
    gender: words.optional().describe('women, men, unisex; unisex articles fit both'),
    size: words.optional().describe('Sizes that must be in stock'),
    use: words.optional().describe('road, trail, track, race, daily, recovery, treadmill'),
    season: words.optional().describe('winter, summer, rain, night, all-year'),
    feature: words.optional().describe('Features that all must be there, such as waterproof'),
    notFeature: words.optional().describe('Features none of which may be there, such as carbon-plate'),
    minRating: z.coerce.number().min(0).max(5).optional(),
    inStock: z.stringbool().or(z.boolean()).optional().describe('Only what can be bought now'),
  })
  .meta({ id: 'ProductFilters' });
export type ProductFilters = z.infer<typeof ProductFilters>;

/** A figure of an article's specification that must be reached or kept to. */
export interface FigureWish {
  name: 'lumens' | 'batteryHours' | 'capacityL' | 'weightG';
  atLeast?: number;
  atMost?: number;
}

export const ProductQuery = ProductFilters.extend({
  q: z.string().trim().max(300).optional().describe('Words of the runner'),
  sort: SortOrder.default('relevance'),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(60).default(24),
  language: z.enum(['en', 'fr']).optional().catch(undefined),
}).meta({ id: 'ProductQuery' });
export type ProductQuery = z.infer<typeof ProductQuery>;

export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number().int().describe('Articles with this value, the other filters kept'),
  isSelected: z.boolean(),
  group: z
    .object({ value: z.string(), label: z.string() })
    .optional()
    .describe('Group a category belongs to; the articles of a group are the sum of its categories'),
  elsewhere: z
    .object({ us: z.string(), uk: z.string(), cm: z.string() })
    .optional()
    .describe('A shoe size in other numbers, women’s where only women are asked for, else men’s'),
});
export type FacetValue = z.infer<typeof FacetValue>;

export const Facet = z
  .object({ name: z.string().describe('Query parameter it sets'), label: z.string(), values: z.array(FacetValue) })
  .meta({ id: 'Facet' });
export type Facet = z.infer<typeof Facet>;

export const ProductPage = z
  .object({
    items: z.array(ProductCard),
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    facets: z.array(Facet),
    priceRange: z.object({ minCents: z.number().int(), maxCents: z.number().int() }).nullable(),
    correctedQuery: z.string().nullable().describe('The spelling that was searched instead, if any'),
    relaxed: z.array(z.string()).describe('Filters that were dropped because nothing met them all'),
  })
  .meta({ id: 'ProductPage' });
export type ProductPage = z.infer<typeof ProductPage>;
