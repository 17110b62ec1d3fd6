import { money, say, type Bilingual, type Language, listOf } from './words.ts';

/** An article that was named, as far as it matters whether it can be had. */
export interface NamedArticle {
  title: string;
  priceCents: number | null;
  currency: string;
  /** Names, and the words for them in the answer's language. */
  colors: readonly { name: string; word?: string }[];
  variants: readonly { size: string; color: string; stock: number }[];
}

/** What the article has to meet: a size as the shop writes it, a ceiling, colours. */
export interface Wished {
  size?: string;
  /** Whether the size is the profile's: "your 43". */
  isOwnSize?: boolean;
  maxPriceCents?: number;
  colors?: readonly string[];
}

const SOLD_OUT: Bilingual = { en: '{title} is sold out.', fr: '{title} est épuisé.' };
const GONE_IN_SIZE: Bilingual = {
  en: '{title} is sold out in {size}; it is left in {left}.',
  fr: '{title} est épuisé en {size} ; il en reste en {left}.',
};
const GONE_IN_YOURS: Bilingual = {
  en: '{title} is sold out in your {size}; it is left in {left}.',
  fr: '{title} est épuisé dans ta taille {size} ; il en reste en {left}.',
};
const NOT_MADE: Bilingual = {
  en: '{title} is not made in {size}; it is in stock in {left}.',
  fr: '{title} n’existe pas en {size} ; en stock : {left}.',
};
const TOO_DEAR: Bilingual = {
  en: '{title} costs {price}, which is over your limit.',
  fr: '{title} coûte {price}, c’est au-dessus de ton budget.',
};
const OTHER_COLORS: Bilingual = {
  en: '{title} does not come in that colour; it comes in {colors}.',
  fr: '{title} n’existe pas dans cette couleur ; couleurs : {colors}.',
};
const ELSE: Bilingual = {
  en: '{title} does not meet the other wishes.',
  fr: '{title} ne répond pas aux autres critères.',
};

/** Sizes named in one sentence. */
const MOST_SIZES = 6;

/** Why an article that was named is not on the shelf, in one sentence. */
export function whyAbsent(article: NamedArticle, wished: Wished, language: Language): string {
  const { title } = article;
  const left = [...new Set(article.variants.filter(({ stock }) => stock > 0).map(({ size }) => size))];
  if (left.length === 0) return say(SOLD_OUT, language, { title });
  const { size, maxPriceCents, colors } = wished;
  const isSize = (each: string) => each.toLowerCase() === size?.toLowerCase() || holds(each, size ?? '');
  if (size && !left.some(isSize)) {
    const isMade = article.variants.some((variant) => isSize(variant.size));
    const shown = nearestSizes(left, size).map((each) => figure(each, language));
    const values = { title, size: figure(size, language), left: listOf(shown, language) };
    if (!isMade) return say(NOT_MADE, language, values);
    return say(wished.isOwnSize ? GONE_IN_YOURS : GONE_IN_SIZE, language, values);
  }
  if (maxPriceCents !== undefined && (article.priceCents ?? 0) > maxPriceCents) {
    return say(TOO_DEAR, language, { title, price: money(article.priceCents ?? 0, article.currency, language) });
  }
  if (colors && !article.colors.some(({ name }) => colors.includes(name))) {
    const others = article.colors.map(({ word, name }) => word ?? name);
    return say(OTHER_COLORS, language, { title, colors: listOf(others, language) });
  }
  return say(ELSE, language, { title });
}

const figure = (size: string, language: Language) => (language === 'fr' ? size.replace('.', ',') : size);

/** "39-42" holds 41.5. */
function holds(range: string, size: string): boolean {
  const ends = /^(\d+(?:\.\d)?)-(\d+(?:\.\d)?)$/.exec(range);
  const number = Number(size);
  return ends !== null && number >= Number(ends[1]) && number < Number(ends[2]) + 1;
}

/** Of many sizes those nearest to the one asked for, in their order. */
function nearestSizes(left: readonly string[], size: string): string[] {
  const wanted = Number(size);
  if (left.length <= MOST_SIZES || Number.isNaN(wanted)) return left.slice(0, MOST_SIZES);
  const near = new Set(
    left
      .toSorted((a, b) => Math.abs(Number.parseFloat(a) - wanted) - Math.abs(Number.parseFloat(b) - wanted))
      .slice(0, MOST_SIZES),
  );
  return left.filter((each) => near.has(each)).toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
}
