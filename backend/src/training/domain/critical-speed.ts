/** Share of critical speed held in a marathon. Source: smyth-muniz-2020-critical-speed. */
export const MARATHON_SHARE_OF_CRITICAL_SPEED = 0.85;

/** Distances, metres, whose bests the model may use (smyth-muniz-2020-critical-speed). */
const SHORTEST_METRES = 400;
const LONGEST_METRES = 5000;

export interface CriticalSpeed {
  /** Metres per second. */
  speedMetresPerSecond: number;
  /** D′, metres that can be run above critical speed. */
  reserveMetres: number;
}

/**
 * Least squares of `distance = speed · time + reserve` over three or more bests between 400 m
 * and 5 km; null with fewer, or when they do not describe a runner (a negative reserve).
 */
export function criticalSpeed(bests: readonly { distanceMetres: number; timeSeconds: number }[]): CriticalSpeed | null {
  const used = bests.filter((best) => best.distanceMetres >= SHORTEST_METRES && best.distanceMetres <= LONGEST_METRES);
  if (new Set(used.map((best) => best.distanceMetres)).size < 3) return null;
  const meanTime = mean(used.map((best) => best.timeSeconds));
  const meanDistance = mean(used.map((best) => best.distanceMetres));
  let covariance = 0;
  let variance = 0;
  for (const best of used) {
    const late = best.timeSeconds - meanTime;
    covariance += late * (best.distanceMetres - meanDistance);
    variance += late ** 2;
  }
  const speedMetresPerSecond = covariance / variance;
  const reserveMetres = meanDistance - speedMetresPerSecond * meanTime;
  if (!(speedMetresPerSecond > 0) || reserveMetres < 0) return null;
  return { speedMetresPerSecond, reserveMetres };
}

/** Marathon time, seconds, from critical speed. Source: smyth-muniz-2020-critical-speed. */
export function marathonSecondsFromCriticalSpeed(speed: CriticalSpeed): number {
  return 42_195 / (MARATHON_SHARE_OF_CRITICAL_SPEED * speed.speedMetresPerSecond);
}

/** Time, seconds, for a distance in km on the line of the bests; meant for races within their range. */
export function secondsAtCriticalSpeed(speed: CriticalSpeed, distanceKm: number): number {
  return (distanceKm * 1000 - speed.reserveMetres) / speed.speedMetresPerSecond;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
