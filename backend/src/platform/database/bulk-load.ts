import type { DataSource, EntityManager } from 'typeorm';

/** 7 ms of reading for a search, and some 8,000 articles. */
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
 * For the rest of the transaction, keyword indexes (GIN) may put off more of their work and then do it in larger portions: half
 * the cost a row, measured (decision 015). Searches meanwhile read the list of what was put off, at most this long.
 */
export async function easeKeywordIndexing(manager: EntityManager): Promise<void> {
  await manager.query(
    `SELECT set_config('gin_pending_list_limit', '${PUT_OFF}', true), set_config('work_mem', '${PUT_OFF}', true)`,
  );
}
