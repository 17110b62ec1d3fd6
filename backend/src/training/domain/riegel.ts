/** Exponent of Riegel (1977; American Scientist 69(3):285-290, 1981) up to the half marathon. */
export const RIEGEL_EXPONENT = 1.06;

/** Kilometres a week from which a marathon follows the plain exponent (derived, coach's rule). */
const MARATHON_READY_KM_PER_WEEK = 60;
/** Kilometres a week at and below which the largest marathon exponent is used. */
const UNREADY_KM_PER_WEEK = 20;
const LEAST_MARATHON_EXPONENT = 1.08;
const LARGEST_MARATHON_EXPONENT = 1.12;

/** `T2 = T1 (D2/D1)^exponent`. Seconds in and out; both distances in the same unit. */
export function riegelSeconds(
  race: { distanceKm: number; timeSeconds: number },
  distanceKm: number,
  exponent = RIEGEL_EXPONENT,
): number {
  return race.timeSeconds * (distanceKm / race.distanceKm) ** exponent;
}

/**
 * Exponent for the marathon and beyond by training: 1.06 with 60 km a week or more, else
 * 1.08 to 1.12. Source: vickers-2016-race-times (Riegel is 10 minutes too fast for half of
 * recreational marathoners); the scale between is a coach's rule.
 */
export function marathonExponent(kmPerWeek: number): number {
  if (kmPerWeek >= MARATHON_READY_KM_PER_WEEK) return RIEGEL_EXPONENT;
  const span = MARATHON_READY_KM_PER_WEEK - UNREADY_KM_PER_WEEK;
  const lack = Math.min(1, (MARATHON_READY_KM_PER_WEEK - kmPerWeek) / span);
  return LEAST_MARATHON_EXPONENT + lack * (LARGEST_MARATHON_EXPONENT - LEAST_MARATHON_EXPONENT);
}
