import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { EmbeddedDatabase } from './embedded/embedded-database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import type { EmbeddedOptions } from './embedded/embedded-options.ts';
import { allMigrations } from './migrations/all-migrations.ts';

/** Where the database is: a server by address, or the embedded one. */
export type DatabasePlace = { embedded: Pick<EmbeddedDatabase, 'stream'> } | { url: string; replicaUrls?: string[] };

export interface DataSourceSettings {
  place: DatabasePlace;
  /** Connections in the pool, 1–200. */
  poolSize: number;
  entities?: DataSourceOptions['entities'];
}

/** A wait for a free connection this long means they are all held: an error says more than a hang. */
const CONNECTION_TIMEOUT_MS = 30_000;

/** TypeORM's options, the same for both modes but for the way to the server. */
export function dataSourceOptions({ place, poolSize, entities }: DataSourceSettings): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    ...wayTo(place),
    poolSize,
    entities: entities ?? [],
    migrations: allMigrations,
    migrationsTableName: 'migrations',
    // Extensions are the base migration's business; TypeORM would install uuid-ossp on its own at every start.
    installExtensions: false,
    synchronize: false,
    connectTimeoutMS: CONNECTION_TIMEOUT_MS,
  };
}

function wayTo(place: DatabasePlace): Partial<PostgresDataSourceOptions> {
  if ('embedded' in place) {
    const { stream } = place.embedded;
    return { username: 'postgres', database: 'postgres', extra: { stream } };
  }
  const { url, replicaUrls = [] } = place;
  if (replicaUrls.length === 0) return { url };
  // Replicas lag: reads go to the primary unless asked for with `onReplica`, so that everybody reads their own writes.
  return {
    replication: { master: { url }, slaves: replicaUrls.map((replica) => ({ url: replica })), defaultMode: 'master' },
  };
}

/** Whether this is the embedded database: it has one session, which a long statement keeps from everybody else. */
export function isEmbedded({ options }: DataSource): boolean {
  return (options as { extra?: { stream?: unknown } }).extra?.stream !== undefined;
}

/** A DataSource that closes the embedded database behind it, once its own pool has ended. */
export class OwnedDataSource extends DataSource {
  embedded: EmbeddedDatabase | undefined;

  override async destroy(): Promise<void> {
    try {
      if (this.isInitialized) await super.destroy();
    } finally {
      await this.embedded?.close();
    }
  }
}

export interface OpenSettings {
  /** Address of a PostgreSQL server; absent: the embedded database. */
  databaseUrl?: string;
  replicaUrls?: string[];
  poolSize?: number;
  entities?: DataSourceOptions['entities'];
  embedded: EmbeddedOptions;
}

/**
 * Opens the embedded database if there is no server to go to, and makes the DataSource (not yet initialised). Its `destroy()`
 * closes both.
 */
export async function createDataSource(settings: OpenSettings): Promise<OwnedDataSource> {
  const { databaseUrl, replicaUrls, poolSize = 10, entities } = settings;
  const embedded = databaseUrl ? undefined : await openEmbedded(settings.embedded);
  const place = embedded ? { embedded } : { url: databaseUrl!, replicaUrls };
  const dataSource = new OwnedDataSource(dataSourceOptions({ place, poolSize, entities }));
  dataSource.embedded = embedded;
  return dataSource;
}

/** Reads from a replica where there is one, else from the primary. For reads that may be some seconds old. */
export async function onReplica<Row>(dataSource: DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const runner = dataSource.createQueryRunner('slave');
  try {
    return (await runner.query(sql, parameters)) as Row[];
  } finally {
    await runner.release();
  }
}
