/**
 * VDOT: the running fitness of Daniels and Gilbert, *Oxygen Power* (1979), in mL/kg/min.
 * The equations are two facts of arithmetic; no published table is copied.
 */

const OXYGEN_CONSTANT = -4.6;
const OXYGEN_LINEAR = 0.182258;
const OXYGEN_QUADRATIC = 0.000104;

/** Oxygen cost of running, mL/kg/min, at a speed in m/min. */
export function oxygenCost(metresPerMinute: number): number {
  return OXYGEN_CONSTANT + OXYGEN_LINEAR * metresPerMinute + OXYGEN_QUADRATIC * metresPerMinute ** 2;
}

/** Share of VO2max a runner can hold for a time in minutes; about 3.5 to 240 minutes. */
export function sustainableFraction(minutes: number): number {
  return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
}

/** VDOT of a race. Distance in metres, time in seconds (about 3.5 to 240 minutes). */
export function vdotOfRace(distanceMetres: number, timeSeconds: number): number {
  const minutes = timeSeconds / 60;
  return oxygenCost(distanceMetres / minutes) / sustainableFraction(minutes);
}

/** Speed, m/min, that costs this much oxygen (mL/kg/min): the positive root of the cost. */
export function speedAtOxygen(oxygen: number): number {
  const discriminant = OXYGEN_LINEAR ** 2 - 4 * OXYGEN_QUADRATIC * (OXYGEN_CONSTANT - oxygen);
  return (-OXYGEN_LINEAR + Math.sqrt(discriminant)) / (2 * OXYGEN_QUADRATIC);
}

/** Pace in seconds per kilometre at a fraction (0.5 to 1.2) of VDOT. */
export function paceAtFraction(vdot: number, fraction: number): number {
  return 60_000 / speedAtOxygen(vdot * fraction);
}

/**
 * Race time, seconds, for a distance in metres at a VDOT.
 * VDOT falls as the time grows and there is no closed form, so it is found by bisection.
 */
export function raceSecondsAtVdot(vdot: number, distanceMetres: number): number {
  let fastest = distanceMetres / 10;
  let slowest = distanceMetres / 0.5;
  for (let step = 0; step < 60; step += 1) {
    const middle = (fastest + slowest) / 2;
    if (vdotOfRace(distanceMetres, middle) > vdot) fastest = middle;
    else slowest = middle;
  }
  return (fastest + slowest) / 2;
}
