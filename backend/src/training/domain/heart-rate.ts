import type { HeartRateRange } from '../session.contract.ts';
import type { HeartRateZones } from '../training.contract.ts';

/** Maximum heart rate by age in years: `208 − 0.7·age`. Source: tanaka-2001-hrmax; ± 7-11 bpm. */
export function maxHeartRateOfAge(ageYears: number): number {
  return 208 - 0.7 * ageYears;
}

/** Karvonen: heart rate at a share (0 to 1) of the reserve, beats per minute. */
export function heartRateAtReserve(share: number, restingBpm: number, maxBpm: number): number {
  return restingBpm + share * (maxBpm - restingBpm);
}

/** Five zones by heart-rate reserve (convention), or by %HRmax when no resting value is known. */
const ZONE_EDGES_OF_RESERVE = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** The same zones without a resting heart rate (coach's rule). */
const ZONE_EDGES_OF_MAXIMUM = [0.6, 0.7, 0.78, 0.86, 0.93, 1];

/** Training intensities as shares of the maximum (Daniels' customary bands, coach's rule). */
const SHARES_OF_MAXIMUM = {
  easy: [0.65, 0.79],
  marathon: [0.8, 0.9],
  threshold: [0.88, 0.92],
  interval: [0.95, 1],
} as const;

/**
 * Heart-rate zones of a runner; a measured maximum wins over the age formula.
 * null when neither is known: a guessed maximum would be worse than perceived effort.
 */
export function heartRateZones(runner: {
  age?: number | undefined;
  maxHr?: number | undefined;
  restingHr?: number | undefined;
}): HeartRateZones | null {
  if (runner.maxHr === undefined && runner.age === undefined) return null;
  const maxBpm = Math.round(runner.maxHr ?? maxHeartRateOfAge(runner.age ?? 0));
  const rest = runner.restingHr !== undefined && runner.restingHr < maxBpm ? runner.restingHr : null;
  const edges = rest === null ? ZONE_EDGES_OF_MAXIMUM : ZONE_EDGES_OF_RESERVE;
  const at = (share: number) => Math.round(rest === null ? share * maxBpm : heartRateAtReserve(share, rest, maxBpm));
  const band = (shares: readonly [number, number]): HeartRateRange => ({
    minBpm: Math.round(shares[0] * maxBpm),
    maxBpm: Math.round(shares[1] * maxBpm),
  });
  return {
    maxBpm,
    restingBpm: rest,
    source: runner.maxHr === undefined ? 'age-formula' : 'measured',
    zones: edges.slice(0, 5).map((edge, index) => ({
      minBpm: at(edge),
      maxBpm: at(edges[index + 1] ?? 1),
    })),
    easy: band(SHARES_OF_MAXIMUM.easy),
    marathon: band(SHARES_OF_MAXIMUM.marathon),
    threshold: band(SHARES_OF_MAXIMUM.threshold),
    interval: band(SHARES_OF_MAXIMUM.interval),
  };
}
