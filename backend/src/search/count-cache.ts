/** Articles from which counting takes longer than a shopper should wait (100 ms at 25,000 in the embedded database). */
const LARGE_TOTAL = 5_000;

/** Counts so old are as good as new: among thousands, nobody misses the one that was just sold out. */
const FRESH_MS = 60_000;

/** Counts so old are still shown, and counted anew behind the shopper's back. */
const SERVED_MS = 10 * 60_000;

/** Lists kept; each takes some 20 kB. */
const MOST_KEPT = 200;

interface Held<Counts> {
  counts: Counts;
  atMs: number;
  isRenewed: boolean;
}

/**
 * Remembers the counts of large lists by their filters, least recently asked out first. Small ones are counted every time.
 * Which articles are shown is never remembered (decision 012).
 */
export class CountCache<Counts extends { total: number }> {
  private readonly held = new Map<string, Held<Counts>>();
  private readonly running = new Map<string, Promise<Counts>>();

  constructor(private readonly nowMs: () => number = () => performance.now()) {}

  async of(key: string, count: () => Promise<Counts>): Promise<Counts> {
    const known = this.held.get(key);
    const ageMs = known ? this.nowMs() - known.atMs : Infinity;
    if (!known || ageMs > SERVED_MS) return this.counted(key, count);
    this.held.delete(key);
    this.held.set(key, known);
    if (ageMs > FRESH_MS && !known.isRenewed) {
      known.isRenewed = true;
      // What fails here fails again, and is told, when the old counts may no longer be shown.
      this.counted(key, count).catch(() => (known.isRenewed = false));
    }
    return known.counts;
  }

  /** One count at a time, however many ask. */
  private counted(key: string, count: () => Promise<Counts>): Promise<Counts> {
    const running = this.running.get(key) ?? count().finally(() => this.running.delete(key));
    this.running.set(key, running);
    return running.then((counts) => {
      this.held.delete(key);
      if (counts.total >= LARGE_TOTAL) this.keep(key, counts);
      return counts;
    });
  }

  private keep(key: string, counts: Counts): void {
    this.held.set(key, { counts, atMs: this.nowMs(), isRenewed: false });
    const [oldest] = this.held.keys();
    if (this.held.size > MOST_KEPT && oldest !== undefined) this.held.delete(oldest);
  }
}
