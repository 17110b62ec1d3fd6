import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

type PriceSlots = Pick<Slots, 'minPriceCents' | 'maxPriceCents' | 'aboutPriceCents' | 'priceWish'>;

/** Half-width of "around 80", as a fraction: the shop shows 64 to 96. A house rule, nothing measured. */
const AROUND = 0.2;
/** Nothing in a running shop costs more; larger figures are something else. Cents. */
const HIGHEST_CENTS = 1_000_000;

const SIGN = String.raw`(?:€|euros?\b|eur\b|\$|dollars?\b|usd\b|£|pounds?\b|quid\b|bucks\b|balles\b)`;
const FIGURE = String.raw`(\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d{1,5}(?:[.,]\d{1,2})?)`;
/** A figure that is no price: what follows is another unit, or makes it part of a longer number. */
const NO_PRICE = String.raw`(?![\d.,:h]*\d)(?! ?(?:g|gr|grams?|grammes?|kg|km|kms|k|kilometers?|kilometres?|miles?|m|mm|cm|ml|l|liters?|litres?|min|mins|minutes?|h|hours?|heures?|weeks?|semaines?|months?|mois|days?|jours?|years?|ans|times|fois|runs?|sorties|seances|lumens?|%|pairs?|paires?|items?|articles?|bpm|sec|s|mg)\b)(?!')`;
const PRICED = `(?:${SIGN} ?)?${FIGURE}(?: ?${SIGN} ?(\\d{2})?(?!\\d))?`;
const WITH_SIGN = `(?:${SIGN} ?${FIGURE}|${FIGURE} ?${SIGN} ?(\\d{2})?(?!\\d))`;

const UP_TO = String.raw`\b(?:under|below|less than|cheaper than|lower than|up to|at most|no more than|not more than|not over|not above|max(?:imum|i)?|maximum of|max of|spend|within|budget(?: (?:is|of|de|est|c'est|est de|est d'|max|maximum|a))?:?|moins de|moins cher que|a moins de|en dessous de|au dessous de|inferieure? a|jusqu'a|pas plus de|au maximum|au plus|ne depasse pas|pour moins de|mettre|depenser|sous(?: les)?|until|for)`;
const FROM = String.raw`\b(?:over|above|more than|at least|min(?:imum)?|from|starting at|plus de|au moins|a partir de|au dessus de|minimum de)`;
const ABOUT = String.raw`\b(?:around|about|approximately|roughly|circa|near|environ|autour de|autour des|aux alentours de|a peu pres|dans les|vers|budget(?: is| c'est| est)?(?: about| around| d'environ| environ| autour de))`;
/** Reach so far that a sign must follow: "for 50", "from 10", "over 60" are mostly no prices. */
const NEEDS_SIGN =
  /^(for|from|over|at least|mettre|sous|plus de|au moins|vers|about|dans les|environ|until|min|minimum)\b/;

const BETWEEN = new RegExp(String.raw`\b(?:between|entre|from|de) ${PRICED} ?(?:and|et|to|a|-) ?${PRICED}${NO_PRICE}`);
const DASH = new RegExp(String.raw`(?<![\d-])${FIGURE} ?- ?${FIGURE} ?${SIGN}`);
const BEFORE = (cue: string) => new RegExp(String.raw`(${cue}) ?(?:les |the |a |de )?${PRICED}${NO_PRICE}`);
const AFTER_UP_TO = BEFORE(UP_TO);
const AFTER_FROM = BEFORE(FROM);
const AFTER_ABOUT = BEFORE(ABOUT);
const HAS_SIGN = new RegExp(SIGN);
const MAX_AFTER = new RegExp(
  String.raw`${PRICED} ?(?:max(?:imum|i)?|at most|or less|tops|or under|ou moins|grand max|au plus|au maximum)\b`,
);
const BARE = new RegExp(WITH_SIGN);

/** Euros as written ("1 200", "3,50", "3€50") → whole cents. */
function centsOf(figure: string | undefined, cents?: string): number {
  if (!figure) return Number.NaN;
  const plain = /[ .,]\d{3}(?!\d)/.test(figure) ? figure.replaceAll(/[ .,](?=\d{3}(?!\d))/g, '') : figure;
  return Math.round(Number(plain.replace(',', '.').replaceAll(' ', '')) * 100) + Number(cents ?? 0);
}

const isPrice = (cents: number): boolean => Number.isFinite(cents) && cents > 0 && cents <= HIGHEST_CENTS;

function takeCued(reading: Reading, pattern: RegExp): number {
  const match = reading.find(pattern);
  if (!match) return Number.NaN;
  const hasSign = HAS_SIGN.test(match[0]);
  if (!hasSign && NEEDS_SIGN.test(match[1]!)) return Number.NaN;
  const cents = centsOf(match[2], match[3]);
  if (isPrice(cents)) reading.cover(match.index, match[0].length);
  return cents;
}

function readRange(reading: Reading): PriceSlots | undefined {
  const between = reading.find(BETWEEN) ?? reading.find(DASH);
  if (!between) return undefined;
  const isDash = /^\d/.test(between[0]);
  const [low, high] = isDash
    ? [centsOf(between[1]), centsOf(between[2])]
    : [centsOf(between[1], between[2]), centsOf(between[3], between[4])];
  if (!isPrice(low) || !isPrice(high)) return undefined;
  reading.cover(between.index, between[0].length);
  return { minPriceCents: Math.min(low, high), maxPriceCents: Math.max(low, high) };
}

/** The budget in whole cents. Dollars and pounds are read as euros: the shop knows one currency. */
export function readPrices(reading: Reading): PriceSlots {
  const range = readRange(reading);
  if (range) return range;
  const about = takeCued(reading, AFTER_ABOUT);
  if (isPrice(about)) {
    return {
      minPriceCents: Math.round(about * (1 - AROUND)),
      maxPriceCents: Math.round(about * (1 + AROUND)),
      aboutPriceCents: about,
    };
  }
  const slots: PriceSlots = {};
  const after = reading.take(MAX_AFTER);
  const upTo = after ? centsOf(after[1], after[2]) : takeCued(reading, AFTER_UP_TO);
  if (isPrice(upTo)) slots.maxPriceCents = upTo;
  const from = takeCued(reading, AFTER_FROM);
  if (isPrice(from)) slots.minPriceCents = from;
  if (slots.maxPriceCents === undefined && slots.minPriceCents === undefined) {
    const bare = reading.take(BARE);
    const cents = bare ? centsOf(bare[1] ?? bare[2], bare[3]) : Number.NaN;
    if (isPrice(cents)) slots.maxPriceCents = cents;
  }
  return slots;
}
