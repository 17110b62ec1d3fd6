/** Times in milliseconds, sizes in bytes. */
export interface EmbeddedLimits {
  /** A statement longer than this is ended by restarting the database thread. 0 = never. */
  statementTimeoutMs: number;
  /** A transaction idle this long while others wait is rolled back (error 25P03). */
  idleInTransactionMs: number;
  /** How long `close()` lets running work go on. */
  drainMs: number;
  /** Between checkpoints of a database that has changed. */
  checkpointEveryMs: number;
  /** Between VACUUM (ANALYZE) runs of a database that has changed. */
  vacuumEveryMs: number;
  /** Most bytes of one request: a statement with its parameters, or the rows of one COPY. */
  maxRequestBytes: number;
  /** Most bytes of answers held for a client that does not read them. */
  maxUnreadBytes: number;
}

/** How the embedded database is opened. */
export interface EmbeddedOptions extends Partial<EmbeddedLimits> {
  /** Folder of the database, created when missing; null keeps everything in memory (tests, evaluation). */
  root: string | null;
  /** A dump made by `dump()`, loaded into a new in-memory database. */
  loadDump?: string;
  /** Refuse, with a sentence, when another process has this folder open (the server); scripts may share. */
  mustOwn?: boolean;
  log?: (text: string) => void;
}

const MINUTE_MS = 60_000;

/** Choices of ours, not limits of PGlite; each may be set. */
export const EMBEDDED_DEFAULTS: EmbeddedLimits = {
  // Long enough for a vector index over 100,000 rows in WebAssembly, short enough to notice.
  statementTimeoutMs: 5 * MINUTE_MS,
  idleInTransactionMs: 10_000,
  drainMs: 10_000,
  checkpointEveryMs: 3 * MINUTE_MS,
  vacuumEveryMs: 24 * 60 * MINUTE_MS,
  maxRequestBytes: 256 * 1024 * 1024,
  maxUnreadBytes: 256 * 1024 * 1024,
};
