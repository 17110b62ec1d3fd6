import { z } from 'zod';
import { ProductCard } from '../catalog/catalog.contract.ts';
import { ProductFilters } from '../search/search.contract.ts';

export const RecommendationRequest = z
  .object({
    query: z.string().trim().max(500).optional().describe('What the runner asks for, in their words'),
    filters: ProductFilters.optional(),
    limit: z.number().int().min(1).max(50).default(10),
    language: z.enum(['en', 'fr']).optional().catch(undefined),
  })
  .meta({ id: 'RecommendationRequest' });
export type RecommendationRequest = z.infer<typeof RecommendationRequest>;

export const Reason = z
  .object({
    code: z.enum([
      'neighbours',
      'rating',
      'budget',
      'size',
      'color',
      'use',
      'feature',
      'gender',
      'brand',
      'notMet',
      'complement',
    ]),
    text: z.string().describe('The reason as a short sentence, in the answer’s language'),
  })
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;

export const RankedProduct = ProductCard.extend({
  similarity: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of similar shoppers who bought it, weighted, scaled over the candidates'),
  ratingPart: z.number().min(0).max(1).describe('Bayesian-shrunk mean rating ÷ 5'),
  score: z
    .number()
    .min(0)
    .max(1)
    .describe('similarity and ratingPart, each times its weight: 0.7 and 0.3 unless the retailer set others'),
  neighbourCount: z
    .number()
    .int()
    .describe('Similar shoppers who bought it; shoppers of any kind where nothing is known of the asker'),
  reasons: z.array(Reason),
}).meta({ id: 'RankedProduct' });
export type RankedProduct = z.infer<typeof RankedProduct>;

export const Recommendations = z
  .object({
    items: z.array(RankedProduct).describe('Best first'),
    weights: z
      .object({ similarity: z.number(), rating: z.number() })
      .describe('The shares of the score that were used; together 1'),
    candidateCount: z.number().int(),
    neighbourCount: z
      .number()
      .int()
      .describe('Similar shoppers that were asked; 0 where nothing is known of the asker'),
    relaxed: z.array(z.string()).describe('Wishes that nothing met and were dropped'),
  })
  .meta({ id: 'Recommendations' });
export type Recommendations = z.infer<typeof Recommendations>;

export const Complement = ProductCard.extend({
  lift: z.number().nullable().describe('Shrunk co-purchase lift; null when a slot rule gave it'),
  reasons: z.array(Reason),
}).meta({ id: 'Complement' });
export type Complement = z.infer<typeof Complement>;

export const Complements = z
  .object({ forProductId: z.uuid(), items: z.array(Complement).max(6) })
  .meta({ id: 'Complements' });
export type Complements = z.infer<typeof Complements>;

export const SimilarProduct = ProductCard.extend({
  reasons: z.array(Reason).describe('How it stands beside the article: price, what both have, rating, the own size'),
}).meta({ id: 'SimilarProduct' });
export type SimilarProduct = z.infer<typeof SimilarProduct>;

export const SimilarProducts = z
  .object({ items: z.array(SimilarProduct).describe('Most alike first') })
  .meta({ id: 'SimilarProducts' });
export type SimilarProducts = z.infer<typeof SimilarProducts>;
