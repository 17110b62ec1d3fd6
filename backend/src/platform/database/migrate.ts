import { type DataSource, MigrationExecutor } from 'typeorm';

/** Any constant: it only has to be the same in every process of Foulée. */
const MIGRATION_LOCK = 7_204_113;

/**
 * Runs the pending migrations, all or none, in one transaction that holds a lock: of several processes that start at once,
 * one migrates and the others then find nothing to do.
 * @returns names of the migrations that ran, in order
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner('master');
  try {
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'none'; // the transaction is ours
    const done = await executor.executePendingMigrations();
    await runner.commitTransaction();
    return done.map(({ name }) => name);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
