import { readFileSync } from 'node:fs';
import type { Tier } from './vocabulary.ts';

/** A fictional maker: what it makes, what it asks for it, and how it dresses it. */
export interface Brand {
  name: string;
  tier: Tier;
  /** Multiplies the usual price of a kind. */
  priceFactor: number;
  /** Shift of what its articles are worth to their owners, in stars. */
  qualityShift: number;
  /** Chance that a fabric article is made from recycled fibre, in [0, 1]. */
  recycledShare: number;
  colors: string[];
  /** Leaf slugs with a relative weight. */
  shelves: Record<string, number>;
  /** Kinds of article the brand leans to or away from: a factor on the kind's usual share. */
  kinds: Record<string, number>;
}

const words = (cell = ''): string[] => cell.split(' ').filter(Boolean);

/** "socks*5 caps" → { socks: 5, caps: 1 } */
const weights = (cell?: string): Record<string, number> =>
  Object.fromEntries(
    words(cell)
      .map((entry) => entry.split('*'))
      .map(([slug, weight = '1']) => [slug!, Number(weight)]),
  );

function readBrand(row: string): Brand {
  const cells = row.split('|').map((cell) => cell.trim());
  const [name, tier, priceFactor, qualityShift, recycledShare, colors, shelves, kinds] = cells;
  return {
    name: name!,
    tier: tier as Tier,
    priceFactor: Number(priceFactor),
    qualityShift: Number(qualityShift),
    recycledShare: Number(recycledShare),
    colors: words(colors),
    shelves: weights(shelves),
    kinds: weights(kinds),
  };
}

/** Every brand of the shop, read from `brands.txt`. All names are invented. */
export const BRANDS: readonly Brand[] = readFileSync(new URL('./brands.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row.includes('|') && !row.startsWith('#'))
  .map(readBrand);

/** Brands that dress one sex only. */
export const ONLY_WOMEN: readonly string[] = ['Lunarde'];

/** The brand's name as phrase conditions write it: lower case, hyphens. */
export function brandSlug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
