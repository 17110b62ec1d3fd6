import { z } from 'zod';
import { Intent, Slots } from '../intent/intent.contract.ts';
import { Reason } from '../recommend/recommend.contract.ts';
import { pageOf, PageQuery } from '../platform/http/paging.contract.ts';
import { ActionName } from './chat.contract.ts';

export const TurnLogQuery = PageQuery.extend({
  intent: Intent.optional().describe('Only turns of this intent'),
}).meta({ id: 'TurnLogQuery' });
export type TurnLogQuery = z.infer<typeof TurnLogQuery>;

/** Wishes about articles. Distances, times, dates and kilometres of a plan are the coach's and stay out. */
const ShoppingSlots = Slots.pick({
  categories: true,
  minPriceCents: true,
  maxPriceCents: true,
  priceWish: true,
  size: true,
  colors: true,
  notColors: true,
  gender: true,
  brands: true,
  notBrands: true,
  uses: true,
  seasons: true,
  features: true,
  notFeatures: true,
  quantity: true,
  cartAction: true,
});

export const LoggedProduct = z
  .object({
    productId: z.uuid(),
    title: z.string(),
    url: z.string(),
    score: z.number(),
    similarity: z.number(),
    ratingPart: z.number(),
    neighbourCount: z.number().int(),
    reasons: z.array(Reason),
  })
  .meta({ id: 'LoggedProduct' });

export const LoggedTurn = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    intent: Intent.nullable().describe('null where a warning came first'),
    probability: z.number().nullable(),
    language: z.enum(['en', 'fr']).nullable(),
    isWarning: z.boolean().describe('A red flag was answered; which one is not told'),
    words: z.string().nullable().describe('What was asked of the shop; null where it may be private'),
    slots: ShoppingSlots,
    products: z.array(LoggedProduct).describe('What was shown, best first'),
    complementCount: z.number().int(),
    citationCount: z.number().int(),
    actions: z.array(z.object({ name: ActionName, asks: z.boolean() })),
    timings: z.record(z.string(), z.number()).describe('Milliseconds per room'),
  })
  .meta({ id: 'LoggedTurn' });
export type LoggedTurn = z.infer<typeof LoggedTurn>;

export const TurnLog = pageOf(LoggedTurn).meta({ id: 'TurnLog' });
export type TurnLog = z.infer<typeof TurnLog>;
