import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import type { ZodType } from 'zod';
import { ImportRunEntity } from './import-run.entity.ts';
import { readJsonl } from './jsonl-lines.ts';

export interface ImportProgress {
  linesDone: number;
  /** Share of the file read, 0–1. */
  fraction: number;
}

export interface ImportSummary {
  kind: string;
  path: string;
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

/**
 * Imports a JSONL file: streaming, in constant memory, resumable. The offset is stored in the same transaction as the
 * batch, so a killed import goes on exactly where it was: no row twice, none lost. A bad line is reported and skipped.
 */
export async function importJsonl<Row>(dataSource: DataSource, job: ImportJob<Row>): Promise<ImportSummary> {
  const file = statSync(job.path);
  const run = await openRun(dataSource, job, file);
  const summary = emptySummary(job, run.finishedAt !== null);
  if (summary.wasComplete) return summary;
  let batch: Row[] = [];
  let line = run.linesDone;
  const flush = async () => {
    summary.rowsWritten += await commitBatch(dataSource, job, run.key, { batch, line, skipped: summary.skippedCount });
    batch = [];
  };
  for await (const entry of readJsonl(job.path, job.schema, run.linesDone + 1)) {
    line = entry.line;
    summary.linesRead += 1;
    if ('row' in entry) batch.push(entry.row);
    else noteSkipped(summary, entry);
    if (batch.length < job.batchSize) continue;
    await flush();
    job.onProgress?.({ linesDone: line, fraction: file.size ? Math.min(1, entry.bytes / file.size) : 1 });
  }
  await flush();
  await dataSource.getRepository(ImportRunEntity).update({ key: run.key }, { finishedAt: new Date() });
  job.onProgress?.({ linesDone: line, fraction: 1 });
  return summary;
}

async function openRun<Row>(dataSource: DataSource, job: ImportJob<Row>, file: { size: number; mtimeMs: number }) {
  const identity = `${job.kind}|${basename(job.path)}|${file.size}|${Math.floor(file.mtimeMs)}`;
  const key = createHash('sha256').update(identity).digest('hex');
  const runs = dataSource.getRepository(ImportRunEntity);
  await runs
    .createQueryBuilder()
    .insert()
    .values({ key, kind: job.kind, path: basename(job.path) })
    .orIgnore()
    .execute();
  return runs.findOneByOrFail({ key });
}

async function commitBatch<Row>(
  dataSource: DataSource,
  job: ImportJob<Row>,
  key: string,
  { batch, line, skipped }: { batch: Row[]; line: number; skipped: number },
): Promise<number> {
  return dataSource.transaction(async (manager) => {
    const written = batch.length ? await job.write(manager, batch) : 0;
    await manager.query(
      'UPDATE import_runs SET lines_done = $2, rows_written = rows_written + $3, lines_skipped = $4 WHERE key = $1',
      [key, line, written, skipped],
    );
    return written;
  });
}

function noteSkipped(summary: ImportSummary, entry: { line: number; problem: string }): void {
  summary.skippedCount += 1;
  if (summary.skipped.length < 100) summary.skipped.push({ line: entry.line, problem: entry.problem });
}

function emptySummary<Row>(job: ImportJob<Row>, wasComplete: boolean): ImportSummary {
  return {
    kind: job.kind,
    path: basename(job.path),
    linesRead: 0,
    rowsWritten: 0,
    skipped: [],
    skippedCount: 0,
    wasComplete,
  };
}
