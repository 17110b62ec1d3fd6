import { z } from 'zod';

/** What reviewers can be asked about. */
export const ReviewAspect = z.enum([
  'fit',
  'width',
  'durability',
  'rubbing',
  'comfort',
  'warmth',
  'dryness',
  'grip',
  'battery',
  'price',
  'bounce',
  'taste',
  'accuracy',
  'brightness',
  'cushioning',
  'breathability',
  'weight',
  'stomach',
]);
export type ReviewAspect = z.infer<typeof ReviewAspect>;

/** `small`, `right`, `large` for the fit; `for` and `against` for the rest. */
export const ReviewSide = z.enum(['small', 'right', 'large', 'for', 'against']);
export type ReviewSide = z.infer<typeof ReviewSide>;

export const ReviewQuote = z
  .object({
    text: z.string().max(160).describe('One sentence of a review, letter for letter'),
    side: ReviewSide,
    stars: z.number().int().min(1).max(5),
    writtenAt: z.iso.datetime(),
  })
  .meta({ id: 'ReviewQuote' });
export type ReviewQuote = z.infer<typeof ReviewQuote>;

export const ReviewVoices = z
  .object({
    aspect: ReviewAspect,
    reviewCount: z.number().int().describe('Reviews read, the newest 300 at most'),
    spokenCount: z.number().int().describe('Reviews that speak of it; each counts for one side'),
    sides: z.partialRecord(ReviewSide, z.number().int()).describe('Reviews on each side'),
    quotes: z.array(ReviewQuote).max(2).describe('One of the larger side, one of the next'),
  })
  .meta({ id: 'ReviewVoices' });
export type ReviewVoices = z.infer<typeof ReviewVoices>;
