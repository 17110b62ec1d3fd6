import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Who took what, in time order, with users and items numbered from 0. */
export interface Interactions {
  histories: Int32Array[];
  itemCount: number;
  /** Lines left out because they held a user and no item, or nothing. */
  skippedLines: number;
}

/** Reads `user item item …`, one line a user, oldest first; an item that stands twice counts where it stands last. */
export async function readInteractions(path: string): Promise<Interactions> {
  const numbers = new Map<string, number>();
  const histories: Int32Array[] = [];
  let skippedLines = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [, ...items] = line.trim().split(/\s+/);
    if (items.length === 0) {
      skippedLines += 1;
      continue;
    }
    const lastPlaceOf = new Map(items.map((item, place) => [item, place]));
    const kept = items.filter((item, place) => lastPlaceOf.get(item) === place);
    histories.push(Int32Array.from(kept, (item) => numberOf(numbers, item)));
  }
  return { histories, itemCount: numbers.size, skippedLines };
}

function numberOf(numbers: Map<string, number>, item: string): number {
  const known = numbers.get(item);
  if (known !== undefined) return known;
  numbers.set(item, numbers.size);
  return numbers.size - 1;
}
