/** Slopes, as fractions, between which the polynomial was measured. */
const STEEPEST = 0.45;
/** Runners do not gain downhill what the curve promises (coach's rule). */
const DOWNHILL_FLOOR = 0.88;

/**
 * Energy cost of a slope relative to the flat (1 = flat), slope as a fraction, −0.45 to 0.45.
 * Source: minetti-2002-slope-cost.
 */
export function slopeCostFactor(slope: number): number {
  const i = Math.max(-STEEPEST, Math.min(STEEPEST, slope));
  const cost = 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;
  return cost / 3.6;
}

/** How much slower a slope is run for the same effort; never faster than 12 % downhill. */
export function slopePaceFactor(slope: number): number {
  return Math.max(DOWNHILL_FLOOR, slopeCostFactor(slope));
}

/**
 * Pace factor of a loop with this much climb, metres per kilometre: half of it up, half down.
 * 0 m/km is 1; 40 m/km (8 % up, 8 % down) about 1.2.
 */
export function loopPaceFactor(ascentMetresPerKm: number): number {
  const slope = (ascentMetresPerKm * 2) / 1000;
  return (slopePaceFactor(slope) + slopePaceFactor(-slope)) / 2;
}
