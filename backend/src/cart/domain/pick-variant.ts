import type { ProductVariant } from '../../catalog/catalog.contract.ts';
import type { CartRefusal } from '../cart.contract.ts';

export interface Wanted {
  variantId?: string;
  size?: string;
  color?: string;
  /** Size the profile suggests; used only when no size was given. */
  usualSize?: string;
}

export type Pick = { ok: true; variant: ProductVariant } | Refusal;

export interface Refusal {
  ok: false;
  reason: CartRefusal;
  /** Sizes or colours that can be had instead. */
  choices: string[];
}

const unique = (values: string[]) => [...new Set(values)];

/** "43" means the size 43 and the sock size 43-46. */
function isSize(size: string, wanted: string): boolean {
  if (size.toLowerCase() === wanted.trim().toLowerCase()) return true;
  const range = /^(\d+(?:\.\d)?)-(\d+(?:\.\d)?)$/.exec(size);
  const number = Number(wanted);
  return range !== null && number >= Number(range[1]) && number <= Number(range[2]);
}

/** The variant a request means, or why it cannot be had together with what can. */
export function pickVariant(variants: readonly ProductVariant[], wanted: Wanted): Pick {
  const refuse = (reason: CartRefusal, choices: string[] = []): Refusal => ({ ok: false, reason, choices });
  if (wanted.variantId) {
    const variant = variants.find(({ variantId }) => variantId === wanted.variantId);
    if (!variant) return refuse('cart/unknown-size');
    return variant.stock > 0 ? { ok: true, variant } : refuse('cart/sold-out', sizesOf(variants));
  }
  if (!variants.some(({ stock }) => stock > 0)) return refuse('cart/sold-out');
  const ofColor = wanted.color ? variants.filter(({ color }) => color === wanted.color) : variants;
  if (ofColor.length === 0) return refuse('cart/unknown-color', unique(variants.map(({ color }) => color)));
  return pickSize(ofColor, wanted);
}

function pickSize(variants: readonly ProductVariant[], { size, usualSize }: Wanted): Pick {
  const available = variants.find(({ stock }) => stock > 0);
  if (!size && unique(variants.map((variant) => variant.size)).length === 1 && available) {
    return { ok: true, variant: available };
  }
  const wished = size ?? usualSize;
  if (!wished) return { ok: false, reason: 'cart/size-needed', choices: sizesOf(variants) };
  const fitting = variants.filter((variant) => isSize(variant.size, wished));
  const variant = fitting.find(({ stock }) => stock > 0);
  if (variant) return { ok: true, variant };
  const reason = !size ? 'cart/size-needed' : fitting.length > 0 ? 'cart/sold-out' : 'cart/unknown-size';
  return { ok: false, reason, choices: sizesOf(variants) };
}

function sizesOf(variants: readonly ProductVariant[]): string[] {
  return unique(variants.filter(({ stock }) => stock > 0).map(({ size }) => size));
}
