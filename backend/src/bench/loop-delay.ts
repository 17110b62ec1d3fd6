import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Resolution of the sampler, milliseconds; the sampler's own period is taken off the result. */
const RESOLUTION_MS = 5;

/** Delay of the event loop while the work runs: how long anything else would have waited, p99 in milliseconds. */
export async function loopDelayP99(work: () => Promise<unknown>): Promise<number> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  await work();
  histogram.disable();
  return Math.max(0, histogram.percentile(99) / 1e6 - RESOLUTION_MS);
}
