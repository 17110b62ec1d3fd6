import { randomUUID } from 'node:crypto';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../platform/database/data-source.ts';
import { migrate } from '../platform/database/migrate.ts';

/** Address of a PostgreSQL server on which the tests may make and drop databases; not set: the embedded database. */
export const serverUrl = process.env.TEST_DATABASE_URL;

/** A DataSource on a database of its own, which is dropped when the DataSource is destroyed. */
class PassingDataSource extends DataSource {
  dropSelf: () => Promise<void> = async () => undefined;

  override async destroy(): Promise<void> {
    await super.destroy();
    await this.dropSelf();
  }
}

/**
 * The same tests on a real server: a new, migrated database.
 * @param url address of the server, with a user who may create databases
 */
export async function openServerDatabase(
  url: string,
  entities: DataSourceOptions['entities'],
  poolSize: number,
): Promise<DataSource> {
  const name = `foulee_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const dataSource = new PassingDataSource(dataSourceOptions({ place: { url: own.href }, poolSize, entities }));
  dataSource.dropSelf = () => administer(url, `DROP DATABASE ${name} WITH (FORCE)`);
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}

async function administer(url: string, sql: string): Promise<void> {
  const administration = new DataSource(dataSourceOptions({ place: { url }, poolSize: 1 }));
  await administration.initialize();
  await administration.query(sql);
  await administration.destroy();
}
