import { cubicAt, p, type Cubic, type Point } from '../kit/paths.ts';
import type { Traits } from '../kit/traits.ts';

/** What makes one shoe look unlike another; lengths in units of the 800-unit field (2.3 units ≈ 1 mm). */
export interface ShoeProfile {
  /** Height of the midsole under the heel and under the ball of the foot. */
  heelStack: number;
  foreStack: number;
  /** How far the tip rises off the ground. */
  toeSpring: number;
  /** How far the heel of the midsole reaches behind the upper. */
  heelFlare: number;
  /** Height of the Achilles tab and depth of the ankle dip, above the foot bed. */
  tabHeight: number;
  ankleHeight: number;
  throatHeight: number;
  toeHeight: number;
  lugDepth: number;
  /** How much of the sole rolls forward, 0 (flat) to 1 (rocker). */
  rocker: number;
  /** How far the tab leans away from the Achilles tendon, 0 to 1. */
  tabFlare: number;
  /** How high the foam walls climb at the waist of the foot, in units. */
  wall: number;
  /** Where the throat ends, in units from the left. */
  throatEnd: number;
}

/** Where the sole meets the ground. */
export const GROUND_Y = 590;

/** How each leaf differs before its traits are read: [low, high] of each measure. */
const LEAF_SHAPES = {
  road: { stack: [44, 84], spring: [34, 46], flare: [2, 18], toe: [88, 104], lugs: 0 },
  trail: { stack: [46, 80], spring: [38, 52], flare: [0, 14], toe: [94, 110], lugs: 1 },
  race: { stack: [62, 92], spring: [54, 70], flare: [14, 34], toe: [76, 88], lugs: 0 },
  spike: { stack: [22, 38], spring: [48, 62], flare: [-4, 4], toe: [66, 78], lugs: 0 },
} as const;
export type ShoeLeaf = keyof typeof LEAF_SHAPES;

/** The proportions of one model. */
export function shoeProfile(traits: Traits, leaf: ShoeLeaf): ShoeProfile {
  const shape = LEAF_SHAPES[leaf];
  const heelStack = traits.between('stack', shape.stack[0], shape.stack[1]);
  const collar = traits.between('collar', 0, 1);
  return {
    heelStack,
    foreStack: heelStack - traits.between('drop', 0, leaf === 'spike' ? 6 : 24),
    toeSpring: traits.between('toeSpring', shape.spring[0], shape.spring[1]),
    heelFlare: traits.between('heelFlare', shape.flare[0], shape.flare[1]),
    tabHeight: 154 + 44 * collar + (leaf === 'spike' ? -16 : 0),
    ankleHeight: 104 + 30 * collar,
    throatHeight: 202 + 24 * traits.between('throat', 0, 1),
    toeHeight: traits.between('toeBox', shape.toe[0], shape.toe[1]) + (traits.has('wide', 0.15) ? 8 : 0),
    lugDepth: shape.lugs * traits.between('lugs', 12, 26),
    rocker: traits.between('rocker', 0, leaf === 'race' ? 1 : 0.75),
    tabFlare: traits.chance('tabFlare') > 0.5 ? traits.chance('tabFlareReach') : 0,
    wall: traits.between('wall', -4, 26),
    throatEnd: traits.between('throatEnd', 480, 536),
  };
}

/** The underside from the heel bevel to the tip of the toe: three curves. */
export function underside(shoe: ShoeProfile): readonly [Cubic, Cubic, Cubic] {
  const ground = GROUND_Y - shoe.lugDepth;
  const lift = 26 + shoe.heelStack * 0.14 + shoe.rocker * 10;
  const roll = 462 - shoe.rocker * 60;
  return [
    [
      [76 - shoe.heelFlare, ground - lift],
      [92 - shoe.heelFlare, ground - 8],
      [128, ground],
      [186, ground],
    ],
    [
      [186, ground],
      [270, ground],
      [330, ground - 5 - 5 * shoe.rocker],
      [roll, ground],
    ],
    [
      [roll, ground],
      [roll + 120, ground + 1],
      [640, ground - shoe.toeSpring * 0.34],
      [724, ground - shoe.toeSpring],
    ],
  ];
}

/** The line where the foam meets the upper, from the toe to the heel: three curves. */
export function footLine(shoe: ShoeProfile): readonly [Cubic, Cubic, Cubic] {
  const ground = GROUND_Y - shoe.lugDepth;
  const toe = ground - shoe.toeSpring - 26 - shoe.foreStack * 0.22;
  const ball = ground - shoe.foreStack - 10;
  const waist = ground - (shoe.foreStack + shoe.heelStack) / 2 - 12;
  const heel = ground - shoe.heelStack - 16;
  const wall = waist - shoe.wall;
  return [
    [
      [734, toe],
      [690, ball - 6],
      [640, ball + 8],
      [560, ball + 2],
    ],
    [
      [560, ball + 2],
      [470, ball - 6],
      [420, wall + 8],
      [330, wall],
    ],
    [
      [330, wall],
      [240, wall - 8],
      [150, heel + 16],
      [84, heel - 6],
    ],
  ];
}

