/** A small seeded source of chance (mulberry32). The same seed gives the same catalogue on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number;
  /** True with the given probability in [0, 1]. */
  chance(probability: number): boolean;
  /** About a standard normal: mean 0, deviation 1, never beyond ±4. */
  normal(): number;
  pick<T>(list: readonly T[]): T;
  /** One entry, with chances in proportion to `weight`. */
  weighted<T>(list: readonly T[], weight: (entry: T) => number): T;
  shuffle<T>(list: readonly T[]): T[];
  /** An independent stream: adding draws to one part of the catalogue leaves the other parts unchanged. */
  fork(label: string): Random;
}

/** 32-bit FNV-1a hash of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** @param seed any whole number; only its low 32 bits count. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    between,
    int: (low, high) => Math.floor(between(low, high + 1)),
    chance: (probability) => next() < probability,
    normal: () => normalFrom(next),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    weighted: (list, weight) => weightedFrom(next, list, weight),
    shuffle: (list) => shuffled(next, list),
    fork: (label) => createRandom((seed ^ hashText(label)) >>> 0),
  };
}

/** Irwin–Hall sum of 12 uniforms: no logarithm, so no difference between mathematics libraries. */
function normalFrom(next: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += next();
  return Math.max(-4, Math.min(4, sum));
}

function weightedFrom<T>(next: () => number, list: readonly T[], weight: (entry: T) => number): T {
  const total = list.reduce((sum, entry) => sum + weight(entry), 0);
  let left = next() * total;
  for (const entry of list) {
    left -= weight(entry);
    if (left < 0) return entry;
  }
  return list[list.length - 1]!;
}

function shuffled<T>(next: () => number, list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [copy[index], copy[other]] = [copy[other]!, copy[index]!];
  }
  return copy;
}
