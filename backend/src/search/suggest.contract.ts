import { z } from 'zod';
import { ProductCard } from '../catalog/catalog.contract.ts';

export const SuggestQuery = z
  .object({
    q: z.string().trim().max(100).default('').describe('What has been typed so far'),
    language: z.enum(['en', 'fr']).optional(),
  })
  .meta({ id: 'SuggestQuery' });
export type SuggestQuery = z.infer<typeof SuggestQuery>;

export const Suggestions = z
  .object({
    queries: z.array(z.string()).max(6).describe('Ways to finish the query, best first'),
    categories: z
      .array(z.object({ slug: z.string(), name: z.string(), productCount: z.number().int() }))
      .max(4)
      .describe('Shelves whose name or other names begin so'),
    products: z.array(ProductCard).max(5),
    correctedQuery: z.string().nullable().describe('The spelling that was searched instead of what was typed, if any'),
  })
  .meta({ id: 'Suggestions' });
export type Suggestions = z.infer<typeof Suggestions>;
