import type { DataSource, EntityManager } from 'typeorm';

/** What some 15,000 articles put off. */
const PUT_OFF = '64MB';

/** PostgreSQL's "you may not": on a managed server CHECKPOINT is for its operator. */
const NOT_ALLOWED = '42501';

/**
 * To be called after many rows were written (seed, import): gives the planner its statistics, removes dead rows and, in the
 * embedded mode where nothing else does, lets the write-ahead log be used again.
 */
export async function afterBulkLoad(dataSource: DataSource): Promise<void> {
  await dataSource.query('VACUUM (ANALYZE)');
  try {
    await dataSource.query('CHECKPOINT');
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error;
  }
}

/**
 * Lets keyword indexes (GIN) put off their work while `work` runs, and has it done in portions: a quarter of the cost a row,
 * measured. Searches meanwhile also read the list of what was put off. Killed in between, the indexes stay as they are for the
 * time of the work until the next call: right, and a few milliseconds slower.
 * @param indexes names of indexes; those this database does not have are passed over
 */
export async function withEasyIndexes<Result>(
  dataSource: DataSource,
  indexes: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  for (const index of indexes) await dataSource.query(`ALTER INDEX IF EXISTS ${index} SET (fastupdate = on)`);
  try {
    return await work();
  } finally {
    for (const index of indexes) {
      await dataSource.query(`ALTER INDEX IF EXISTS ${index} SET (fastupdate = off)`);
      await dataSource.query(
        'SELECT gin_clean_pending_list(index) FROM to_regclass($1) AS index WHERE index IS NOT NULL',
        [index],
      );
    }
  }
}

/**
 * For the rest of a transaction that writes many rows: how much indexes may put off (see `withEasyIndexes`), and long texts packed
 * by LZ4 where the server has it, at half the cost of the default.
 */
export async function forManyRows(manager: EntityManager): Promise<void> {
  await manager.query(
    `SELECT set_config('gin_pending_list_limit', '${PUT_OFF}', true), set_config('work_mem', '${PUT_OFF}', true),
       (SELECT set_config(name, 'lz4', true) FROM pg_settings
        WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals))`,
  );
}
