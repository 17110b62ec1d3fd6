import { z } from 'zod';

/** Largest value of PostgreSQL's integer. */
const MAX_INTEGER = 2_147_483_647;

/** Texts longer than anything worth showing are cut, not refused: the article is still an article. */
const text = z.string().transform((value) => value.slice(0, 20_000));

/** Pieces of text an article may bring; more is noise. */
const MAX_TEXTS = 100;
const texts = z
  .union([z.array(z.union([text, z.null()])), text, z.null()])
  .optional()
  .transform((value) =>
    (Array.isArray(value) ? value : [value])
      .filter((item): item is string => Boolean(item?.trim()))
      .slice(0, MAX_TEXTS),
  );

/** "$12.99", "12,99", "1,299.00", "1.299,00", "from 12.99", 12.99 → amount; "None", "—", 0 → null. A range counts from its lower end. */
const price = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const found = typeof value === 'number' ? value : amountIn(value ?? '');
    return Number.isFinite(found) && found > 0 && found < 100_000 ? found : null;
  });

function amountIn(text: string): number {
  const written = /\d[\d.,]*/.exec(text.slice(0, 200))?.[0] ?? '';
  const isContinental = /^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(written);
  const plain = isContinental
    ? written.replaceAll('.', '').replace(',', '.')
    : written.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return Number(/\d+(?:[.,]\d+)?/.exec(plain)?.[0]?.replace(',', '.'));
}

/** The raw files hold an object; exports of them hold the same object written as JSON. */
const details = z
  .union([z.record(z.string(), z.unknown()), z.string(), z.null()])
  .optional()
  .transform((value) => (typeof value === 'string' ? objectIn(value) : value));

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

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
  variants: z.array(
    z.object({ sku: z.string(), size: z.string(), color: z.string(), stock: z.number().int().min(0).max(MAX_INTEGER) }),
  ),
  colors: z.array(z.object({ name: z.string(), hex: z.string(), secondaryHex: z.string().optional() })),
  launchedAt: z.string().nullish(),
});

/** An item line of Amazon-Reviews-2023 (`meta_*.jsonl`), as lenient as the published files are untidy. */
export const AmazonItem = z.object({
  parent_asin: z.string().regex(/^[A-Za-z0-9]{4,20}$/, 'must be 4 to 20 letters and digits'),
  title: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .transform((title) => title.slice(0, 5_000)),
  main_category: z.string().nullish(),
  average_rating: z.number().min(0).max(5).nullish(),
  rating_number: z.number().int().min(0).max(MAX_INTEGER).nullish(),
  features: texts,
  description: texts,
  price,
  images: z.array(Image).nullish(),
  store: z.string().nullish(),
  categories: z
    .array(z.string().nullable())
    .nullish()
    .transform((path) => (path ?? []).filter((name): name is string => name !== null)),
  details,
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
  timestamp: z.number().int().positive().max(8.64e15, 'is not a time in milliseconds'),
  verified_purchase: z.boolean().nullish(),
  helpful_vote: z.number().int().min(0).max(MAX_INTEGER).nullish(),
  foulee: z.object({ lang: z.enum(['en', 'fr']) }).optional(),
});
export type AmazonReview = z.infer<typeof AmazonReview>;
