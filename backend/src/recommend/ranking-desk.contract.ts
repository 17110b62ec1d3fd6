import { z } from 'zod';
import { ProductCard } from '../catalog/catalog.contract.ts';
import { ProductFilters } from '../search/search.contract.ts';

const Share = z.number().min(0).max(1).describe('Share of what similar shoppers bought in the score, 0–1');

export const RankingChange = z.object({ similarityShare: Share }).meta({ id: 'RankingChange' });
export type RankingChange = z.infer<typeof RankingChange>;

export const RankingSetting = z
  .object({
    similarityShare: Share,
    defaultShare: Share,
    history: z
      .array(
        z.object({
          id: z.uuid(),
          from: Share,
          to: Share,
          changedAt: z.iso.datetime(),
          by: z.string().nullable().describe('Name of the account; null when it is gone'),
        }),
      )
      .describe('Newest first'),
  })
  .meta({ id: 'RankingSetting' });
export type RankingSetting = z.infer<typeof RankingSetting>;

export const SampleShopper = z
  .object({
    shopperId: z.uuid(),
    goal: z.string().nullable(),
    level: z.string().nullable(),
    surfaces: z.array(z.string()),
    sex: z.string().nullable(),
    budget: z.string().nullable(),
    boughtCount: z.number().int().describe('Different articles they bought'),
    favourites: z.array(z.string()).describe('Categories they bought most of'),
  })
  .meta({ id: 'SampleShopper' });
export type SampleShopper = z.infer<typeof SampleShopper>;

export const SampleShoppers = z
  .object({
    items: z.array(SampleShopper).describe('Shoppers of the imported history, without anything that names them'),
  })
  .meta({ id: 'SampleShoppers' });
export type SampleShoppers = z.infer<typeof SampleShoppers>;

export const PreviewRequest = z
  .object({
    query: z.string().trim().max(500).optional().describe('What a shopper would ask for; without it, the whole shop'),
    filters: ProductFilters.optional(),
    shopper: z
      .union([z.enum(['newcomer', 'me']), z.uuid()])
      .default('newcomer')
      .describe('For whom: somebody unknown, the asker, or one of the samples'),
    shares: z.array(Share).min(1).max(5).describe('The shares to compare'),
    language: z.enum(['en', 'fr']).optional().catch(undefined),
  })
  .meta({ id: 'PreviewRequest' });
export type PreviewRequest = z.infer<typeof PreviewRequest>;

export const PreviewItem = ProductCard.extend({
  place: z.number().int().describe('Place under this share, from 1'),
  presentPlace: z.number().int().describe('Place under the present setting, from 1'),
  score: z.number(),
  similarity: z.number(),
  ratingPart: z.number(),
  neighbourCount: z.number().int(),
}).meta({ id: 'PreviewItem' });
export type PreviewItem = z.infer<typeof PreviewItem>;

export const RankingPreview = z
  .object({
    presentShare: Share,
    lists: z.array(z.object({ share: Share, items: z.array(PreviewItem).describe('The ten best') })),
    candidateCount: z.number().int(),
    neighbourCount: z.number().int().describe('Similar shoppers asked; 0 for a newcomer'),
    relaxed: z.array(z.string()),
  })
  .meta({ id: 'RankingPreview' });
export type RankingPreview = z.infer<typeof RankingPreview>;

export const RankingFigures = z
  .object({
    madeAt: z.iso.datetime().nullable().describe('null: they are being made for the first time'),
    questions: z
      .number()
      .int()
      .describe('Questions of the panel: the categories most is bought of, for several shoppers'),
    heldOut: z.number().int().describe('Latest purchases that were hidden from the ranking'),
    steps: z.array(
      z.object({
        share: Share,
        changedShare: z.number().describe('Share of the questions that would show another pair than now, 0–1'),
        meanRating: z.number().nullable().describe('Mean shrunk rating of the two best, 0–5'),
        meanNeighbours: z.number().nullable().describe('Mean number of neighbours who bought each of the two best'),
        hitRate2: z.number().nullable().describe('Hidden purchases among the two best of their category, 0–1'),
        hitRate10: z.number().nullable().describe('The same for the ten best'),
      }),
    ),
  })
  .meta({ id: 'RankingFigures' });
export type RankingFigures = z.infer<typeof RankingFigures>;
