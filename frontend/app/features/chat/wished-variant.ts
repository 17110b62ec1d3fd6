import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { ONE_SIZE, sizesOf, type VariantChoice } from '../../ui/variant-picker.tsx';
import type { Wishes } from './wishes.ts';

/** What is chosen before the runner chooses: the colour they spoke of, else one in stock; the size they spoke of, else their own. */
export function wishedVariant(product: Product, wishes: Wishes, profile: Profile | undefined): VariantChoice {
  const has = (color: string) => sizesOf(product.variants, color).some((size) => size.stock > 0);
  const pictured = product.images.map((image) => image.color).filter((color) => color !== null);
  const inOrder = [...(wishes.colors ?? []), ...pictured, ...product.colors.map((color) => color.name)];
  const own = inOrder.filter((name) => product.variants.some((variant) => variant.color === name));
  const color = own.find(has) ?? own[0] ?? product.variants[0]?.color ?? '';
  const sizes = sizesOf(product.variants, color);
  if (sizes.length === 1 && sizes[0]?.size === ONE_SIZE) return { color, size: ONE_SIZE };
  const usual = product.group.slug === 'shoes' ? profile?.shoeSizeEu?.toString() : profile?.clothingSize;
  const isThere = (wanted: string | undefined) => sizes.some(({ size, stock }) => size === wanted && stock > 0);
  return { color, size: [wishes.size, usual].find(isThere) ?? null };
}
