import type { RankedProduct, Reason } from '../../recommend/recommend.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import { labelOf } from '../../search/labels.contract.ts';
import { money, say, type Bilingual, type Language } from '../domain/words.ts';
import { WISH_NAMED, WISH_NAMES } from './seller-words.ts';

export { shortNameOf } from '../../catalog/short-name.contract.ts';

/** Reasons worth saying aloud; the rest stands on the card. */
const SPOKEN_REASONS = 4;
/** What is not met is said before it is found out; three of them say enough. */
const SPOKEN_FAILINGS = 3;

/** One sentence an article, from its computed reasons only. */
export function presentOne(
  item: RankedProduct,
  sentence: Bilingual,
  { language, said }: { language: Language; said: Slots },
): string {
  const reasons = spoken(item.reasons, said).map((reason) => lowerFirst(reason.text.replace(/\.$/, '')));
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

/** Who bought it and its rating, what it does not meet, then what it does: first of all what this message asked for. */
function spoken(reasons: readonly Reason[], said: Slots): Reason[] {
  const crowd = reasons.filter(({ code }) => OF_THE_CROWD.has(code));
  const failings = reasons.filter(({ code }) => code === 'notMet').slice(0, SPOKEN_FAILINGS);
  const asked = new Set(SLOT_OF_REASON.filter(([, slots]) => slots.some((slot) => said[slot])).map(([code]) => code));
  const met = reasons
    .filter(({ code }) => !OF_THE_CROWD.has(code) && code !== 'notMet')
    .toSorted((a, b) => Number(asked.has(b.code)) - Number(asked.has(a.code)));
  const before = [...crowd, ...failings];
  return [...before, ...met.slice(0, Math.max(SPOKEN_REASONS - before.length, 1))];
}

const OF_THE_CROWD = new Set<Reason['code']>(['neighbours', 'rating']);

/** Which words of a message a reason answers. */
const SLOT_OF_REASON: ReadonlyArray<readonly [code: Reason['code'], slots: ReadonlyArray<keyof Slots>]> = [
  ['budget', ['maxPriceCents', 'minPriceCents']],
  ['size', ['size']],
  ['color', ['colors', 'notColors']],
  ['feature', ['features', 'notFeatures', 'figures']],
  ['use', ['uses', 'seasons']],
  ['brand', ['brands', 'notBrands']],
  ['gender', ['gender']],
];

/** A wish that was let go, by its name: features and uses by what they are, the rest by their kind. */
export function wishNames(code: string, { features, uses, seasons }: Slots, language: Language): string[] {
  const named = { feature: features, use: uses, season: seasons }[code];
  if (named?.length) {
    const label = (value: string) => labelOf(code as 'feature' | 'use' | 'season', value, language);
    return named.map((value) => say(WISH_NAMED, language, { wish: label(value).toLowerCase() }));
  }
  return [WISH_NAMES[code] ? say(WISH_NAMES[code], language) : code];
}
