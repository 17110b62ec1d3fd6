import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

/** Ordered: "not too expensive" must not be heard as "too expensive", nor "le moins cher" as "moins cher". */
const WISHES: ReadonlyArray<readonly [wish: NonNullable<Slots['priceWish']>, pattern: RegExp]> = [
  [
    'cheap',
    /\b(not (too|so|very|that) (expensive|pricey|dear)|inexpensive|cheap|cheapest|affordable|low[ -]cost|budget[ -]friendly|good value|entry[ -]level|on a (tight |small )?budget|won't break the bank|break the bank|pas (trop|tres|si) cher(e|s|es)?|pas cher(e|s|es)?|bon marche|abordables?|(petit|faible) (prix|budget)|premier prix|(le|la|les) moins cher(e|s|es)?|economique|pas ruineux)\b/,
  ],
  [
    'cheaper',
    /\b(cheaper|less expensive|lower[ -]price[ds]?|too (expensive|pricey|dear|much money)|less pricey|costs? less|over my budget|out of (my )?budget|moins (cher|chere|chers|cheres|onereux|onereuse|couteux)|plus abordables?|trop (cher|chere|chers|cheres|onereux)|hors budget|au-dessus de mon budget|baisse le prix)\b/,
  ],
  [
    'dearer',
    /\b(more expensive|pricier|premium|high[ -]end|higher[ -]end|top of the range|better quality|money is no object|plus (cher|chere|chers|cheres)|haut de gamme|meilleure qualite|de qualite superieure)\b/,
  ],
];

/** A wish about the price without a figure. */
export function readPriceWish(reading: Reading): Pick<Slots, 'priceWish'> {
  for (const [priceWish, pattern] of WISHES) {
    if (reading.take(pattern)) return { priceWish };
  }
  return {};
}