/** The closed outline of the foam. */
export function midsoleOutline(shoe: ShoeProfile): string {
  const [heel, waist, toe] = underside(shoe);
  const foot = footLine(shoe);
  const [tipX, tipY] = toe[3];
  const [x0, y0] = foot[0][0];
  const back = foot[2][3];
  const flare = 76 - shoe.heelFlare;
  return (
    p`M${heel[0][0]} ${heel[0][1]}` +
    [heel, waist, toe].map(curveTo).join('') +
    p`C${tipX + 16} ${tipY - 6} ${x0 + 16} ${y0 + 6} ${x0} ${y0}` +
    foot.map(curveTo).join('') +
    p`C${back[0] - 8} ${back[1] + 14} ${flare - 10} ${heel[0][1] - 30} ${heel[0][0]} ${heel[0][1]}Z`
  );
}

/** The closed outline of the upper; its lower part hides behind the foam. */
export function upperOutline(shoe: ShoeProfile): string {
  const { tab, dip, throat, vamp, tip, sole } = landmarks(shoe);
  const ball = footLine(shoe)[0][3][1];
  return (
    p`M92 ${sole}C70 ${sole - 44} 104 ${tab[1] + 84} ${tab[0]} ${tab[1] + 16}` +
    p`C${tab[0] - 8} ${tab[1] - 6} ${tab[0] + 14} ${tab[1] - 12} ${tab[0] + 26} ${tab[1] + 8}` +
    p`C${tab[0] + 52} ${dip[1] - 12} ${dip[0] - 34} ${dip[1]} ${dip[0]} ${dip[1]}` +
    p`C${dip[0] + 48} ${dip[1]} ${throat[0] - 52} ${throat[1] + 22} ${throat[0]} ${throat[1]}` +
    p`C${throat[0] + 66} ${throat[1] + 34} ${vamp[0] - 78} ${vamp[1] - 40} ${vamp[0]} ${vamp[1]}` +
    p`C${vamp[0] + 96} ${vamp[1] + 40} 728 ${tip[1] - 92} ${tip[0]} ${tip[1]}` +
    p`L690 ${tip[1] + 10}L560 ${ball + 16}L330 ${ball + 4}L120 ${sole + 4}Z`
  );
}

/** The ridge of the throat, from its top to the toe box: where the laces lie. */
export function throatRidge(shoe: ShoeProfile): Cubic {
  const { throat, vamp } = landmarks(shoe);
  return [throat, [throat[0] + 66, throat[1] + 34], [vamp[0] - 78, vamp[1] - 40], vamp];
}

/** The named points of the upper. */
export function landmarks(
  shoe: ShoeProfile,
): Record<'tab' | 'dip' | 'throat' | 'vamp' | 'tip', Point> & { sole: number } {
  const ground = GROUND_Y - shoe.lugDepth;
  const heel = ground - shoe.heelStack;
  const fore = ground - shoe.foreStack;
  return {
    tab: [88 - 26 * shoe.tabFlare, heel - shoe.tabHeight],
    dip: [196, heel - shoe.ankleHeight],
    throat: [312, heel - shoe.throatHeight],
    vamp: [shoe.throatEnd, fore - shoe.toeHeight - 22],
    tip: [732, footLine(shoe)[0][0][1] + 4],
    sole: heel - 4,
  };
}

/** A curve as a continuation of a path. */
export function curveTo([, b, c, d]: Cubic): string {
  return p`C${b[0]} ${b[1]} ${c[0]} ${c[1]} ${d[0]} ${d[1]}`;
}

/** The point of a chain of curves above a place `x`; the chain runs left to right or right to left. */
export function chainAtX(chain: readonly Cubic[], x: number): Point {
  const isInside = ([a, , , d]: Cubic): boolean => (a[0] - x) * (d[0] - x) <= 0;
  const first = chain[0] as Cubic;
  const last = chain.at(-1) as Cubic;
  const nearest = Math.abs(first[0][0] - x) < Math.abs(last[3][0] - x) ? first : last;
  const curve = chain.find(isInside) ?? nearest;
  const rises = curve[3][0] > curve[0][0];
  let [low, high] = [0, 1];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (cubicAt(curve, middle)[0] < x === rises) low = middle;
    else high = middle;
  }
  return cubicAt(curve, low);
}
