import type { Product } from '../../catalog/catalog.contract.ts';
import type { Reason } from '../recommend.contract.ts';
import type { FigureWish, ProductFilters } from '../../search/search.contract.ts';
import { FEATURE_WORDS, listOfWords, USE_WORDS } from './feature-words.ts';
import { budget } from './budget-reason.ts';
import { featureUnknown } from './feature-unknown.ts';
import { figures } from './figure-reasons.ts';
import { refusals } from './refusal-reasons.ts';
import { capitalised, figure, isPlural, type Language } from './words.ts';

/** The facts the reasons are made from; nothing else may be claimed. */
export interface ReasonFacts {
  product: Product;
  /** Neighbours who bought it; shoppers of any kind when `neighboursAsked` is 0. */
  neighbourCount: number;
  neighboursAsked: number;
  filters: ProductFilters;
  /** Colours asked for: the shop's name and the word in the answer's language. */
  wantedColors: readonly ColorSaid[];
  /** Colours refused. */
  refusedColors?: readonly ColorSaid[];
  /** The figure of "around 80", cents; the price filters are its neighbourhood. */
  aboutPriceCents?: number;
  /** Figures asked of the specification. */
  figures?: readonly FigureWish[];
  /** The runner's size for this kind of article, when none was asked for. */
  ownSize?: string;
  /** Where the runner runs, when no use was asked for. */
  surfaces: readonly string[];
}

export interface ColorSaid {
  name: string;
  word: string;
}

export interface Finding {
  code: Reason['code'];
  text: string;
}

/** Why this article, most telling first: who bought it, its rating, what is not met, then what is. */
export function reasonsFor(facts: ReasonFacts, language: Language): Reason[] {
  const wishes = [
    budget(facts, language),
    size(facts, language),
    color(facts, language),
    ...features(facts, language),
    ...figures(facts, language),
    ...refusals(facts, language),
    ...uses(facts, language),
    minRating(facts, language),
    brand(facts, language),
    gender(facts, language),
  ].filter((finding) => finding !== undefined);
  const notMet = wishes.filter((finding) => finding.code === 'notMet');
  const met = wishes.filter((finding) => finding.code !== 'notMet');
  return [neighbours(facts, language), rating(facts, language), ...notMet, ...met]
    .filter((finding) => finding !== undefined)
    .map(({ code, text }) => ({ code, text: capitalised(text) }));
}

function neighbours({ neighbourCount, neighboursAsked }: ReasonFacts, language: Language): Finding | undefined {
  if (neighbourCount < 1) return undefined;
  const count = figure(neighbourCount, language);
  const isMany = isPlural(neighbourCount, language);
  const isAlike = neighboursAsked > 0;
  const text =
    language === 'fr'
      ? `${count} ${isMany ? 'coureurs' : 'coureur'}${isAlike ? ` qui te ${isMany ? 'ressemblent' : 'ressemble'}` : ''} l’${isMany ? 'ont' : 'a'} acheté`
      : `${count} ${isMany ? 'runners' : 'runner'}${isAlike ? ' like you' : ''} bought it`;
  return { code: 'neighbours', text };
}

function rating({ product }: ReasonFacts, language: Language): Finding | undefined {
  if (product.ratingCount < 1) return undefined;
  const mean = figure(product.rating, language, 1);
  const count = figure(product.ratingCount, language);
  const isMany = isPlural(product.ratingCount, language);
  const text =
    language === 'fr'
      ? `${mean} sur 5 d’après ${count} avis`
      : `${mean} from ${count} ${isMany ? 'ratings' : 'rating'}`;
  return { code: 'rating', text };
}

/**
 * Search never lets go of a size, so one asked for is in stock; where the names differ (US 9 for 42.5) nothing is said. The
 * runner's own size is no filter: an article that comes in such sizes but not in theirs says so.
 */
function size({ product, filters, ownSize }: ReasonFacts, language: Language): Finding | undefined {
  const wanted = filters.size?.length ? filters.size : ownSize ? [ownSize] : [];
  const found = wanted.find((name) =>
    product.variants.some((variant) => variant.stock > 0 && fits(variant.size, name)),
  );
  const named = found ?? (filters.size?.length ? undefined : ownSize);
  if (!named) return undefined;
  const shown = language === 'fr' ? named.replace('.', ',') : named;
  if (!found) {
    if (!product.variants.some((variant) => isSameKind(variant.size, named))) return undefined;
    return {
      code: 'notMet',
      text: language === 'fr' ? `pas en stock dans ta taille ${shown}` : `not in stock in your ${shown}`,
    };
  }
  return { code: 'size', text: language === 'fr' ? `en stock en ${shown}` : `in stock in ${shown}` };
}

