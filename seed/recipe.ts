import { readFileSync } from 'node:fs';
import type { Feature, NumberKey, Season, Sizing, Use, WordKey } from './vocabulary.ts';

/** From the plainest example of its kind to the most refined one. A racer's weight is written [230, 180]: the refined one is the lighter. */
type Range = readonly [plain: number, refined: number];

/** One sort of article on a shelf, such as "stability" among road shoes. */
export interface Kind {
  name: string;
  /** How much of the shelf it takes, relative to its neighbours. */
  share: number;
  priceEur: Range;
  use: Use[];
  season?: Season[];
  /** Always true of the kind. */
  features?: Feature[];
  /** True of some: the chance for each, in [0, 1]. */
  maybe?: Partial<Record<Feature, number>>;
  numbers?: Partial<Record<NumberKey, Range>>;
  words?: Partial<Record<WordKey, readonly string[]>>;
}

export interface Recipe {
  leaf: string;
  /** Articles on this shelf in a catalogue of about 1,600. */
  count: number;
  sizing: Sizing;
  /** Relative numbers of women's, men's and unisex articles. */
  genders: readonly [women: number, men: number, unisex: number];
  /** Which list of model names it draws from. */
  names: 'shoes' | 'apparel' | 'gear' | 'nutrition' | 'electronics' | 'care';
  /** Lowest and highest price on this shelf. */
  priceLimitsEur: Range;
  /** Which file of review phrases speaks about it. */
  reviews: string;
  /** Further phrase files, beside the leaf's own. */
  shares?: string[];
  kinds: Kind[];
}

const FILES = [
  'shoes',
  'tops',
  'bottoms',
  'outerwear',
  'underwear',
  'accessories',
  'hydration',
  'nutrition',
  'electronics',
  'home-and-trail',
  'care',
];

/** Every shelf's recipe, read from the tables in `recipes/`. */
export function readRecipes(): Recipe[] {
  return FILES.flatMap((name) => {
    const text = readFileSync(new URL(`./recipes/${name}.txt`, import.meta.url), 'utf8');
    const shelves = text.replace(/^#.*$/gm, '').split(/^== /m).slice(1);
    return shelves.map(readShelf);
  });
}

function readShelf(text: string): Recipe {
  const [header, ...rows] = text.trim().split('\n');
  const [leaf, ...settings] = cells(header!);
  const setting = Object.fromEntries(settings.map((entry) => [entry.split(' ')[0]!, entry.split(' ').slice(1)]));
  return {
    leaf: leaf!,
    count: Number(setting.count![0]),
    sizing: setting.sizing![0] as Sizing,
    genders: setting.genders!.map(Number) as unknown as Recipe['genders'],
    names: setting.names![0] as Recipe['names'],
    priceLimitsEur: toRange(setting.eur!),
    reviews: setting.reviews![0]!,
    shares: setting.shares ?? [],
    kinds: rows.map(readKind),
  };
}

function readKind(row: string): Kind {
  const [name, share, price, use, season, always, some, numbers, words] = cells(row);
  return {
    name: name!,
    share: Number(share),
    priceEur: toRange(price!.split(' ')),
    use: list(use) as Use[],
    season: list(season) as Season[],
    features: list(always) as Feature[],
    maybe: Object.fromEntries(entries(some).map(([feature, chance]) => [feature, Number(chance)])),
    numbers: Object.fromEntries(entries(numbers).map(([key, ...range]) => [key, toRange(range)])),
    words: Object.fromEntries(
      entries(words).map(([key, choices]) => [key, choices!.split('/').map((word) => word.replaceAll('_', ' '))]),
    ),
  };
}

const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
const list = (cell = ''): string[] => cell.split(' ').filter(Boolean);
const entries = (cell = ''): string[][] =>
  cell
    .split(', ')
    .filter(Boolean)
    .map((entry) => entry.split(' '));
const toRange = ([plain, refined]: string[]): Range => [Number(plain), Number(refined)];
