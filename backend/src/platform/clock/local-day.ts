/**
 * The calendar day of an instant where a runner was: by the offset the watch wrote, else by the runner's time zone, else
 * UTC. Daylight saving is the time zone's business; a day stays a day whether it has 23, 24 or 25 hours.
 */
export function dayAt(instant: Date, place: { offsetMinutes?: number | null; timeZone?: string | undefined }): string {
  if (place.offsetMinutes !== null && place.offsetMinutes !== undefined) {
    return new Date(instant.getTime() + place.offsetMinutes * 60_000).toISOString().slice(0, 10);
  }
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: place.timeZone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The same for a time zone that nobody has checked: one the runtime does not know counts as UTC. */
export function todayIn(timeZone: string | undefined, now: Date): string {
  try {
    return dayAt(now, { timeZone });
  } catch (error) {
    if (error instanceof RangeError) return dayAt(now, {});
    throw error;
  }
}
