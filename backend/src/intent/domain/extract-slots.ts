import type { Slots } from '../intent.contract.ts';
import { readBrands } from './slots/brands.ts';
import { readCartAction } from './slots/cart-actions.ts';
import { readCategories } from './slots/categories.ts';
import { ANY_SHOES } from './slots/category-words.ts';
import { readComparison } from './slots/comparison.ts';
import { readCorrections } from './slots/corrections.ts';
import { readColors, readFeatures, readNames, readUses } from './slots/descriptions.ts';
import { readFigureWishes } from './slots/figure-wishes.ts';
import { readGender } from './slots/gender.ts';
import { readDistance, readWeeklyLoad, readWeeks } from './slots/goals.ts';
import { readPage } from './slots/pages.ts';
import { readPriceWish } from './slots/price-wish.ts';
import { readPrices } from './slots/prices.ts';
import { readQuantity } from './slots/quantity.ts';
import { readRaceDate } from './slots/race-date.ts';
import { readRecipient } from './slots/recipient.ts';
import { readReference } from './slots/references.ts';
import { readSize } from './slots/sizes.ts';
import { readTargetTime } from './slots/target-time.ts';
import { mendTypos } from './slots/typos.ts';
import { normalizeText } from './text/normalize.ts';
import { Reading } from './text/reading.ts';

export interface SlotContext {
  /** Names of the makers the shop carries. */
  brands: readonly string[];
  now: Date;
}

/** Characters read: a pasted page is not searched for sizes to its end. */
const MAX_CHARACTERS = 1_500;

/**
 * Everything a message says that code can act on, English and French alike. The order is the rule that keeps figures
 * apart: a week's kilometres before a race distance, a time before a price, a price before a size.
 */
export function extractSlots(text: string, { brands, now }: SlotContext): Slots {
  const reading = new Reading(mendTypos(normalizeText(text.slice(0, MAX_CHARACTERS))));
  const slots: Slots = { ...readCorrections(reading), ...readGender(reading), ...readRecipient(reading) };
  Object.assign(slots, readBrands(reading, brands));
  Object.assign(slots, readFigureWishes(reading), readTraining(reading, now));
  Object.assign(
    slots,
    readPrices(reading),
    readPriceWish(reading),
    readSize(reading, slots.gender),
    readQuantity(reading),
    readComparison(reading),
    readReference(reading),
  );
  Object.assign(slots, readArticle(reading), readCartAction(reading), readPage(reading));
  // "the first shoe", "these shoes": the word only points at what is shown
  if (slots.reference && slots.categories?.join('|') === ANY_SHOES) delete slots.categories;
  return withoutEmpty(slots);
}

function readTraining(reading: Reading, now: Date): Slots {
  const load = readWeeklyLoad(reading);
  const weeks = readWeeks(reading);
  const date = readRaceDate(reading, now);
  const distance = readDistance(
    reading,
    /\b(sub|sous|under|moins de|passer|objectif|in \d|en \d)\b/.test(reading.normalized),
  );
  return { ...load, ...weeks, ...date, ...distance, ...readTargetTime(reading, distance.distance) };
}

function readArticle(reading: Reading): Slots {
  const categories = readCategories(reading);
  const described = { ...readFeatures(reading), ...readColors(reading), ...readUses(reading) };
  if (!categories.categories) {
    return COMPARING.test(reading.normalized)
      ? { colors: described.colors, notColors: described.notColors }
      : described;
  }
  const named = readNames(reading.normalized);
  // Plasters are against blisters all of them; of socks some are made so.
  const isSocks = categories.categories.join() === 'socks';
  described.seasons ??= named.seasons;
  described.features = [
    ...new Set([
      ...(described.features ?? []),
      ...named.features.filter(
        (feature) => !described.notFeatures?.includes(feature) && (feature !== 'anti-blister' || isSocks),
      ),
    ]),
  ];
  if (!categories.categories.some((category) => SHOES.test(category))) {
    const isNoShoes = (feature: string) => !OF_SHOES.has(feature);
    described.features = described.features.filter(isNoShoes);
    described.notFeatures = described.notFeatures?.filter(isNoShoes);
  }
  described.uses = described.uses?.filter(
    (use) => !categories.categories!.some((category) => MEANT_BY[category] === use),
  );
  return { ...categories, ...described };
}

/** "Which one is lighter?" weighs what is shown; it is no wish for light articles. */
const COMPARING = /^(and |et )?(which|laquelle|lequel|lesquelles|lesquels)\b/;
const SHOES = /-shoes$|^track-spikes$/;
/** Said of shoes only: carbon poles have no plate. */
const OF_SHOES = new Set(['carbon-plate', 'nylon-plate', 'rock-plate', 'zero-drop', 'low-drop', 'stability']);
/** Uses the shelf already says. */
const MEANT_BY: Readonly<Record<string, string>> = {
  'trail-shoes': 'trail',
  'road-shoes': 'road',
  'race-shoes': 'race',
  'track-spikes': 'track',
  'recovery-shoes': 'recovery',
  'recovery-drinks': 'recovery',
};

/** The same slots without the names that say nothing. */
export function withoutEmpty(slots: Slots): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
