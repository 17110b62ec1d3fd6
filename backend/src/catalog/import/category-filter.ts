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

  /** What the articles had instead, most frequent first, names that share a word with an unmet one before all. */
  suggestions(limit = 8): { name: string; count: number }[] {
    const words = this.unmet().flatMap((name) =>
      folded(name)
        .split(/\W+/)
        .filter((word) => word.length > 2),
    );
    const isNear = ([key]: readonly [string, unknown]) => words.some((word) => key.includes(word.slice(0, 5)));
    return [...this.seen]
      .toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)) || b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([, found]) => found);
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
