import { Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { AppConfig } from '../config/config.ts';
import { dataSourceOptions, OwnedDataSource } from './data-source.ts';
import type { EmbeddedDatabase } from './embedded/embedded-database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { detectKeywordRanking } from './keyword-ranking.ts';
import { migrate } from './migrate.ts';

/** Folder of the embedded database below the data folder. */
export function embeddedRoot(dataDir: string): string {
  return join(dataDir, 'database');
}

const log = new Logger('Database');

/** TypeORM's options and, beside them, the embedded database that the DataSource will own. */
interface OpenOptions extends PostgresDataSourceOptions {
  embeddedDatabase?: EmbeddedDatabase;
}

/** A server may still be starting beside us (compose); the embedded database is there or is not. */
const RETRIES = { server: 10, embedded: 1 };

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: async (config: AppConfig) => ({
        ...(await openPlace(config)),
        autoLoadEntities: true,
        retryAttempts: config.databaseUrl ? RETRIES.server : RETRIES.embedded,
      }),
      dataSourceFactory: async (options) => connect(options as OpenOptions),
    }),
  ],
})
export class DatabaseModule {}

/** Opened here and not where Nest would retry: its refusals are sentences for the person at the terminal. */
async function openPlace(config: AppConfig): Promise<OpenOptions> {
  const { databaseUrl: url, databaseReplicaUrls: replicaUrls, databasePoolSize: poolSize } = config;
  if (url) return dataSourceOptions({ place: { url, replicaUrls }, poolSize });
  const embedded = await openEmbedded({
    root: embeddedRoot(config.dataDir),
    mustOwn: config.isServer,
    log: (text) => log.log(text),
  });
  return { ...dataSourceOptions({ place: { embedded }, poolSize }), embeddedDatabase: embedded };
}

/** Connects, migrates and says what it found. Destroying the DataSource closes the embedded database. */
async function connect({ embeddedDatabase, ...options }: OpenOptions): Promise<DataSource> {
  const dataSource = new OwnedDataSource(options);
  try {
    await dataSource.initialize();
    const done = await migrate(dataSource);
    if (done.length > 0) log.log(`ran ${done.length} migrations: ${done.join(', ')}`);
    const ranking = await detectKeywordRanking(dataSource);
    log.log(`${embeddedDatabase ? 'embedded database' : 'PostgreSQL server'}, keyword ranking by ${ranking}`);
  } catch (error) {
    await dataSource.destroy();
    await embeddedDatabase?.close();
    throw error;
  }
  dataSource.embedded = embeddedDatabase;
  return dataSource;
}
