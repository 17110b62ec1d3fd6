import type { ShoppingProfile } from './profile-features.ts';

/** A shopper of the imported history, without anything that names them. */
export interface ShopperSketch {
  shopperId: string;
  profile: ShoppingProfile;
  /** Different articles they bought. */
  boughtCount: number;
  /** Category slugs they bought most of, at most two. */
  favourites: string[];
}

/** Few enough to read, enough to hold every goal. */
const SAMPLES = 8;

/** One shopper for each goal (without profiles: for each favourite category), the one who bought most; at most eight. */
export function chooseSamples(sketches: readonly ShopperSketch[]): ShopperSketch[] {
  const best = new Map<string, ShopperSketch>();
  for (const sketch of sketches) {
    const kind = sketch.profile.goal ?? `leaf ${sketch.favourites[0] ?? ''}`;
    const known = best.get(kind);
    if (sketch.boughtCount > 0 && (!known || sketch.boughtCount > known.boughtCount)) best.set(kind, sketch);
  }
  return [...best.values()]
    .sort((a, b) => b.boughtCount - a.boughtCount || (a.shopperId < b.shopperId ? -1 : 1))
    .slice(0, SAMPLES);
}
