import type { ColorName, Gender } from '../catalog.contract.ts';
import { slugOf } from '../domain/plain-text.ts';
import type { StoredImage } from '../product.entity.ts';
import type { AmazonItem } from './amazon-item.ts';
import { factText } from './visible-text.ts';

/** The columns of `products` an import writes; ids and derived columns are made by the repository. */
export interface ProductRow {
  asin: string;
  leaf: string;
  leafName: string;
  groupSlug: string;
  groupName: string;
  brand: string;
  gender: Gender;
  /** Whether the file brought French texts; if not, the French ones are the English ones. */
  hasFrench: boolean;
  titleEn: string;
  titleFr: string;
  descriptionEn: string[];
  descriptionFr: string[];
  featuresEn: string[];
  featuresFr: string[];
  detailsEn: Record<string, string>;
  detailsFr: Record<string, string>;
  attributes: Record<string, unknown>;
  uses: string[];
  seasons: string[];
  featureTags: string[];
  colors: { name: string; hex: string; secondaryHex?: string }[];
  images: StoredImage[];
  priceCents: number | null;
  ratingMean: number;
  ratingCount: number;
  launchedAt: string | null;
  /** `stock` null: the file does not tell. */
  variants: { sku: string; size: string; color: string; stock: number | null }[];
}

const HEX_OF: Partial<Record<ColorName, string>> = {
  black: '#1b1b1b',
  white: '#f4f4f2',
  grey: '#8a8f94',
  blue: '#2f6fb5',
  navy: '#1d2d50',
  green: '#2f7d4f',
  yellow: '#e8c531',
  orange: '#e8762c',
  red: '#c8322f',
  pink: '#e58aa9',
  purple: '#6f4aa1',
  brown: '#7a5536',
  beige: '#d9c8a9',
};

/**
 * One item line → one product. Unknown things stay empty; nothing is guessed but what the comment says. Every text passes
 * `factText`: what is stored here is what is indexed, embedded, shown, and handed to a language model.
 */
export function productRow(item: AmazonItem): ProductRow {
  const own = item.foulee;
  const path = item.categories.map(factName).filter(Boolean);
  const leafName = path.at(-1) ?? (factName(item.main_category ?? '') || 'Other');
  const groupName = path.at(-2) ?? (factName(item.main_category ?? '') || 'Other');
  const details = stringDetails(item.details ?? {});
  const brand = brandOf(item.store ?? details['Brand'] ?? '') || 'Unbranded';
  const titleEn = factText(item.title).slice(0, 500) || `${brand} ${leafName}`;
  const colors = own?.colors.map((color) => ({ ...color, name: tagOf(color.name) })) ?? colorsOf(details['Color']);
  const attributes = own?.attributes ?? {};
  const descriptionEn = item.description.map(factText).filter(Boolean);
  const featuresEn = item.features.map(factText).filter(Boolean);
  const words = (key: string) =>
    Array.isArray(attributes[key]) ? (attributes[key] as unknown[]).map((tag) => tagOf(String(tag))) : [];
  return {
    asin: item.parent_asin,
    leaf: own?.leaf ?? slugOf(leafName),
    leafName,
    groupSlug: own?.group ?? slugOf(groupName),
    groupName,
    brand,
    gender: own?.gender ?? genderOf(`${titleEn} ${path.join(' ')} ${details['Department'] ?? ''}`),
    hasFrench: own !== undefined,
    titleEn,
    titleFr: (own ? factText(own.titleFr).slice(0, 500) : '') || titleEn,
    descriptionEn,
    descriptionFr: own?.descriptionFr.map(factText).filter(Boolean) ?? descriptionEn,
    featuresEn,
    featuresFr: own?.featuresFr.map(factText).filter(Boolean) ?? featuresEn,
    detailsEn: details,
    detailsFr: own ? stringDetails(own.detailsFr) : details,
    attributes,
    uses: words('use'),
    seasons: words('season'),
    featureTags: words('features'),
    colors,
    images: imagesOf(item),
    priceCents: item.price === null ? null : Math.round(item.price * 100),
    ratingMean: item.rating_number ? (item.average_rating ?? 0) : 0,
    ratingCount: item.rating_number ?? 0,
    launchedAt: own?.launchedAt ?? null,
    variants:
      own?.variants.map((variant) => ({ ...variant, color: tagOf(variant.color) })) ??
      assumedVariants(item, details, colors),
  };
}

/** Names that stand on many articles (categories, brands, headings of details), so that each is read once. */
const namesRead = new Map<string, string>();
const MOST_NAMES = 20_000;

function factName(text: string): string {
  const known = namesRead.get(text);
  if (known !== undefined) return known;
  const name = factText(text);
  if (namesRead.size >= MOST_NAMES) namesRead.clear();
  if (text.length <= 200) namesRead.set(text, name);
  return name;
}

function stringDetails(details: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(details)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .slice(0, 60)
    .map(([name, value]) => [factName(name).slice(0, 120), factText(String(value)).slice(0, 500)] as const);
  return Object.fromEntries(entries.filter(([name, value]) => name && value));
}

/** Longest name of a maker, in words and in characters: whatever is longer is a sentence that calls itself a name. */
const MOST_BRAND_WORDS = 5;
const MOST_BRAND_LENGTH = 60;

function brandOf(text: string): string {
  const isName = (name: string) => name.length <= MOST_BRAND_LENGTH && name.split(/\s+/).length <= MOST_BRAND_WORDS;
  const name = factName(text);
  if (isName(name)) return name;
  const first = name.split(/\s+[–—|-]\s+|[.:;,!?]\s/)[0]!;
  return isName(first) ? first : '';
}

/** Colours, uses and features are words the shop knows, said and searched as such: no room for a sentence. */
function tagOf(text: string): string {
  return factText(text).slice(0, 40);
}

function genderOf(text: string): Gender {
  const women = /\b(women|woman|womens|women's|ladies|girls?)\b/i.test(text);
  const men = /\b(men|man|mens|men's|boys?)\b/i.test(text);
  if (women === men) return 'unisex';
  return women ? 'women' : 'men';
}

function colorsOf(text: string | undefined): { name: string; hex: string }[] {
  const name = Object.keys(HEX_OF).find((color) => new RegExp(`\\b${color}\\b`, 'i').test(text ?? ''));
  return name ? [{ name, hex: HEX_OF[name as ColorName]! }] : [];
}

/** Our own drawings are 800 × 800; the data set tells no size, its large pictures are at most 1500 on a side. */
function imagesOf(item: AmazonItem): StoredImage[] {
  const colors = item.foulee?.colors ?? [];
  return (item.images ?? [])
    .map((image, index) => ({
      url: image.hi_res ?? image.large ?? image.thumb ?? '',
      color: colors[index]?.name ?? null,
      width: item.foulee ? 800 : 1500,
      height: item.foulee ? 800 : 1500,
    }))
    .filter((image) => /^(https:\/\/|\/media\/)/.test(image.url))
    .slice(0, 12);
}

function assumedVariants(item: AmazonItem, details: Record<string, string>, colors: { name: string }[]) {
  if (item.price === null) return [];
  const size = details['Size']?.slice(0, 20) ?? 'one-size';
  return [{ sku: item.parent_asin, size, color: colors[0]?.name ?? 'multicolour', stock: null }];
}
