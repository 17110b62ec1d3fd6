const DAY_MS = 24 * 60 * 60 * 1000;

/** Three o'clock UTC: four or five in Paris, when hardly anybody shops. */
const NIGHT_HOUR = 3;

/** The next three o'clock (UTC) and `minute` after `now`, so that nightly jobs do not start all at once. */
export function nextNight(now: Date, minute: number): Date {
  const tonight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), NIGHT_HOUR, minute);
  return new Date(tonight > now.getTime() ? tonight : tonight + DAY_MS);
}
