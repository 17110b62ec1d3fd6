import type { DataSource } from 'typeorm';

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
