/** Days between two hard days, counted as calendar days: 2 leaves 48 hours (coach's rule). */
export const HARD_DAY_GAP = 2;

export interface LayoutWish {
  /** Offsets 0 to 6 in the week on which running is allowed. */
  allowed: readonly number[];
  /** Offset of the long run or race; null in a week with neither. */
  anchor: number | null;
  /** Runs in the week, the anchor included. */
  runs: number;
  /** Hard sessions wished besides the anchor. */
  hardSessions: number;
  /** Hard days of last week as negative offsets, and of next week as offsets of 7 and more. */
  neighbours: readonly number[];
  /** Days kept free of hard work before the anchor: 2, or 3 before a race. */
  gapBeforeAnchor: number;
  /** Ultra runners run long on tired legs: the day after the long run is preferred. */
  backToBack: boolean;
}

export interface Layout {
  anchor: number | null;
  hard: number[];
  easy: number[];
}

/** Every way to choose among up to seven items, as indexes in order, by how many are chosen. */
const CHOICES: readonly (readonly number[])[][] = Array.from({ length: 8 }, () => []);
for (let mask = 127; mask >= 0; mask -= 1) {
  // The highest bit stands for the first item, so that earlier days come first.
  const chosen = [0, 1, 2, 3, 4, 5, 6].filter((index) => (mask & (64 >> index)) !== 0);
  CHOICES[chosen.length]?.push(chosen);
}

/** All subsets of `size` of up to seven elements, in order. */
function subsets(items: readonly number[], size: number): number[][] {
  const choices = CHOICES[size] ?? [];
  const fitting = items.length === 7 ? choices : choices.filter((indexes) => (indexes.at(-1) ?? -1) < items.length);
  return fitting.map((indexes) => indexes.map((index) => items[index] ?? 0));
}

function mayBeHard(offset: number, wish: LayoutWish): boolean {
  if (wish.neighbours.some((day) => Math.abs(day - offset) < HARD_DAY_GAP)) return false;
  if (wish.anchor === null) return true;
  const before = wish.anchor - offset;
  return before > 0 ? before >= wish.gapBeforeAnchor : -before >= HARD_DAY_GAP;
}

/** How unevenly the runs are spread around the week, and how they sit beside the long run. */
function restCost(days: readonly number[], wish: LayoutWish): number {
  const sorted = days.toSorted((a, b) => a - b);
  const ideal = 7 / days.length;
  let cost = 0;
  sorted.forEach((day, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 7;
    cost += (next - day - ideal) ** 2;
  });
  if (wish.anchor === null) return cost;
  const after = (wish.anchor + 1) % 7;
  const before = (wish.anchor + 6) % 7;
  if (days.includes(after)) cost += wish.backToBack ? -4 : 1.5;
  if (days.includes(before)) cost += 0.6;
  return cost;
}

function hardCost(hard: readonly number[], wish: LayoutWish): number {
  let cost = 0;
  for (const day of hard) {
    // Furthest from the long run on both sides is best; ties go to the earlier day.
    if (wish.anchor !== null) {
      const apart = Math.min((day - wish.anchor + 7) % 7, (wish.anchor - day + 7) % 7);
      cost += 0.5 * (3 - apart) + day * 0.01;
    }
  }
  return cost;
}

function isSpaced(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) >= HARD_DAY_GAP);
}

/** The first of the options that cost least. */
function cheapest<T>(options: readonly T[], costOf: (option: T) => number): T | null {
  let best: { option: T; cost: number } | null = null;
  for (const option of options) {
    const cost = costOf(option);
    if (best === null || cost < best.cost) best = { option, cost };
  }
  return best?.option ?? null;
}

/** The best hard days among the run days; as many of the wished as fit 48 hours apart. */
function placeHard(days: readonly number[], wish: LayoutWish): number[] {
  const candidates = days.filter((day) => day !== wish.anchor && mayBeHard(day, wish));
  for (let count = Math.min(wish.hardSessions, candidates.length); count > 0; count -= 1) {
    const best = cheapest(subsets(candidates, count).filter(isSpaced), (option) => hardCost(option, wish));
    if (best) return best;
  }
  return [];
}

/**
 * Which days of a week are run, which of them hard: as many hard days as fit 48 hours apart
 * from each other and from the long run, the rest spread evenly, rest after the long run.
 */
export function layoutWeek(wish: LayoutWish): Layout {
  const free = wish.allowed.filter((day) => day !== wish.anchor);
  const others = Math.min(free.length, wish.runs - (wish.anchor === null ? 0 : 1));
  let best: { cost: number; layout: Layout } | null = null;
  for (const chosen of subsets(free, Math.max(0, others))) {
    const days = wish.anchor === null ? chosen : [...chosen, wish.anchor];
    const hard = placeHard(days, wish);
    const missing = wish.hardSessions - hard.length;
    const cost = missing * 20 + restCost(days, wish) + hardCost(hard, wish);
    if (best === null || cost < best.cost - 1e-9) {
      const easy = chosen.filter((day) => !hard.includes(day));
      best = { cost, layout: { anchor: wish.anchor, hard, easy } };
    }
  }
  return best?.layout ?? { anchor: wish.anchor, hard: [], easy: [] };
}

/**
 * Days for strength: at most `sessions`, never the day before a hard day, 48 hours apart; hard
 * days first (hard days hard, easy days easy), then the days around them.
 */
export function placeStrength(wish: {
  sessions: number;
  allowed: readonly number[];
  hard: readonly number[];
  runDays: readonly number[];
  anchor: number | null;
  /** Last strength day of the week before, as a negative offset. */
  lastStrength: number;
}): number[] {
  const hardDays = new Set([...wish.hard, ...(wish.anchor === null ? [] : [wish.anchor])]);
  const isFree = (day: number) => day !== wish.anchor && !hardDays.has(day + 1);
  const candidates = wish.allowed.filter(isFree);
  const ordered = candidates.toSorted(
    (a, b) =>
      Number(wish.hard.includes(b)) - Number(wish.hard.includes(a)) ||
      Number(wish.runDays.includes(a)) - Number(wish.runDays.includes(b)) ||
      a - b,
  );
  const chosen: number[] = [];
  for (const day of ordered) {
    const isApart = [...chosen, wish.lastStrength].every((other) => Math.abs(other - day) >= 2);
    if (chosen.length < wish.sessions && isApart) chosen.push(day);
  }
  return chosen.toSorted((a, b) => a - b);
}
