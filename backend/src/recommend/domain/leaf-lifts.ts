/** One kind of thing a shopper bought. */
export interface BoughtKind {
  leaf: string;
  gender: string;
}

/** How often two categories are bought by the same people. */
export interface LeafLift {
  /** A category and a gender, such as "road-shoes women". */
  source: string;
  leaf: string;
  buyers: number;
  bothBought: number;
  /** Shrunk share of the source's buyers who bought `leaf` too, 0–1. */
  share: number;
  /** Shrunk share ÷ the share among everybody who buys for that gender; 1 = no connection. */
  lift: number;
}

/**
 * Counts who bought what together, shopper by shopper, so that a million purchases can be read in small pieces. Sources are a
 * category and a gender, measured against everybody who bought an article of that gender: else women's shoes would "go with"
 * whatever women buy.
 */
export class LeafCounts {
  /** Gender → shoppers who bought something of it; everybody is also "unisex". */
  private readonly population = new Map<string, number>();
  /** Gender → leaf → those of them who bought of the leaf. */
  private readonly base = new Map<string, Map<string, number>>();
  /** Source → its buyers. */
  private readonly own = new Map<string, number>();
  /** Source → other leaf → buyers of both. */
  private readonly both = new Map<string, Map<string, number>>();

  /** All that one shopper ever bought; a kind may stand there twice. */
  add(bought: readonly BoughtKind[]): void {
    const leaves = new Set(bought.map(({ leaf }) => leaf));
    for (const gender of new Set(['unisex', ...bought.map((kind) => kind.gender)])) {
      count(this.population, gender);
      for (const leaf of leaves) count(inner(this.base, gender), leaf);
    }
    const sources = new Map(bought.map((kind) => [sourceOf(kind), kind]));
    for (const [source, kind] of sources) {
      count(this.own, source);
      for (const leaf of leaves) if (leaf !== kind.leaf) count(inner(this.both, source), leaf);
    }
  }

  /**
   * @param shrink imaginary buyers who behave like the whole shop
   * @returns by source, then leaf
   */
  lifts(shrink: number): LeafLift[] {
    const rows: LeafLift[] = [];
    for (const [source, others] of sorted(this.both)) {
      const gender = source.slice(source.lastIndexOf(' ') + 1);
      const buyers = this.own.get(source)!;
      for (const [leaf, bothBought] of sorted(others)) {
        const base = this.base.get(gender)!.get(leaf)! / this.population.get(gender)!;
        const share = (bothBought + shrink * base) / (buyers + shrink);
        rows.push({ source, leaf, buyers, bothBought, share, lift: share / base });
      }
    }
    return rows;
  }
}

function sourceOf({ leaf, gender }: BoughtKind): string {
  return `${leaf} ${gender}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inner(outer: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const found = outer.get(key) ?? new Map<string, number>();
  outer.set(key, found);
  return found;
}

function sorted<Value>(map: Map<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
