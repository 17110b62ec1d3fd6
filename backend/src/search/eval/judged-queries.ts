import { z } from 'zod';

const words = z.array(z.string()).min(1);

/** What the person behind a query wants, written down beside it before anything was searched. */
export const Wants = z.strictObject({
  leaf: words.describe('Shelves that answer it'),
  features: words.optional().describe('All of them'),
  use: words.optional().describe('Any of them'),
  season: words.optional().describe('Any of them'),
  gender: z.enum(['women', 'men']).optional(),
  color: z.string().optional(),
  brand: z.string().optional(),
  size: z.string().optional().describe('In stock'),
  maxPriceEuros: z.number().optional(),
  titleEn: words.optional().describe('All of them stand in the English title: kinds and flavours that have no code'),
  numbers: z
    .record(z.string(), z.tuple([z.number(), z.number()]))
    .optional()
    .describe('Attribute between two values'),
});
export type Wants = z.infer<typeof Wants>;

export const JudgedQuery = z.strictObject({
  id: z.string(),
  language: z.enum(['en', 'fr']),
  q: z.string(),
  wants: z.array(Wants).min(1).describe('Alternatives: the best grade of them counts'),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;

/** What a grade is made from. */
export interface JudgedArticle {
  leaf: string;
  gender: string;
  brand: string;
  titleEn: string;
  features: string[];
  uses: string[];
  seasons: string[];
  colors: string[];
  priceCents: number | null;
  sizesInStock: string[];
  attributes: Record<string, unknown>;
}

/**
 * Grade of an article for a wish. 3: the shelf and everything wanted; 2: the shelf and at least half of the rest; 1: the shelf;
 * 0: another shelf, or made for the other gender.
 */
export function gradeOf(article: JudgedArticle, alternatives: readonly Wants[]): 0 | 1 | 2 | 3 {
  return alternatives.reduce<0 | 1 | 2 | 3>((best, wants) => {
    const grade = gradeFor(article, wants);
    return grade > best ? grade : best;
  }, 0);
}

function gradeFor(article: JudgedArticle, wants: Wants): 0 | 1 | 2 | 3 {
  if (!wants.leaf.includes(article.leaf)) return 0;
  if (wants.gender && article.gender !== wants.gender && article.gender !== 'unisex') return 0;
  const met = checks(article, wants);
  const count = met.filter(Boolean).length;
  if (count === met.length) return 3;
  return count * 2 >= met.length ? 2 : 1;
}

function checks(article: JudgedArticle, wants: Wants): boolean[] {
  const title = article.titleEn.toLowerCase();
  const price = article.priceCents ?? Infinity;
  return [
    ...(wants.features ?? []).map((feature) => article.features.includes(feature)),
    ...(wants.use ? [wants.use.some((use) => article.uses.includes(use))] : []),
    ...(wants.season ? [wants.season.some((season) => article.seasons.includes(season))] : []),
    ...(wants.gender ? [article.gender === wants.gender] : []),
    ...(wants.color ? [article.colors.includes(wants.color)] : []),
    ...(wants.brand ? [article.brand === wants.brand] : []),
    ...(wants.size ? [article.sizesInStock.includes(wants.size)] : []),
    ...(wants.maxPriceEuros === undefined ? [] : [price <= wants.maxPriceEuros * 100]),
    ...(wants.titleEn ? [wants.titleEn.every((word) => title.includes(word.toLowerCase()))] : []),
    ...Object.entries(wants.numbers ?? {}).map(([name, [low, high]]) => isBetween(article.attributes[name], low, high)),
  ];
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}
