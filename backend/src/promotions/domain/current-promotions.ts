import { percentOff } from '../actions/percent-off.ts';
import { bundle } from '../conditions/bundle.ts';
import { codeEntered } from '../conditions/code.ts';
import { firstOrder } from '../conditions/first-order.ts';
import { minimumSpend } from '../conditions/minimum-spend.ts';
import { met, type Promotion } from './promotion.ts';

/** Standard delivery, whole cents. */
export const DELIVERY_CENTS = 490;
const FREE_DELIVERY_FROM_CENTS = 6_000;

const SHOES_AND_SOCKS: Promotion = {
  id: 'shoes-and-socks',
  rule: {
    en: 'A pair of shoes and two pairs of socks: 20 % off the socks',
    fr: 'Une paire de chaussures et deux paires de chaussettes : −20 % sur les chaussettes',
  },
  check: (basket) =>
    bundle(basket, [
      { fits: (line) => line.group === 'shoes', count: 1 },
      { fits: (line) => line.leaf === 'socks', count: 2 },
    ]),
  takesOff: (basket) => percentOff(basket, 0.2, (line) => line.leaf === 'socks'),
};

const LONG_RUN_PANTRY: Promotion = {
  id: 'long-run-pantry',
  rule: {
    en: 'Six or more gels or bars: 10 % off them',
    fr: 'À partir de six gels ou barres : −10 % dessus',
  },
  check: (basket) => bundle(basket, [{ fits: isFood, count: 6 }]),
  takesOff: (basket) => percentOff(basket, 0.1, isFood),
};

const FIRST_STRIDE: Promotion = {
  id: 'first-stride',
  rule: {
    en: 'Your first order with the code FIRSTSTRIDE: 10 % off what has no other discount',
    fr: 'Ta première commande avec le code FIRSTSTRIDE : −10 % sur ce qui n’a pas d’autre remise',
  },
  check: (basket) => {
    const code = codeEntered(basket, 'FIRSTSTRIDE');
    return code.met ? firstOrder(basket) : code;
  },
  takesOff: (basket) => percentOff(basket, 0.1),
};

const FREE_DELIVERY: Promotion = {
  id: 'free-delivery',
  rule: { en: 'Free delivery from €60', fr: 'Livraison offerte dès 60 €' },
  check: (basket) => (basket.lines.length === 0 ? met : minimumSpend(basket, FREE_DELIVERY_FROM_CENTS)),
  takesOff: () => [],
  isDelivery: true,
};

function isFood(line: { leaf: string }): boolean {
  return line.leaf === 'gels' || line.leaf === 'energy-bars';
}

/** In the order they are tried. A new promotion is an object here; its parts are conditions and actions. */
export const CURRENT_PROMOTIONS: readonly Promotion[] = [SHOES_AND_SOCKS, LONG_RUN_PANTRY, FIRST_STRIDE, FREE_DELIVERY];

/** Codes somebody may enter. */
export const KNOWN_CODES: ReadonlySet<string> = new Set(['FIRSTSTRIDE']);
