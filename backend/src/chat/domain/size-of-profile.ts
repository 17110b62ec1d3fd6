import type { Profile } from '../../identity/profile.contract.ts';

/** Leaves sold in EU shoe sizes, and sock ranges that contain them. */
const BY_SHOE_SIZE = /-shoes$|^track-spikes$|^socks$|^insoles$|^gaiters$/;
const BY_CLOTHING_SIZE =
  /^(tshirts|long-sleeves|singlets|shorts|tights|skirts|rain-jackets|wind-jackets|insulated-jackets|running-vests|sports-bras|gloves|compression-sleeves|hydration-vests|reflective-gear)$/;

/** The size the profile suggests for a leaf category, or undefined where the category has none or nothing is known. */
export function sizeOfProfile(profile: Profile, leaf: string): string | undefined {
  if (BY_SHOE_SIZE.test(leaf)) return profile.shoeSizeEu === undefined ? undefined : String(profile.shoeSizeEu);
  return BY_CLOTHING_SIZE.test(leaf) ? profile.clothingSize : undefined;
}

/** Whether a leaf is sold in sizes of people. */
export const isSized = (leaf: string): boolean => BY_SHOE_SIZE.test(leaf) || BY_CLOTHING_SIZE.test(leaf);
