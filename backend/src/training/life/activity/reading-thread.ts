import { Worker } from 'node:worker_threads';
import type { ReadActivity } from './recorded-activity.ts';

/** The entry beside this file: `.ts` while developing, `.js` once built. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './activity.worker.ts' : './activity.worker.js',
  import.meta.url,
);
/** Smaller files are read at once: that is quicker than starting a thread for them. */
const AT_ONCE_BYTES = 512 * 1024;
/** What a file of the largest size needs, with room to spare; a file that needs more is no activity, MB. */
const MOST_HEAP_MB = 768;

/**
 * Reads the file of a watch without keeping everybody else waiting: a day of GPX takes seconds to parse, so a large file
 * is read in a thread of its own, which ends with it.
 */
export async function readAside(bytes: Uint8Array): Promise<ReadActivity> {
  if (bytes.byteLength <= AT_ONCE_BYTES) {
    // The readers, Garmin's profile above all, take 15 MB: only where files come in.
    const { readActivity } = await import('./read-activity.ts');
    return readActivity(bytes);
  }
  const worker = new Worker(ENTRY, {
    workerData: bytes,
    execArgv: [],
    name: 'activity-file',
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (read: ReadActivity) => resolve(read));
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, reason: 'runs/broken-file' });
      else reject(error);
    });
  });
}
