import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { copyLine } from './copy-text.ts';

/** Types a staged column may have; `text[]` holds texts, `jsonb` anything. */
export type StagedType =
  | 'uuid'
  | 'text'
  | 'text[]'
  | 'jsonb'
  | 'integer'
  | 'smallint'
  | 'real'
  | 'boolean'
  | 'timestamptz';

/** A batch on its way into the database. */
export interface StagedBatch {
  /** A plain lower-case name. */
  name: string;
  /** Column → SQL type; the keys of the rows. */
  columns: Readonly<Record<string, StagedType>>;
  rows: readonly object[];
}

/** Rows a piece of the stream; keeps the encoded text of a large batch from standing in memory at once. */
const ROWS_A_PIECE = 100;

/**
 * COPY into a temporary table that lives as long as the transaction, then one statement over it. The limit of 65,535 bound
 * parameters does not apply, and it is the fastest way PostgreSQL has: https://www.postgresql.org/docs/17/populate.html
 * @param sql is given what to write after FROM or JOIN: a source named `row`, its columns quoted as the batch names them
 * @returns the rows of the statement
 */
export async function runOverBatch<Result>(
  manager: EntityManager,
  batch: StagedBatch,
  sql: (source: string) => string,
): Promise<Result[]> {
  const { queryRunner } = manager;
  if (!queryRunner?.isTransactionActive) return manager.transaction((inner) => runOverBatch(inner, batch, sql));
  const table = `staged_${batch.name}`;
  const columns = Object.entries(batch.columns);
  await manager.query(
    `CREATE TEMPORARY TABLE ${table} (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')}) ON COMMIT DROP`,
  );
  const client = (await queryRunner.connect()) as PoolClient;
  await pipeline(Readable.from(pieces(batch)), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  const result = await manager.query<Result[]>(sql(`${table} AS row`));
  await manager.query(`DROP TABLE ${table}`);
  return result;
}

function* pieces({ columns, rows }: StagedBatch): Generator<string> {
  const typed = Object.entries(columns);
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    yield rows
      .slice(start, start + ROWS_A_PIECE)
      .map((row) => copyLine(row as Record<string, unknown>, typed))
      .join('');
  }
}
