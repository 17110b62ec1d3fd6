import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import { ImportFailure } from './import-failure.ts';
import type { Batch, ImportJob } from './import-job.ts';

/** SQLSTATE classes that blame the data: 21 cardinality, 22 data exception, 23 integrity constraint; P0 raised by a trigger. */
const BLAMES_DATA = /^(21|22|23|P0)/;

interface Failed<Row> {
  batch: Batch<Row>;
  cause: unknown;
}

/** What to tell about a batch that could not be written: the line to blame where there is one, and what was kept. */
export async function failedBatch<Row>(
  dataSource: DataSource,
  job: ImportJob<Row>,
  { batch, cause }: Failed<Row>,
): Promise<ImportFailure> {
  const { lines } = batch;
  const line = isBlamedOnData(cause) ? await findLine(dataSource, job, batch) : undefined;
  const where = line ? `line ${line}` : `lines ${lines[0] ?? batch.upToLine} to ${batch.upToLine}`;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ImportFailure(
    `${basename(job.path)}, ${where}: cannot be written: ${reason}. ` +
      `Everything before line ${lines[0] ?? batch.upToLine} is kept; mend the line (or the cause) and run the command again.`,
    { cause },
  );
}

function isBlamedOnData(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && BLAMES_DATA.test(code);
}

/** The first row without which the rows before it can be written, found by halving; every try is rolled back. */
async function findLine<Row>(
  dataSource: DataSource,
  job: ImportJob<Row>,
  { rows, lines }: Batch<Row>,
): Promise<number | undefined> {
  let good = 0;
  let bad = rows.length;
  while (bad - good > 1) {
    const middle = good + Math.ceil((bad - good) / 2);
    if (await canWrite(dataSource, job, rows.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return lines[bad - 1];
}

async function canWrite<Row>(dataSource: DataSource, job: ImportJob<Row>, rows: Row[]): Promise<boolean> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await job.write(runner.manager, rows);
    return true;
  } catch {
    return false;
  } finally {
    await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}
