import { countBuyers } from './user-likeness.ts';

/** cooccurrence ÷ (buyers of i ^ a · buyers of j ^ (1 − a) + shrink), as measured best in evidence 0.2. */
const SHRINK = 20;
const OWN_EXPONENT = 0.6;
const KEPT_PER_ITEM = 300;

/** Items by common buyers; each row's nearest 300, made when first asked for. */
export class ItemLikeness {
  private readonly known: readonly Int32Array[];
  private readonly buyersOf: number[][];
  private readonly popularity: Int32Array;
  private readonly rows = new Map<number, { item: number; likeness: number }[]>();
  private readonly common: Float64Array;

  constructor(known: readonly Int32Array[], itemCount: number) {
    this.known = known;
    this.popularity = countBuyers(known, itemCount);
    this.common = new Float64Array(itemCount);
    this.buyersOf = Array.from({ length: itemCount }, () => []);
    known.forEach((history, user) => history.forEach((item) => this.buyersOf[item]!.push(user)));
  }

  /** Adds the likeness of every item to those of the history, newer ones counting more. */
  addScores(history: Int32Array, recencyDecay: number, scores: Float64Array): void {
    history.forEach((own, place) => {
      const weight = recencyDecay ** (history.length - 1 - place);
      for (const { item, likeness } of this.nearestTo(own)) scores[item]! += weight * likeness;
    });
  }

  private nearestTo(own: number): { item: number; likeness: number }[] {
    const made = this.rows.get(own);
    if (made) return made;
    const touched: number[] = [];
    for (const user of this.buyersOf[own]!) {
      for (const item of this.known[user]!) {
        if (this.common[item] === 0) touched.push(item);
        this.common[item]! += 1;
      }
    }
    const row = touched.filter((item) => item !== own).map((item) => ({ item, likeness: this.likeness(own, item) }));
    for (const item of touched) this.common[item] = 0;
    row.sort((a, b) => b.likeness - a.likeness || a.item - b.item);
    row.length = Math.min(row.length, KEPT_PER_ITEM);
    this.rows.set(own, row);
    return row;
  }

  private likeness(own: number, item: number): number {
    const scale = this.popularity[own]! ** OWN_EXPONENT * this.popularity[item]! ** (1 - OWN_EXPONENT);
    return this.common[item]! / (scale + SHRINK);
  }
}
