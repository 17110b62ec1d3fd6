import type { EntityManager } from 'typeorm';
import type { ZodType } from 'zod';

export interface ImportProgress {
  linesDone: number;
  /** Share of the file read, 0–1. */
  fraction: number;
}

export interface ImportSummary {
  kind: string;
  path: string;
  /** Where an earlier, interrupted import of this file stood; 0 for a first one. */
  resumedAfterLine: number;
  linesRead: number;
  rowsWritten: number;
  /** The first hundred bad lines, with their numbers; `skippedCount` counts all. */
  skipped: { line: number; problem: string }[];
  skippedCount: number;
  wasComplete: boolean;
}

export interface ImportJob<Row> {
  kind: string;
  path: string;
  schema: ZodType<Row>;
  batchSize: number;
  /** Writes one batch inside the transaction that also moves the offset; returns the rows written. */
  write(manager: EntityManager, rows: Row[]): Promise<number>;
  onProgress?(progress: ImportProgress): void;
}

/** Rows of a batch with the line each came from; `upToLine` is the last line read, good or bad. */
export interface Batch<Row> {
  rows: Row[];
  lines: number[];
  upToLine: number;
  /** Share of the file read, 0–1. */
  fraction: number;
  skippedCount: number;
}
