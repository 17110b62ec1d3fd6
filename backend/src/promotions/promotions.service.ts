import { Injectable } from '@nestjs/common';
import { KNOWN_CODES } from './domain/current-promotions.ts';
import { priceBasket } from './domain/price-basket.ts';
import type { Basket, PricedBasket } from './promotions.contract.ts';

@Injectable()
export class PromotionsService {
  price(basket: Basket): PricedBasket {
    return priceBasket(basket);
  }

  /** The code as it is written in the rules, or null when there is no such code. */
  knownCode(code: string): string | null {
    const wanted = code.trim().toUpperCase();
    return KNOWN_CODES.has(wanted) ? wanted : null;
  }
}
