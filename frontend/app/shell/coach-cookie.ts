/** Remembers, on this device, that the coach's panel was closed; the server draws the page that way at once. */
const COACH_COOKIE = 'foulee_coach';
const ONE_YEAR_SECONDS = 31_536_000;

export function isCoachClosed(cookieHeader: string | null): boolean {
  return cookieHeader?.split(';').some((part) => part.trim() === `${COACH_COOKIE}=closed`) ?? false;
}

export function rememberCoach(isOpen: boolean): void {
  document.cookie = `${COACH_COOKIE}=${isOpen ? 'open' : 'closed'}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
}
