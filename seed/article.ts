import type { Facts } from './phrases.ts';
import type { Attributes, Fit, Gender, Sizing, Tier } from './vocabulary.ts';
import type { WordPair } from './words.ts';

export interface Color {
  name: string;
  hex: string;
  secondaryHex: string;
}

export interface Variant {
  sku: string;
  size: string;
  color: string;
  stock: number;
}

/** Texts of one article in both languages. */
export interface ArticleTexts {
  titleEn: string;
  titleFr: string;
  descriptionEn: string[];
  descriptionFr: string[];
  featuresEn: string[];
  featuresFr: string[];
}

/** One article with everything the generator knows about it, also what a shop never prints: its hidden fit, flaws and appeal. */
export interface Article {
  asin: string;
  leaf: string;
  group: string;
  kind: string;
  brand: string;
  model: string;
  gender: Gender;
  sizing: Sizing;
  reviewFile: string;
  priceEur: number;
  /** Where the price stands on its shelf. */
  priceTier: Tier;
  attributes: Attributes;
  flavour?: WordPair;
  /** How it comes up against its label. */
  fit: Fit;
  strengths: string[];
  flaws: string[];
  /** What owners would give it before taste and luck, in stars. */
  qualityStars: number;
  /** Relative demand; long-tailed. */
  popularity: number;
  launchedAtMs: number;
  colors: Color[];
  sizes: string[];
  variants: Variant[];
  facts: Facts;
  texts: ArticleTexts;
}
