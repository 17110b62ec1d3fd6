import type { ShoppingProfile } from './profile-features.ts';

const BY_SHOE_SIZE = /-shoes$|^track-spikes$|^socks$|^insoles$/;
const BY_CLOTHING_SIZE =
  /^(tshirts|long-sleeves|singlets|shorts|tights|skirts|rain-jackets|wind-jackets|insulated-jackets|running-vests|sports-bras|hydration-vests)$/;

/** The size a runner takes in a leaf category, or undefined where it has no sizes or theirs is not known. */
export function ownSize({ shoeSizeEu, clothingSize }: ShoppingProfile, leaf: string): string | undefined {
  if (BY_SHOE_SIZE.test(leaf)) return shoeSizeEu === undefined ? undefined : String(shoeSizeEu);
  return BY_CLOTHING_SIZE.test(leaf) ? clothingSize : undefined;
}
