import type { Product } from '../../catalog/catalog.contract.ts';
import type { Reason } from '../recommend.contract.ts';
import { FEATURE_WORDS, listOfWords } from './feature-words.ts';
import { fits } from './reasons.ts';
import { capitalised, figure, type Language, listOf, money } from './words.ts';

/** Differences of price below this share of the article's are none. Judgement. */
const SAME_PRICE = 0.03;
/** Features in common that are named. */
const MOST_FEATURES = 2;

type Compared = Pick<Product, 'priceCents' | 'currency' | 'attributes' | 'rating' | 'ratingCount' | 'variants'>;

/** Why an article is shown beside another of its kind: what both have, what it costs beside it, whether it comes in the own size. */
export function similarReasons(
  { other, article, ownSize }: { other: Compared; article: Compared; ownSize?: string },
  language: Language,
): Reason[] {
  const reasons = [
    inCommon(other, article, language),
    price(other, article, language),
    rating(other, article, language),
    ownSize !== undefined && size(other, ownSize, language),
  ].filter((reason) => typeof reason === 'object');
  return reasons.map(({ code, text }) => ({ code, text: capitalised(text) }));
}

function price(other: Compared, article: Compared, language: Language): Reason | undefined {
  if (!other.priceCents || !article.priceCents || other.currency !== article.currency) return undefined;
  const gapCents = other.priceCents - article.priceCents;
  if (Math.abs(gapCents) < SAME_PRICE * article.priceCents) {
    return { code: 'budget', text: language === 'fr' ? 'au même prix' : 'about the same price' };
  }
  const gap = money(Math.abs(gapCents), other.currency, language);
  const isCheaper = gapCents < 0;
  if (language === 'fr') return { code: 'budget', text: `${gap} de ${isCheaper ? 'moins' : 'plus'}` };
  return { code: 'budget', text: `${gap} ${isCheaper ? 'less' : 'more'}` };
}

function inCommon(other: Compared, article: Compared, language: Language): Reason | undefined {
  const own = new Set(listOfWords(article.attributes['features']));
  const shared = (listOfWords(other.attributes['features']) ?? [])
    .filter((code) => own.has(code))
    .flatMap((code) => FEATURE_WORDS.get(code)?.met[language] ?? [])
    .slice(0, MOST_FEATURES);
  if (shared.length === 0) return undefined;
  return { code: 'feature', text: `${language === 'fr' ? 'aussi' : 'also'} ${listOf(shared, language)}` };
}

function rating(other: Compared, article: Compared, language: Language): Reason | undefined {
  if (other.ratingCount < 1 || article.ratingCount < 1 || other.rating <= article.rating) return undefined;
  const [better, here] = [figure(other.rating, language, 1), figure(article.rating, language, 1)];
  return {
    code: 'rating',
    text: language === 'fr' ? `mieux noté : ${better} contre ${here}` : `better rated: ${better} against ${here}`,
  };
}

function size({ variants }: Compared, ownSize: string, language: Language): Reason | undefined {
  if (!variants.some((variant) => variant.stock > 0 && fits(variant.size, ownSize))) return undefined;
  return {
    code: 'size',
    text: language === 'fr' ? `en stock en ${ownSize.replace('.', ',')}` : `in stock in ${ownSize}`,
  };
}
