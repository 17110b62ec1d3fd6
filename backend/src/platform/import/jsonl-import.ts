import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import { failedBatch } from './failed-batch.ts';
import type { Batch, ImportJob, ImportSummary } from './import-job.ts';
import { ImportRunEntity } from './import-run.entity.ts';
import { readJsonl } from './jsonl-lines.ts';

/**
 * Imports a JSONL file: streaming, in constant memory, resumable. The offset is stored in the same transaction as the
 * batch, so a killed import goes on exactly where it was: no row twice, none lost. A bad line is reported and skipped.
 * While one batch is being written the next one is read.
 */
export async function importJsonl<Row>(dataSource: DataSource, job: ImportJob<Row>): Promise<ImportSummary> {
  const run = await openRun(dataSource, job);
  const summary = emptySummary(job, run);
  if (summary.wasComplete) return summary;
  const writing = new BatchQueue(dataSource, job, run.key);
  try {
    for await (const batch of batches(job, run, summary)) {
      summary.rowsWritten += await writing.add(batch);
      job.onProgress?.({ linesDone: batch.upToLine, fraction: batch.fraction });
    }
  } finally {
    // Also when the file turned out broken: the batch under way is whole, and belongs to what is kept.
    summary.rowsWritten += await writing.end();
  }
  await dataSource.getRepository(ImportRunEntity).update({ key: run.key }, { finishedAt: new Date() });
  return summary;
}

/** The rest of the file in batches; the last one may be empty. Bad lines go into the summary. */
async function* batches<Row>(
  job: ImportJob<Row>,
  run: ImportRunEntity,
  summary: ImportSummary,
): AsyncGenerator<Batch<Row>> {
  const { size } = statSync(job.path);
  const begun = () => ({ rows: [] as Row[], lines: [] as number[] });
  const ended = (upToLine: number, fraction: number): Batch<Row> => ({
    ...batch,
    upToLine,
    fraction,
    skippedCount: run.linesSkipped + summary.skippedCount,
  });
  let batch = begun();
  let line = run.linesDone;
  for await (const entry of readJsonl(job.path, job.schema, run.linesDone + 1)) {
    line = entry.line;
    summary.linesRead += 1;
    if ('row' in entry) {
      batch.rows.push(entry.row);
      batch.lines.push(line);
    } else noteSkipped(summary, entry);
    if (batch.rows.length < job.batchSize) continue;
    yield ended(line, Math.min(1, entry.bytes / size));
    batch = begun();
  }
  yield ended(line, 1);
}

/** Forgets how far a file was imported, for runs that did nothing: the next try is then a first one. */
export async function forgetRun(dataSource: DataSource, job: Pick<ImportJob<unknown>, 'kind' | 'path'>): Promise<void> {
  await dataSource.getRepository(ImportRunEntity).delete({ key: runKey(job) });
}

/** One batch is written while the next is collected; never two at once, so that a later line wins over an earlier one. */
class BatchQueue<Row> {
  private underWay: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly dataSource: DataSource,
    private readonly job: ImportJob<Row>,
    private readonly key: string,
  ) {}

  /** Waits for the batch before, starts this one. Returns the rows the batch before wrote. */
  async add(batch: Batch<Row>): Promise<number> {
    const written = await this.underWay;
    this.underWay = this.commit(batch);
    this.underWay.catch(() => undefined); // told to whoever waits for it next
    return written;
  }

  /** Waits for the last batch. Returns the rows it wrote. */
  async end(): Promise<number> {
    const last = this.underWay;
    this.underWay = Promise.resolve(0);
    return last;
  }

  private async commit(batch: Batch<Row>): Promise<number> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const written = batch.rows.length ? await this.job.write(manager, batch.rows) : 0;
        await manager.query(
          'UPDATE import_runs SET lines_done = $2, rows_written = rows_written + $3, lines_skipped = $4 WHERE key = $1',
          [this.key, batch.upToLine, written, batch.skippedCount],
        );
        return written;
      });
    } catch (cause) {
      throw await failedBatch(this.dataSource, this.job, { batch, cause });
    }
  }
}

/** The same file is known again by its name, size and time of change, wherever it lies. */
function runKey({ kind, path }: Pick<ImportJob<unknown>, 'kind' | 'path'>): string {
  const { size, mtimeMs } = statSync(path);
  return createHash('sha256')
    .update(`${kind}|${basename(path)}|${size}|${Math.floor(mtimeMs)}`)
    .digest('hex');
}

async function openRun<Row>(dataSource: DataSource, job: ImportJob<Row>): Promise<ImportRunEntity> {
  const key = runKey(job);
  const runs = dataSource.getRepository(ImportRunEntity);
  await runs
    .createQueryBuilder()
    .insert()
    .values({ key, kind: job.kind, path: basename(job.path) })
    .orIgnore()
    .execute();
  return runs.findOneByOrFail({ key });
}

function noteSkipped(summary: ImportSummary, entry: { line: number; problem: string }): void {
  summary.skippedCount += 1;
  if (summary.skipped.length < 100) summary.skipped.push({ line: entry.line, problem: entry.problem });
}

function emptySummary<Row>(job: ImportJob<Row>, run: ImportRunEntity): ImportSummary {
  return {
    kind: job.kind,
    path: basename(job.path),
    resumedAfterLine: run.linesDone,
    linesRead: 0,
    rowsWritten: 0,
    skipped: [],
    skippedCount: 0,
    wasComplete: run.finishedAt !== null,
  };
}
