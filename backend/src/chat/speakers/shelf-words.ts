import type { RankedProduct } from '../../recommend/recommend.contract.ts';
import { listOf, money, say, type Language } from '../domain/words.ts';
import * as words from './seller-words.ts';

/** Reasons worth saying aloud; the rest stands on the card. */
const SPOKEN_REASONS = 3;

/** One sentence an article, from its computed reasons only. */
export function presentOne(item: RankedProduct, sentence: { en: string; fr: string }, language: Language): string {
  const reasons = item.reasons.slice(0, SPOKEN_REASONS).map((reason) => lowerFirst(reason.text.replace(/\.$/, '')));
  const price = priceOf(item, language);
  return say(sentence, language, { title: item.title, price, reasons: reasons.join(language === 'fr' ? ' ; ' : '; ') });
}

/** What sets the two apart, in one line, or an empty text when their facts do not differ. */
export function tradeOff(
  first: RankedProduct,
  second: RankedProduct,
  weights: [number?, number?],
  language: Language,
): string {
  const differences: string[] = [];
  const [cheaper, dearer] = (first.priceCents ?? 0) <= (second.priceCents ?? 0) ? [first, second] : [second, first];
  const saving = (dearer.priceCents ?? 0) - (cheaper.priceCents ?? 0);
  if (saving > 0) {
    differences.push(
      say(words.TRADE_PRICE, language, { cheaper: nameOf(cheaper), amount: money(saving, cheaper.currency, language) }),
    );
  }
  const [a, b] = weights;
  if (a && b && Math.abs(a - b) >= 5) {
    differences.push(
      say(words.TRADE_WEIGHT, language, { lighter: nameOf(a < b ? first : second), grams: Math.abs(a - b) }),
    );
  }
  if (Math.abs(first.rating - second.rating) >= 0.2) {
    differences.push(
      say(words.TRADE_RATING, language, { better: nameOf(first.rating > second.rating ? first : second) }),
    );
  }
  return differences.length > 0 ? say(words.TRADE, language, { differences: listOf(differences, language) }) : '';
}

/** "Corvane Sierra 3 Trail Running Shoes – Men" → "Corvane Sierra 3 …" is too long to say twice: up to the first dash. */
function nameOf(item: RankedProduct): string {
  return item.title.split(/ [–-] /)[0]!.trim();
}

export function priceOf(item: { priceCents: number | null; currency: string }, language: Language): string {
  return item.priceCents === null
    ? say({ en: 'not for sale now', fr: 'pas en vente actuellement' }, language)
    : money(item.priceCents, item.currency, language);
}

/** Reasons stand in the middle of a sentence: "Within your budget" → "within your budget". Names and figures stay. */
function lowerFirst(text: string): string {
  return /^[A-ZÉÈÀ][a-zà-ÿ’']/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
