import { z } from 'zod';

const text = z.string().max(20_000);
const texts = z
  .union([z.array(z.union([text, z.null()])), text, z.null()])
  .optional()
  .transform((value) =>
    (Array.isArray(value) ? value : [value]).filter((item): item is string => Boolean(item?.trim())),
  );

/** "$12.99", "12,99", 12.99, "from 12.99", "—" → 12.99 or null. */
const price = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const found =
      typeof value === 'number'
        ? value
        : Number(/\d+(?:[.,]\d+)?/.exec((value ?? '').replace(/(\d),(\d{3})/g, '$1$2'))?.[0]?.replace(',', '.'));
    return Number.isFinite(found) && found > 0 && found < 100_000 ? found : null;
  });

const Image = z.object({
  hi_res: z.string().nullish(),
  large: z.string().nullish(),
  thumb: z.string().nullish(),
  variant: z.string().nullish(),
});

/** What our own catalogue adds to the published format; absent in the real data set. */
const FouleeExtension = z.object({
  leaf: z.string(),
  group: z.string(),
  gender: z.enum(['women', 'men', 'unisex']),
  titleFr: text,
  descriptionFr: z.array(text),
  featuresFr: z.array(text),
  detailsFr: z.record(z.string(), z.string()),
  attributes: z.record(z.string(), z.unknown()),
  variants: z.array(z.object({ sku: z.string(), size: z.string(), color: z.string(), stock: z.number().int().min(0) })),
  colors: z.array(z.object({ name: z.string(), hex: z.string(), secondaryHex: z.string().optional() })),
  launchedAt: z.string().nullish(),
});

/** An item line of Amazon-Reviews-2023 (`meta_*.jsonl`), as lenient as the published files are untidy. */
export const AmazonItem = z.object({
  parent_asin: z.string().regex(/^[A-Za-z0-9]{4,20}$/, 'must be 4 to 20 letters and digits'),
  title: z.string().trim().min(1, 'must not be empty').max(5_000),
  main_category: z.string().nullish(),
  average_rating: z.number().min(0).max(5).nullish(),
  rating_number: z.number().int().min(0).nullish(),
  features: texts,
  description: texts,
  price,
  images: z.array(Image).nullish(),
  store: z.string().nullish(),
  categories: z.array(z.string()).nullish(),
  details: z.record(z.string(), z.unknown()).nullish(),
  foulee: FouleeExtension.optional(),
});
export type AmazonItem = z.infer<typeof AmazonItem>;

/** A review line of Amazon-Reviews-2023. */
export const AmazonReview = z.object({
  rating: z.number().min(1).max(5),
  title: z.string().nullish(),
  text: z.string().nullish(),
  asin: z.string(),
  parent_asin: z.string(),
  user_id: z.string().min(1).max(100),
  timestamp: z.number().int().positive(),
  verified_purchase: z.boolean().nullish(),
  helpful_vote: z.number().int().min(0).nullish(),
  foulee: z.object({ lang: z.enum(['en', 'fr']) }).optional(),
});
export type AmazonReview = z.infer<typeof AmazonReview>;
