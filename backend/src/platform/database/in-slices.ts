import { setTimeout as sleep } from 'node:timers/promises';

/** How hard long work may press on the database. */
export interface Pace {
  /** Stops between two slices. */
  signal?: AbortSignal;
  /** Pause after a slice as a share of the time it took; 1 leaves half of the database to people. Default 0: no pause. */
  restShare?: number;
}

/** Rows of the first slice; the next ones are as large as this one was quick. */
const FIRST_SLICE = 100;
const MAX_SLICE = 5_000;

/** What a slice should take: the embedded database has one session, and a shopper's search waits for it. */
const AIM_MS = 100;

/** The next slice's rows: towards the aim, at most doubled, so that one lucky slice does not make a slow one. */
export function nextSliceRows(rows: number, tookMs: number): number {
  const wanted = Math.round((rows * AIM_MS) / Math.max(tookMs, 1));
  return Math.max(1, Math.min(wanted, rows * 2, MAX_SLICE));
}

/**
 * Walks through a table by key in slices of about a tenth of a second. `work` does the next `rows` rows after `lastKey` and
 * answers the last key it did, or undefined at the end.
 */
export async function inSlices(
  work: (lastKey: string | null, rows: number) => Promise<string | undefined>,
  { signal, restShare = 0 }: Pace = {},
): Promise<void> {
  let rows = FIRST_SLICE;
  let lastKey: string | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const startedAt = performance.now();
    const reached = await work(lastKey, rows);
    if (reached === undefined) return;
    lastKey = reached;
    const tookMs = performance.now() - startedAt;
    rows = nextSliceRows(rows, tookMs);
    if (restShare > 0) await sleep(tookMs * restShare);
  }
}
