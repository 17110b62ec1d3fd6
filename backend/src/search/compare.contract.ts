import { z } from 'zod';
import { Product } from '../catalog/catalog.contract.ts';

/** Articles that fit beside each other on a page. */
export const MOST_COMPARED = 4;

export const CompareQuery = z
  .object({
    ids: z
      .union([z.string().max(400), z.array(z.string().max(100)).max(20)])
      .transform((said) => [...new Set((Array.isArray(said) ? said : said.split(',')).map((id) => id.trim()))])
      .pipe(
        z
          .array(z.uuid('Articles are named by their ids'))
          .min(1, 'Name the articles to compare')
          .max(MOST_COMPARED, `At most ${MOST_COMPARED} articles are compared`),
      )
      .describe('Product ids, 1 to 4, separated by commas'),
    language: z.enum(['en', 'fr']).optional().catch(undefined),
  })
  .meta({ id: 'CompareQuery' });
export type CompareQuery = z.infer<typeof CompareQuery>;

export const FitReport = z
  .object({
    small: z.number().int().describe('Reviews that say it runs small'),
    trueToSize: z.number().int(),
    large: z.number().int(),
    reviewCount: z.number().int().describe('Reviews read, also those that do not speak of the fit'),
  })
  .meta({ id: 'FitReport' });
export type FitReport = z.infer<typeof FitReport>;

export const ComparedProduct = Product.omit({ description: true, features: true, details: true, attributes: true })
  .extend({ shortName: z.string().describe('Brand and model'), fit: FitReport })
  .meta({ id: 'ComparedProduct' });
export type ComparedProduct = z.infer<typeof ComparedProduct>;

export const ComparisonCell = z
  .object({
    text: z.string().nullable().describe('As a person reads it, with its unit; null: the maker does not say'),
    value: z.number().nullable().describe('The figure in the row’s unit, where it is one'),
    isBest: z
      .boolean()
      .describe('Better than another, where the direction is beyond doubt: cheaper, lighter, better rated'),
  })
  .meta({ id: 'ComparisonCell' });
export type ComparisonCell = z.infer<typeof ComparisonCell>;

export const ComparisonRow = z
  .object({
    key: z.string().describe('price, rating, an attribute such as weightG, feature:waterproof, or detail:<name>'),
    label: z.string().describe('In the language of the answer'),
    unit: z.string().nullable(),
    kind: z.enum(['figure', 'words', 'has']).describe('has: the cell is filled where the article has it'),
    isDifferent: z.boolean().describe('The articles are not alike in this'),
    cells: z.array(ComparisonCell).describe('One for each article, in the order of the articles'),
  })
  .meta({ id: 'ComparisonRow' });
export type ComparisonRow = z.infer<typeof ComparisonRow>;

export const Comparison = z
  .object({
    items: z.array(ComparedProduct).describe('In the order asked for; unknown ids are left out'),
    rows: z.array(ComparisonRow),
    tradeOffs: z.array(z.string()).describe('What sets them apart, a sentence each'),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof Comparison>;
