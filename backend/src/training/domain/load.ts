/**
 * Training load. None of these numbers is an injury score: the acute:chronic ratio is left out
 * on purpose (impellizzeri-2021-dismiss-acwr).
 */

/** Session load: perceived effort (CR10) × minutes. Source: foster-2001-session-rpe. */
export function sessionLoad(effort: number, minutes: number): number {
  return effort * minutes;
}

/**
 * Monotony and strain of seven daily loads, rest days as 0: mean ÷ population standard
 * deviation, and week load × monotony. Monotony is null when every day is the same.
 * The population form is used; the sample form gives about 7 % less.
 */
export function weekStrain(dailyLoads: readonly number[]): {
  total: number;
  monotony: number | null;
  strain: number | null;
} {
  const total = dailyLoads.reduce((sum, load) => sum + load, 0);
  const mean = total / dailyLoads.length;
  const variance = dailyLoads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / dailyLoads.length;
  if (variance === 0) return { total, monotony: null, strain: null };
  const monotony = mean / Math.sqrt(variance);
  return { total, monotony, strain: total * monotony };
}

/** Banister's weights in the form with a prefactor (0.64/1.92 for men, 0.86/1.67 for women). */
const TRIMP_WEIGHTS = {
  male: { factor: 0.64, exponent: 1.92 },
  female: { factor: 0.86, exponent: 1.67 },
} as const;

/** Banister's training impulse: minutes × reserve share × weight. Heart rates in bpm. */
export function trainingImpulse(
  minutes: number,
  heart: { averageBpm: number; restingBpm: number; maxBpm: number },
  sex: 'male' | 'female',
): number {
  const share = (heart.averageBpm - heart.restingBpm) / (heart.maxBpm - heart.restingBpm);
  const weight = TRIMP_WEIGHTS[sex];
  return minutes * share * weight.factor * Math.exp(weight.exponent * share);
}

/** Edwards: minutes in zones 1 to 5, weighted 1 to 5. */
export function zoneLoad(minutesInZones: readonly number[]): number {
  return minutesInZones.reduce((sum, minutes, index) => sum + minutes * (index + 1), 0);
}

/**
 * Exponentially weighted mean over N days, λ = 2/(N+1), begun with the first day's load.
 * Source: williams-2017-ewma-letter. A trend to look at, not a score.
 */
export function weightedMeanLoad(dailyLoads: readonly number[], days: number): number {
  const weight = 2 / (days + 1);
  return dailyLoads.reduce((mean, load, index) => (index === 0 ? load : weight * load + (1 - weight) * mean));
}

/** Running stress: hours × intensity² × 100; intensity = graded speed ÷ threshold speed. */
export function runningStress(minutes: number, intensity: number): number {
  return (minutes / 60) * intensity ** 2 * 100;
}
