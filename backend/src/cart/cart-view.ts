import type { Product } from '../catalog/catalog.contract.ts';
import type { PricedBasket, PricedLine } from '../promotions/promotions.contract.ts';
import type { Cart, CartLine } from './cart.contract.ts';
import type { CartLineEntity } from './cart-line.entity.ts';

type Language = 'en' | 'fr';

/** Stock from which the page says how little is left. */
const LOW_STOCK = 3;

/** A line as the page shows it; null when the article has gone from the catalogue or is not for sale now. */
export function lineOf(line: CartLineEntity, product: Product | undefined, language: Language): CartLine | null {
  const variant = product?.variants.find(({ variantId }) => variantId === line.variantId);
  if (!product || !variant || product.priceCents === null) return null;
  const image = product.images.find(({ color }) => color === variant.color);
  const ofColor = product.variants.filter(({ color, stock }) => color === variant.color && stock > 0);
  return {
    lineId: line.id,
    productId: product.productId,
    variantId: line.variantId,
    title: product.title,
    brand: product.brand,
    size: variant.size,
    color: variant.color,
    imageUrl: image?.url ?? product.imageUrl,
    imageAlt: image?.alt ?? product.imageAlt,
    url: product.url,
    unitPriceCents: product.priceCents,
    quantity: line.quantity,
    totalCents: product.priceCents * line.quantity,
    stock: variant.stock,
    sizesInStock: [...new Set(ofColor.map(({ size }) => size))],
    notice: noticeOf(line, variant.stock, product.priceCents, language),
  };
}

function noticeOf(line: CartLineEntity, stock: number, priceCents: number, language: Language): string | null {
  const isFrench = language === 'fr';
  if (stock === 0) return isFrench ? 'Épuisé dans cette taille' : 'Sold out in this size';
  if (stock < line.quantity) return isFrench ? `Il n’en reste que ${stock}` : `Only ${stock} left`;
  if (priceCents !== line.priceCentsThen) {
    return isFrench ? 'Le prix a changé depuis l’ajout' : 'The price has changed since you added it';
  }
  if (stock > LOW_STOCK) return null;
  return isFrench ? `Plus que ${stock} en stock` : `${stock} left in stock`;
}

/** What the promotions judge; sold-out lines cannot be ordered and earn nothing. */
export function pricedLines(lines: CartLine[], products: Product[]): PricedLine[] {
  const byId = new Map(products.map((product) => [product.productId, product]));
  return lines
    .filter((line) => line.stock > 0)
    .map((line) => {
      const product = byId.get(line.productId)!;
      const quantity = Math.min(line.quantity, line.stock);
      return { leaf: product.category.slug, group: product.group.slug, unitPriceCents: line.unitPriceCents, quantity };
    });
}

export function cartOf(lines: CartLine[], priced: PricedBasket, subtotalCents: number, language: Language): Cart {
  return {
    lines,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotalCents,
    discounts: priced.discounts.map(({ promotionId, rule, savesCents }) => ({
      promotionId,
      rule: rule[language],
      savesCents,
    })),
    deliveryCents: priced.deliveryCents,
    totalCents: priced.totalCents,
    currency: 'EUR',
    hints: priced.hints.map(({ rule, missingCents }) => ({ rule: rule[language], missingCents })),
  };
}
