import type { Slots } from '../intent.contract.ts';
import { withoutEmpty } from './extract-slots.ts';

/** What is said for one turn only: it points at the screen, acts, or corrects. */
const PASSING = [
  'reference',
  'comparison',
  'cartAction',
  'page',
  'siteLanguage',
  'quantity',
  'isCorrection',
  'forgets',
] as const satisfies ReadonlyArray<keyof Slots>;
/** What belongs to one kind of article and makes no sense for the next: a blue waterproof shoe, then a headlamp. */
const OF_THE_ARTICLE = [
  'features',
  'notFeatures',
  'colors',
  'notColors',
  'brands',
  'uses',
  'figures',
  'minPriceCents',
] as const satisfies ReadonlyArray<keyof Slots>;

const FOOTWEAR = new Set(['road-shoes', 'trail-shoes', 'race-shoes', 'track-spikes', 'recovery-shoes']);

/**
 * The wishes of the thread after one more message. A wish stays until it is changed or forgotten; a new kind of article
 * keeps the budget's ceiling, the person it is for and the weather, and starts the rest afresh. "Cheaper" lasts one turn.
 * What is said of an article on screen ("is it waterproof?", "the second in blue") is no wish about articles: read it
 * from the message's own slots.
 */
export function mergeSlots(previous: Slots, said: Slots): Slots {
  const now = without(said, said.reference ? [...PASSING, ...OF_THE_ARTICLE] : PASSING);
  const kept = without(previous, [...PASSING, ...((said.forgets ?? []) as Array<keyof Slots>)]);
  if (kept.priceWish === 'cheaper' || kept.priceWish === 'dearer') delete kept.priceWish;
  // "no, trail shoes" names another shelf, but means the same wish
  const base = isOtherArticle(kept, now) && !said.isCorrection ? forOtherArticle(kept, now) : kept;
  return withoutEmpty({
    ...forOtherPerson(base, now, said.isCorrection),
    ...settledPrice(base, now),
    ...now,
    ...settledTraits(base, now),
    ...settledAbout(base, now),
  });
}

function without(slots: Slots, names: ReadonlyArray<keyof Slots>): Slots {
  const kept = { ...slots };
  for (const name of names) delete kept[name];
  return kept;
}

function isOtherArticle(previous: Slots, now: Slots): boolean {
  if (!previous.categories || !now.categories) return false;
  return !now.categories.some((category) => previous.categories!.includes(category));
}

function forOtherArticle(previous: Slots, now: Slots): Slots {
  // A ceiling is how much there is to spend; "around 80" was said of that article.
  const ofThatPrice = previous.aboutPriceCents === undefined ? [] : (['maxPriceCents', 'aboutPriceCents'] as const);
  const kept = without(previous, [...OF_THE_ARTICLE, ...ofThatPrice]);
  const isFootwear = (slots: Slots) => (slots.categories ?? []).some((category) => FOOTWEAR.has(category));
  return isFootwear(previous) === isFootwear(now) ? kept : without(kept, ['size']);
}

/** Somebody else has another cut; and another size, where the wish is a new one or was taken back. */
function forOtherPerson(base: Slots, now: Slots, isCorrection: boolean | undefined): Slots {
  const isSame = now.recipient === undefined || now.recipient === (base.recipient ?? 'self');
  if (isSame) return base;
  return without(base, isCorrection || now.categories ? ['gender', 'size'] : ['gender']);
}

/** "Around 80" holds as long as its two limits do. */
function settledAbout(base: Slots, now: Slots): Slots {
  const saysFigure = now.minPriceCents !== undefined || now.maxPriceCents !== undefined;
  return { aboutPriceCents: saysFigure ? now.aboutPriceCents : base.maxPriceCents && base.aboutPriceCents };
}

/** A new budget replaces the old one whole; "not too expensive" gives way to a figure. */
function settledPrice(previous: Slots, now: Slots): Slots {
  const saysFigure = now.minPriceCents !== undefined || now.maxPriceCents !== undefined;
  if (!saysFigure) return {};
  const isOnlyFloor = now.maxPriceCents === undefined && (previous.maxPriceCents ?? 0) > (now.minPriceCents ?? 0);
  return {
    minPriceCents: undefined,
    maxPriceCents: isOnlyFloor ? previous.maxPriceCents : undefined,
    priceWish: undefined,
  };
}

/** Features add up ("same but waterproof"); what is refused now is no longer wanted, and the other way round. */
function settledTraits(previous: Slots, now: Slots): Slots {
  const minus = (list: string[] | undefined, gone: string[] | undefined) =>
    list?.filter((value) => !gone?.includes(value));
  const union = (a: string[] | undefined, b: string[] | undefined) => [...new Set([...(a ?? []), ...(b ?? [])])];
  return {
    features: union(minus(previous.features, now.notFeatures), now.features),
    notFeatures: union(minus(previous.notFeatures, now.features), now.notFeatures),
    colors: now.colors ?? minus(previous.colors, now.notColors),
    notColors: union(minus(previous.notColors, now.colors), now.notColors),
    brands: now.brands ?? minus(previous.brands, now.notBrands),
    notBrands: union(minus(previous.notBrands, now.brands), now.notBrands),
  };
}