/** Shoe sizes with shoe sizes, letters with letters; "one-size" is neither. */
function isSameKind(size: string, wanted: string): boolean {
  const isNumber = (name: string) => /^\d/.test(name);
  const isLetters = (name: string) => /^\d?X*[SML]$/i.test(name);
  return (isNumber(size) && isNumber(wanted)) || (isLetters(size) && isLetters(wanted));
}

/** "43" fits 43 and the range 43-46. */
export function fits(size: string, wanted: string): boolean {
  if (size.toLowerCase() === wanted.trim().toLowerCase()) return true;
  const range = /^(\d+(?:\.\d)?)\s*[-–]\s*(\d+(?:\.\d)?)$/.exec(size);
  const number = Number(wanted.replace(',', '.'));
  // A range of whole sizes takes the half above its end too: 44.5 is worn with 43-44.
  return range !== null && number >= Number(range[1]) && number < Number(range[2]) + 1;
}

function color({ product, wantedColors }: ReasonFacts, language: Language): Finding | undefined {
  if (wantedColors.length === 0) return undefined;
  const has = wantedColors.find(({ name }) => product.colors.some((own) => own.name === name));
  if (has) return { code: 'color', text: language === 'fr' ? `existe en ${has.word}` : `comes in ${has.word}` };
  const { word } = wantedColors[0]!;
  return { code: 'notMet', text: language === 'fr' ? `n’existe pas en ${word}` : `does not come in ${word}` };
}

/** An article whose maker lists no features at all is not said to lack one. */
function features({ product, filters }: ReasonFacts, language: Language): Finding[] {
  const listed = listOfWords(product.attributes['features']);
  return (filters.feature ?? []).flatMap((code): Finding[] => {
    const phrase = FEATURE_WORDS.get(code);
    if (!phrase) return [];
    if (listed?.includes(code)) return [{ code: 'feature', text: phrase.met[language] }];
    if (listed) return [{ code: 'notMet', text: phrase.notMet[language] }];
    return [{ code: 'notMet', text: featureUnknown(phrase.met, language) }];
  });
}

function uses({ product, filters, surfaces }: ReasonFacts, language: Language): Finding[] {
  const made = new Set([
    ...(listOfWords(product.attributes['use']) ?? []),
    ...(listOfWords(product.attributes['season']) ?? []),
  ]);
  const asked = [...(filters.use ?? []), ...(filters.season ?? [])];
  const isShoe = product.group.slug === 'shoes';
  const wanted = asked.length > 0 ? asked : isShoe ? surfaces : [];
  return wanted
    .filter((use) => made.has(use) && USE_WORDS[use])
    .slice(0, 2)
    .map((use) => ({ code: 'use', text: USE_WORDS[use]![language] }));
}

function minRating({ product, filters }: ReasonFacts, language: Language): Finding | undefined {
  if (!filters.minRating || product.rating >= filters.minRating) return undefined;
  const limit = figure(filters.minRating, language, Number.isInteger(filters.minRating) ? 0 : 1);
  return { code: 'notMet', text: language === 'fr' ? `note inférieure à ${limit}` : `rated below ${limit}` };
}

function brand({ product, filters }: ReasonFacts, language: Language): Finding | undefined {
  if (!filters.brand?.length) return undefined;
  if (filters.brand.some((name) => name.toLowerCase() === product.brand.toLowerCase())) {
    return { code: 'brand', text: language === 'fr' ? `de la marque ${product.brand}` : `by ${product.brand}` };
  }
  const asked = filters.brand[0]!;
  return { code: 'notMet', text: language === 'fr' ? `d’une autre marque que ${asked}` : `not by ${asked}` };
}

function gender({ product, filters }: ReasonFacts, language: Language): Finding | undefined {
  if (!filters.gender?.length || product.gender === 'unisex') return undefined;
  if (!filters.gender.includes(product.gender)) return undefined;
  const cut = { women: { en: 'women’s cut', fr: 'coupe femme' }, men: { en: 'men’s cut', fr: 'coupe homme' } }[
    product.gender
  ];
  return { code: 'gender', text: cut[language] };
}
