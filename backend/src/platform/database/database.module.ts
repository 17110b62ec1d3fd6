import { Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { AppConfig } from '../config/config.ts';
import { createDataSource } from './data-source.ts';
import { detectKeywordRanking } from './keyword-ranking.ts';
import { migrate } from './migrate.ts';

/** Folder of the embedded database below the data folder. */
export function embeddedRoot(dataDir: string): string {
  return join(dataDir, 'database');
}

const log = new Logger('Database');

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        // The factory below opens the database; what is said here only tells Nest what to add to it.
        type: 'postgres' as const,
        autoLoadEntities: true,
        retryAttempts: config.databaseUrl ? 10 : 0,
        extra: { config },
      }),
      dataSourceFactory: async (options) => openDatabase(options!),
    }),
  ],
})
export class DatabaseModule {}

/** Opens, migrates and says what it found. The DataSource closes the embedded database when Nest destroys it. */
async function openDatabase(options: DataSourceOptions): Promise<DataSource> {
  const { config } = (options as { extra: { config: AppConfig } }).extra;
  const dataSource = await createDataSource({
    databaseUrl: config.databaseUrl,
    replicaUrls: config.databaseReplicaUrls,
    poolSize: config.databasePoolSize,
    entities: options.entities,
    embedded: { root: embeddedRoot(config.dataDir), mustOwn: true, log: (text) => log.log(text) },
  });
  try {
    await dataSource.initialize();
    const done = await migrate(dataSource);
    if (done.length > 0) log.log(`ran ${done.length} migrations: ${done.join(', ')}`);
    log.log(`${config.databaseUrl ? 'PostgreSQL server' : 'embedded database'}, keyword ranking by ${await detectKeywordRanking(dataSource)}`);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
