/** Remembers the vectors of the latest queries; the one unused longest goes first. */
export class RecentVectors {
  private readonly capacity: number;
  private readonly byText = new Map<string, number[]>();

  /** `capacity` in texts. */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(text: string): number[] | undefined {
    const vector = this.byText.get(text);
    if (!vector) return undefined;
    // A Map keeps the order of insertion: putting it back makes it the youngest.
    this.byText.delete(text);
    this.byText.set(text, vector);
    return [...vector];
  }

  set(text: string, vector: number[]): void {
    this.byText.delete(text);
    this.byText.set(text, [...vector]);
    const oldest = this.byText.keys().next().value;
    if (this.byText.size > this.capacity && oldest !== undefined) this.byText.delete(oldest);
  }
}
