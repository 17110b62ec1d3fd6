import type { Point } from '../kit/paths.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';
import { GROUND_Y, shoeProfile, type ShoeLeaf } from './shoe-profile.ts';
import { sole } from './shoe-sole.ts';
import { spikePlate } from './spike-plate.ts';
import { upper } from './shoe-upper.ts';

/** A running shoe of a leaf, seen from its outer side. */
export function runningShoe(leaf: ShoeLeaf): Drawer {
  return (studio: Studio) => {
    const shoe = shoeProfile(studio.traits, leaf);
    const ground: Point = [396, GROUND_Y + (leaf === 'spike' ? 14 : 2)];
    return (
      groundShadow(studio, ground, 690, 30) +
      upper(studio, shoe, leaf) +
      sole(studio, shoe, leaf) +
      (leaf === 'spike' ? spikePlate(studio, shoe) : '')
    );
  };
}
