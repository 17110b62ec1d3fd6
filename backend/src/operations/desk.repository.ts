import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ShopOverview } from './desk.contract.ts';

/** Above this a table is estimated from the planner's statistics: counting nineteen million reviews takes seconds. */
const COUNTED_TO = 100_000;

const SHOWN_IMPORTS = 10;
const LONGEST_ERROR = 200;

/** What is counted: a name, its table, and which rows. */
const SHELVES = [
  { name: 'articles', table: 'products', where: '' },
  { name: 'articlesInStock', table: 'products', where: 'WHERE is_in_stock' },
  { name: 'articlesUnderstood', table: 'products', where: 'WHERE embedding_model IS NOT NULL' },
  { name: 'reviews', table: 'reviews', where: '' },
  { name: 'shoppers', table: 'shoppers', where: '' },
  { name: 'purchases', table: 'purchases', where: '' },
  { name: 'accounts', table: 'runners', where: 'WHERE email IS NOT NULL' },
  { name: 'guests', table: 'runners', where: 'WHERE email IS NULL' },
  { name: 'orders', table: 'orders', where: '' },
] as const;

/** Reads over all rooms, writes nothing. */
@Injectable()
export class DeskRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async shelves(): Promise<ShopOverview['shelves']> {
    const sizes = await this.dataSource.query<{ table: string; rows: number }[]>(
      `SELECT relname AS table, reltuples::float8 AS rows FROM pg_class WHERE relkind = 'r' AND relname = ANY($1)`,
      [SHELVES.map(({ table }) => table)],
    );
    const sizeOf = new Map(sizes.map((size) => [size.table, size.rows]));
    const counts: ShopOverview['shelves'] = [];
    for (const { name, table, where } of SHELVES) {
      const estimate = sizeOf.get(table) ?? 0;
      const isLarge = estimate > COUNTED_TO && where === '';
      counts.push({ name, count: isLarge ? Math.round(estimate) : await this.count(table, where) });
    }
    return counts;
  }

  imports(): Promise<
    (Omit<ShopOverview['imports'][number], 'startedAt' | 'finishedAt'> & { startedAt: Date; finishedAt: Date | null })[]
  > {
    return this.dataSource.query(
      `SELECT kind, path AS file, lines_done AS "linesDone", rows_written AS "rowsWritten", lines_skipped AS "linesSkipped",
              created_at AS "startedAt", finished_at AS "finishedAt"
       FROM import_runs ORDER BY created_at DESC, key LIMIT ${SHOWN_IMPORTS}`,
    );
  }

  jobs(): Promise<
    (Omit<ShopOverview['jobs'][number], 'nextAt' | 'lastDoneAt'> & { nextAt: Date | null; lastDoneAt: Date | null })[]
  > {
    return this.dataSource.query(
      `SELECT name, count(*) FILTER (WHERE state = 'waiting')::int AS waiting, count(*) FILTER (WHERE state = 'running')::int AS running,
              count(*) FILTER (WHERE state = 'dead')::int AS dead, min(run_at) FILTER (WHERE state = 'waiting') AS "nextAt",
              max(finished_at) FILTER (WHERE state IN ('done', 'skipped')) AS "lastDoneAt",
              left(split_part((array_agg(last_error ORDER BY finished_at DESC) FILTER (WHERE state = 'dead'))[1], E'\\n', 1), ${LONGEST_ERROR}) AS "lastError"
       FROM jobs GROUP BY name ORDER BY name`,
    );
  }

  private async count(table: string, where: string): Promise<number> {
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM ${table} ${where}`,
    );
    return count;
  }
}
