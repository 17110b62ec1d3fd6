/** Summary of durations, milliseconds. */
export interface Timing {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
  count: number;
}

/** Nearest-rank percentiles of at least one duration. */
export function timingOf(durationsMs: number[]): Timing {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: sorted.at(-1) ?? 0, count: sorted.length };
}

/** Runs the work `count` times, one after the other, after `warmUp` runs that do not count. */
export async function timed(count: number, warmUp: number, work: (round: number) => Promise<unknown>): Promise<Timing> {
  const durations: number[] = [];
  for (let round = -warmUp; round < count; round += 1) {
    const startedAt = performance.now();
    await work(Math.abs(round));
    if (round >= 0) durations.push(performance.now() - startedAt);
  }
  return timingOf(durations);
}
