import type { Profile } from '../../identity/profile.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { ProductFilters } from '../../search/search.contract.ts';
import { sizeOfProfile } from './size-of-profile.ts';

/** Whether a message opens a new wish (another kind of article, a present) rather than refining the one before. */
export function isNewWish(now: Slots, before: Slots | undefined, text = ''): boolean {
  if (!now.categories?.length) return isPresent(now, text);
  return !now.categories.some((category) => before?.categories?.includes(category));
}

/** "A gift for somebody who runs in winter" asks for no more shoes. */
const PRESENT = /\b(gifts?|presents?|cadeaux?)\b/i;

/** A present of no named kind: its words speak of a person, so articles are not looked for by them. */
export const isPresent = (said: Slots, text: string): boolean =>
  said.recipient === 'other' && !said.categories?.length && PRESENT.test(text);

const SEX_TO_GENDER = { female: 'women', male: 'men' } as const;

/**
 * The filters of a search: what was said, then what the profile knows. A profile never overrules a word, says nothing of
 * somebody else, and its size is used only for categories that have sizes of that kind.
 */
export function filtersOf(slots: Slots, ownProfile: Profile): ProductFilters {
  const profile = slots.recipient === 'other' ? {} : ownProfile;
  const leaves = slots.categories ?? [];
  const gender = slots.gender ?? (profile.sex && profile.sex !== 'other' ? SEX_TO_GENDER[profile.sex] : undefined);
  const isForSomebodyElse =
    slots.gender !== undefined && profile.sex !== undefined && slots.gender !== SEX_TO_GENDER[profile.sex as 'female'];
  const profileSize = leaves.length > 0 && !isForSomebodyElse ? sizeOfProfile(profile, leaves[0]!) : undefined;
  const size = slots.size ?? profileSize;
  return {
    category: leaves.length > 0 ? leaves : undefined,
    minPrice: slots.minPriceCents === undefined ? undefined : slots.minPriceCents / 100,
    maxPrice: slots.maxPriceCents === undefined ? undefined : slots.maxPriceCents / 100,
    brand: slots.brands,
    notBrand: slots.notBrands,
    color: slots.colors,
    notColor: slots.notColors,
    gender: gender ? [gender] : undefined,
    size: size ? [size] : undefined,
    use: slots.uses,
    season: slots.seasons,
    feature: slots.features,
    notFeature: slots.notFeatures,
    inStock: true,
  };
}

const SHOE_LEAVES = ['road-shoes', 'trail-shoes', 'race-shoes'];
/** What only shoes have or lack: who says "no carbon plate" speaks of shoes. */
const OF_SHOES = new Set(['carbon-plate', 'nylon-plate', 'rock-plate', 'zero-drop', 'low-drop', 'wide-toe-box']);

/** The shelves a wish means, where its properties name them and it does not. */
export function shelvesOf({ categories, features = [], notFeatures = [] }: Slots): string[] | undefined {
  if (categories?.length) return categories;
  return [...features, ...notFeatures].some((feature) => OF_SHOES.has(feature)) ? SHOE_LEAVES : undefined;
}
