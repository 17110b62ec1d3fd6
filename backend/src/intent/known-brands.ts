/** Brand names kept; more would make every message slower. */
const MOST_BRANDS = 2_000;

/** Brands change only with an import, which may run in another process; so long an old list serves. */
const FRESH_MS = 30_000;

/** The makers that may be named in messages: read when first needed, and again behind a message's back once they are old. */
export class KnownBrands {
  private brands: readonly string[] = [];
  private readAtMs = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | undefined;

  constructor(private source: () => Promise<readonly string[]> = async () => []) {}

  readFrom(source: () => Promise<readonly string[]>): void {
    this.source = source;
    this.readAtMs = Number.NEGATIVE_INFINITY;
  }

  /** Waits only while none is known: a shop that opens is asked again by every message. A source that fails leaves what was known. */
  async now(): Promise<readonly string[]> {
    const isOld = performance.now() - this.readAtMs > FRESH_MS;
    if (isOld || this.brands.length === 0) {
      this.reading ??= this.read().finally(() => {
        this.reading = undefined;
      });
    }
    if (this.brands.length === 0) await this.reading;
    return this.brands;
  }

  private async read(): Promise<void> {
    this.readAtMs = performance.now();
    try {
      this.brands = (await this.source()).slice(0, MOST_BRANDS);
    } catch {
      // What was known stands; the shop is asked again as ever.
    }
  }
}
