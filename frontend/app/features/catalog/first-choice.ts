import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { ONE_SIZE, sizesOf, type VariantChoice } from '../../ui/variant-picker.tsx';

interface FirstChoice {
  choice: VariantChoice;
  /** The runner's own size, when it is what was chosen. */
  profileSize: string | null;
}

/** What is chosen before the runner chooses: the colour of the first picture that can be bought, and their own size. */
export function firstChoice(
  product: Pick<Product, 'images' | 'colors' | 'variants' | 'group'>,
  profile: Profile | undefined,
): FirstChoice {
  const colors = product.images.map((image) => image.color).concat(product.colors.map((color) => color.name));
  const known = colors.filter((color) => color !== null);
  const buyable = known.find((color) => sizesOf(product.variants, color).some((size) => size.stock > 0));
  const color = buyable ?? known[0] ?? product.variants[0]?.color ?? '';
  const sizes = sizesOf(product.variants, color);
  if (sizes.length === 1 && sizes[0]?.size === ONE_SIZE) {
    return { choice: { color, size: ONE_SIZE }, profileSize: null };
  }
  const own = product.group.slug === 'shoes' ? profile?.shoeSizeEu?.toString() : profile?.clothingSize;
  const profileSize = sizes.find((size) => size.size === own && size.stock > 0)?.size ?? null;
  return { choice: { color, size: profileSize }, profileSize };
}
