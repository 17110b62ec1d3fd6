import { inverseFrequency } from '../domain/shopper-vector.ts';

/** A compressed table: row r holds places `start[r]` … `start[r + 1] − 1` of `column` and `weight`. */
interface Rows {
  start: Int32Array;
  column: Int32Array;
  weight: Float64Array;
}

export interface Neighbour {
  user: number;
  /** Cosine, (0, 1]. */
  closeness: number;
}

/**
 * Shoppers by likeness, in memory: the same idf-weighted cosine with the same recency factor as the shopper vectors in the
 * database, without a profile. For files of hundreds of thousands of interactions.
 */
export class UserLikeness {
  private readonly known: readonly Int32Array[];
  private readonly recencyDecay: number;
  private readonly idf: Float64Array;
  private readonly buyers: Rows;
  private readonly dot: Float64Array;

  /** `known`: what each shopper took, oldest first. */
  constructor(known: readonly Int32Array[], itemCount: number, recencyDecay: number) {
    this.known = known;
    this.recencyDecay = recencyDecay;
    this.idf = Float64Array.from(countBuyers(known, itemCount), (buyers) => inverseFrequency(buyers, known.length));
    const weights = known.map((history) => unitWeights(history, this.idf, recencyDecay));
    this.buyers = transpose(rowsOf(known, weights), itemCount);
    this.dot = new Float64Array(known.length);
  }

  /** The `count` shoppers most like one with this history (oldest first), nearest first; ties by number. `except` is left out. */
  neighbours(history: Int32Array, count: number, except: number): Neighbour[] {
    const touched = this.collectDots(history);
    const found: Neighbour[] = [];
    for (const user of touched) {
      if (user !== except) found.push({ user, closeness: this.dot[user]! });
      this.dot[user] = 0;
    }
    return nearest(found, count);
  }

  /** Adds every neighbour's closeness to what they took. */
  addScores(neighbours: readonly Neighbour[], scores: Float64Array): void {
    for (const { user, closeness } of neighbours) {
      const history = this.known[user]!;
      for (let place = 0; place < history.length; place += 1) scores[history[place]!]! += closeness;
    }
  }

  private collectDots(history: Int32Array): number[] {
    const { start, column, weight } = this.buyers;
    const own = unitWeights(history, this.idf, this.recencyDecay);
    const touched: number[] = [];
    for (let place = 0; place < history.length; place += 1) {
      const item = history[place]!;
      for (let at = start[item]!; at < start[item + 1]!; at += 1) {
        const user = column[at]!;
        if (this.dot[user] === 0) touched.push(user);
        this.dot[user]! += own[place]! * weight[at]!;
      }
    }
    return touched;
  }
}

function nearest(found: Neighbour[], count: number): Neighbour[] {
  found.sort((a, b) => b.closeness - a.closeness || a.user - b.user);
  return found.length > count ? found.slice(0, count) : found;
}

function unitWeights(history: Int32Array, idf: Float64Array, recencyDecay: number): Float64Array {
  const weights = Float64Array.from(
    history,
    (item, place) => idf[item]! * recencyDecay ** (history.length - 1 - place),
  );
  const length = Math.hypot(...weights);
  return length === 0 ? weights : weights.map((weight) => weight / length);
}

/** Users who took each item. */
export function countBuyers(histories: readonly Int32Array[], itemCount: number): Int32Array {
  const counts = new Int32Array(itemCount);
  for (const history of histories) for (const item of history) counts[item]! += 1;
  return counts;
}

function rowsOf(histories: readonly Int32Array[], weights: readonly Float64Array[]): Rows {
  const total = histories.reduce((sum, history) => sum + history.length, 0);
  const rows: Rows = {
    start: new Int32Array(histories.length + 1),
    column: new Int32Array(total),
    weight: new Float64Array(total),
  };
  histories.forEach((history, user) => {
    const at = rows.start[user]!;
    rows.column.set(history, at);
    rows.weight.set(weights[user]!, at);
    rows.start[user + 1] = at + history.length;
  });
  return rows;
}

function transpose({ start, column, weight }: Rows, columnCount: number): Rows {
  const turned: Rows = {
    start: new Int32Array(columnCount + 1),
    column: new Int32Array(column.length),
    weight: new Float64Array(column.length),
  };
  for (const item of column) turned.start[item + 1]! += 1;
  for (let item = 0; item < columnCount; item += 1) turned.start[item + 1]! += turned.start[item]!;
  const next = turned.start.slice();
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const place = next[column[at]!]!++;
      turned.column[place] = row;
      turned.weight[place] = weight[at]!;
    }
  }
  return turned;
}
