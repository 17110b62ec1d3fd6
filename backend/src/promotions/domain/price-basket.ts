import type { Basket, Discount, Hint, PricedBasket } from '../promotions.contract.ts';
import { CURRENT_PROMOTIONS, DELIVERY_CENTS } from './current-promotions.ts';
import type { Promotion } from './promotion.ts';

/**
 * The price of a basket: whole cents, never negative, and no line is discounted twice. Free delivery counts the goods
 * before discounts, so that one offer never takes another away.
 */
export function priceBasket(basket: Basket, promotions: readonly Promotion[] = CURRENT_PROMOTIONS): PricedBasket {
  const isTaken = basket.lines.map(() => false);
  const discounts: Discount[] = [];
  const hints: Hint[] = [];
  let deliveryCents = basket.lines.length > 0 ? DELIVERY_CENTS : 0;
  for (const promotion of promotions) {
    const check = promotion.check(basket);
    if (!check.met) {
      if (check.isNear) {
        hints.push({ promotionId: promotion.id, rule: promotion.rule, missingCents: check.missingCents });
      }
      continue;
    }
    const savesCents = promotion.isDelivery ? deliveryCents : takeOff(basket, promotion, isTaken);
    if (promotion.isDelivery) deliveryCents = 0;
    if (savesCents > 0) discounts.push(discountOf(promotion, savesCents));
  }
  const savedCents = discounts
    .filter((discount) => discount.kind === 'goods')
    .reduce((sum, discount) => sum + discount.savesCents, 0);
  return { discounts, hints, deliveryCents, totalCents: basket.subtotalCents - savedCents + deliveryCents };
}

function takeOff(basket: Basket, promotion: Promotion, isTaken: boolean[]): number {
  let savesCents = 0;
  for (const [index, share] of promotion.takesOff(basket).entries()) {
    if (share <= 0 || isTaken[index]) continue;
    const line = basket.lines[index]!;
    savesCents += Math.round(line.unitPriceCents * line.quantity * Math.min(share, 1));
    isTaken[index] = true;
  }
  return savesCents;
}

function discountOf({ id, rule, isDelivery }: Promotion, savesCents: number): Discount {
  return { promotionId: id, rule, savesCents, kind: isDelivery ? 'delivery' : 'goods' };
}
