import type { Basket, PricedLine } from '../promotions.contract.ts';

/** Takes a share (0–1) off the lines that fit; the others stay. */
export function percentOff(basket: Basket, share: number, fits: (line: PricedLine) => boolean = () => true): number[] {
  return basket.lines.map((line) => (fits(line) ? share : 0));
}
