import type { RankedProduct } from '../../recommend/recommend.contract.ts';
import type { Product } from '../../catalog/catalog.contract.ts';
import { money, say, type Language } from '../domain/words.ts';

/** Reasons worth saying aloud; the rest stands on the card. */
const SPOKEN_REASONS = 3;

/** One sentence an article, from its computed reasons only. */
export function presentOne(item: RankedProduct, sentence: { en: string; fr: string }, language: Language): string {
  const reasons = item.reasons.slice(0, SPOKEN_REASONS).map((reason) => lowerFirst(reason.text.replace(/\.$/, '')));
  const price = priceOf(item, language);
  return say(sentence, language, { title: item.title, price, reasons: reasons.join(language === 'fr' ? ' ; ' : '; ') });
}

const MODEL = /^(model|mod[eè]le)$/i;

/** "Corvane Sierra 3" of "Corvane Sierra 3 Trail Running Shoes – Men": brand and model, else the title up to the dash. */
export function shortNameOf(product: Pick<Product, 'brand' | 'title' | 'details'>): string {
  const model = product.details.find((detail) => MODEL.test(detail.name))?.value;
  return model ? `${product.brand} ${model}` : product.title.split(/ [–-] /)[0]!.trim();
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
