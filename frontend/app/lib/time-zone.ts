/** Where the reader is (IANA), told to the server so that pages it draws know the reader's day; the API reads it as well. */
const TIME_ZONE_COOKIE = 'foulee_time_zone';
const ONE_YEAR_SECONDS = 31_536_000;

/** Before anything is asked of the API; a traveller's zone changes with the next page. */
export function rememberTimeZone(): void {
  const name = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
  document.cookie = `${TIME_ZONE_COOKIE}=${name}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
}

/** The reader's calendar day, YYYY-MM-DD; UTC before the first visit and for a zone the runtime does not know. */
export function dayOfReader(cookieHeader: string | null, now: Date): string {
  const pair = cookieHeader?.split(';').find((part) => part.trim().startsWith(`${TIME_ZONE_COOKIE}=`));
  try {
    return dayIn(decodeURIComponent(pair?.split('=')[1]?.trim() || 'UTC'), now);
  } catch {
    // A cookie somebody else wrote: neither a name nor a zone.
    return dayIn('UTC', now);
  }
}

function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
