import type { RankedProduct } from '../../recommend/recommend.contract.ts';
import { money, say, type Language } from '../domain/words.ts';

export { shortNameOf } from '../../catalog/short-name.contract.ts';

/** Reasons worth saying aloud; the rest stands on the card. */
const SPOKEN_REASONS = 3;

/** One sentence an article, from its computed reasons only. */
export function presentOne(item: RankedProduct, sentence: { en: string; fr: string }, language: Language): string {
  const reasons = item.reasons.slice(0, SPOKEN_REASONS).map((reason) => lowerFirst(reason.text.replace(/\.$/, '')));
  const price = priceOf(item, language);
  return say(sentence, language, { title: item.title, price, reasons: reasons.join(language === 'fr' ? ' ; ' : '; ') });
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
