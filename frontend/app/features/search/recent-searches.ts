/** Searches of this browser, newest first. They never leave it. */
const RECENT_KEY = 'foulee_searches';
const MOST_RECENT = 6;

export function recentSearches(): string[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(RECENT_KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((each) => typeof each === 'string').slice(0, MOST_RECENT) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const words = query.trim().slice(0, 100);
  if (words.length < 2) return;
  const others = recentSearches().filter((each) => each.toLowerCase() !== words.toLowerCase());
  write([words, ...others].slice(0, MOST_RECENT));
}

export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(searches));
  } catch {
    // Storage is full or forbidden; then nothing is remembered.
  }
}
