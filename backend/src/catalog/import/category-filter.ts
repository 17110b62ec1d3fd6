import { plainText } from '../domain/plain-text.ts';

/** Category names remembered for a helpful sentence; the published files have some thousands. */
const MAX_NAMES = 20_000;

/** Keeps the articles whose category path names one of the wanted categories, and knows which were never met. */
export class CategoryFilter {
  private readonly wanted: ReadonlyMap<string, string>;
  private readonly met = new Set<string>();
  private readonly seen = new Map<string, { name: string; count: number }>();

  /** @param names as a person types them; case, HTML entities and outer spaces do not matter. None: everything is kept. */
  constructor(names: readonly string[] = []) {
    this.wanted = new Map(names.map((name) => [folded(name), name.trim()] as const).filter(([key]) => key !== ''));
  }

  /** Names the choice, whatever the order of the names: '' when everything is kept. */
  get key(): string {
    return [...this.wanted.keys()].toSorted().join('|');
  }

  keeps({ categories }: { categories: readonly string[] }): boolean {
    if (this.wanted.size === 0) return true;
    const path = categories.map((name) => [folded(name), name] as const);
    for (const [key, name] of path) this.count(key, name);
    const found = path.filter(([key]) => this.wanted.has(key));
    for (const [key] of found) this.met.add(key);
    return found.length > 0;
  }

  /** Wanted names no article had. */
  unmet(): string[] {
    return [...this.wanted].filter(([key]) => !this.met.has(key)).map(([, name]) => name);
  }

  /** What the articles had instead: names that begin like an unmet one first, then the most frequent. */
  suggestions(limit = 8): { name: string; count: number }[] {
    const unmet = this.unmet().map(folded);
    const likeness = (key: string) => Math.max(...unmet.map((name) => sharedStart(name, key)));
    return [...this.seen]
      .map(([key, found]) => ({ ...found, key, likeness: likeness(key) }))
      .toSorted((a, b) => b.likeness - a.likeness || b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, limit)
      .map(({ name, count }) => ({ name, count }));
  }

  private count(key: string, name: string): void {
    const found = this.seen.get(key);
    if (found) found.count += 1;
    else if (this.seen.size < MAX_NAMES) this.seen.set(key, { name: plainText(name), count: 1 });
  }
}

function folded(name: string): string {
  return plainText(name).toLowerCase();
}

/** How many letters two names begin with in common; fewer than three are chance. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length < 3 ? 0 : length;
}
