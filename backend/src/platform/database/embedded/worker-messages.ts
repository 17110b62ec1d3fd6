import type { EmbeddedLimits } from './embedded-options.ts';

/** What the thread that owns PGlite is told when it starts. */
export interface WorkerSettings extends EmbeddedLimits {
  /** Folder of the database files; null keeps everything in memory. */
  dataDir: string | null;
  /** Socket file or named pipe to listen on. */
  socketPath: string;
  /** A file made by `dump()`, loaded into a new database. */
  loadDump: string | null;
  /** One 64-bit cell: when the running request began (milliseconds since the epoch), 0 when none runs. */
  busySince: SharedArrayBuffer;
}

export type ToWorker = { type: 'close'; drainMs: number } | { type: 'dump' };

export type FromWorker =
  | { type: 'listening' }
  | { type: 'ready' }
  | { type: 'failed'; reason: string }
  | { type: 'log'; text: string }
  | { type: 'dumped'; bytes: Uint8Array };
