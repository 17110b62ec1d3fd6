import type { ProductVariant } from '../../catalog/catalog.contract.ts';

/** What the runner wants of an article, as far as they said it or their profile knows it. */
export interface VariantWish {
  size?: string;
  /** True when the size was said in the talk; a size of the profile is only a good guess. */
  isSizeSaid: boolean;
  color?: string;
}

export type VariantChoice =
  | { ok: true; variant: ProductVariant }
  | { ok: false; reason: 'sold-out' | 'size-needed' | 'size-sold-out' | 'no-such-size' | 'no-such-color'; sizes: string[]; colors: string[] };

const unique = (values: string[]) => [...new Set(values)];

/** Sizes in wearing order: numbers by value, letters from XS to XXL. */
function bySize(a: string, b: string): number {
  const letters = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
  const [x, y] = [letters.indexOf(a), letters.indexOf(b)];
  if (x >= 0 && y >= 0) return x - y;
  return Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b);
}

/** Picks the variant a wish means, or says what is missing together with what there is. */
export function chooseVariant(variants: ProductVariant[], wish: VariantWish): VariantChoice {
  const inStock = variants.filter((variant) => variant.stock > 0);
  const colors = unique(inStock.map((variant) => variant.color));
  const ofColor = wish.color ? inStock.filter((variant) => variant.color === wish.color) : inStock;
  const sizes = unique((ofColor.length > 0 ? ofColor : inStock).map((variant) => variant.size)).toSorted(bySize);
  const refuse = (reason: Exclude<VariantChoice, { ok: true }>['reason']): VariantChoice => ({ ok: false, reason, sizes, colors });
  if (inStock.length === 0) return refuse('sold-out');
  if (wish.color && ofColor.length === 0) return refuse('no-such-color');
  if (sizes.length === 1 && !wish.isSizeSaid) return { ok: true, variant: ofColor[0]! };
  if (!wish.size) return refuse('size-needed');
  const fitting = ofColor.find((variant) => matchesSize(variant.size, wish.size!));
  if (fitting) return { ok: true, variant: fitting };
  if (!wish.isSizeSaid) return refuse('size-needed');
  return refuse(variants.some((variant) => matchesSize(variant.size, wish.size!)) ? 'size-sold-out' : 'no-such-size');
}

/** "43" fits "43" and the sock size "43-46"; letters must be the same. */
export function matchesSize(size: string, wished: string): boolean {
  if (size.toLowerCase() === wished.toLowerCase() || size === 'one-size') return true;
  const range = /^(\d+(?:\.\d)?)\s*[-–]\s*(\d+(?:\.\d)?)$/.exec(size);
  const number = Number(wished.replace(',', '.'));
  return range !== null && Number.isFinite(number) && number >= Number(range[1]) && number <= Number(range[2]);
}
