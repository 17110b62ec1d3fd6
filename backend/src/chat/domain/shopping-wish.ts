import type { Profile } from '../../identity/profile.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { ProductFilters } from '../../search/search.contract.ts';
import { sizeOfProfile } from './size-of-profile.ts';

/** Whether a message opens a new wish (another kind of article) rather than refining the one before. */
export function isNewWish(now: Slots, before: Slots | undefined): boolean {
  if (!now.categories?.length) return false;
  return !now.categories.some((category) => before?.categories?.includes(category));
}

const SEX_TO_GENDER = { female: 'women', male: 'men' } as const;

/**
 * The filters of a search: what was said, then what the profile knows. A profile never overrules a word, and a size of
 * the profile is used only for categories that have sizes of that kind.
 */
export function filtersOf(slots: Slots, profile: Profile): ProductFilters {
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
