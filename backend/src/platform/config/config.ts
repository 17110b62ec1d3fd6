import { join, resolve } from 'node:path';
import { printable, readEnvironment, type Environment } from './environment.ts';

/** Object storage in an S3-compatible bucket; absent: files live in a folder below dataDir. */
export interface S3Config {
  bucket: string;
  region: string;
  endpoint?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
}

/** The typed configuration of one process, read once at start. */
export class AppConfig {
  readonly environment: Environment;

  constructor(source: Record<string, string | undefined> = process.env) {
    this.environment = readEnvironment(source);
  }

  get isProduction(): boolean {
    return this.environment.NODE_ENV === 'production';
  }
  get isTest(): boolean {
    return this.environment.NODE_ENV === 'test';
  }
  get isServer(): boolean {
    return this.environment.PROCESS_ROLE === 'server';
  }
  get port(): number {
    return this.environment.PORT;
  }
  get host(): string {
    return this.environment.HOST;
  }
  get dataDir(): string {
    return resolve(this.environment.DATA_DIR);
  }
  get modelsDir(): string {
    return resolve(this.environment.MODELS_DIR ?? join(this.dataDir, 'models'));
  }
  get databaseUrl(): string | undefined {
    return this.environment.DATABASE_URL;
  }
  get databaseReplicaUrls(): string[] {
    return this.environment.DATABASE_REPLICA_URLS ?? [];
  }
  get databasePoolSize(): number {
    return this.environment.DATABASE_POOL_SIZE;
  }
  get jobWorkers(): number {
    return this.environment.JOB_WORKERS;
  }
  get s3(): S3Config | undefined {
    const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = this.environment;
    if (!S3_BUCKET) return undefined;
    return {
      bucket: S3_BUCKET,
      region: S3_REGION,
      endpoint: S3_ENDPOINT,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    };
  }
  get mistralApiKey(): string | undefined {
    return this.environment.MISTRAL_API_KEY;
  }
  get mistralBaseUrl(): string | undefined {
    return this.environment.MISTRAL_BASE_URL;
  }
  get mistralChatModel(): string {
    return this.environment.MISTRAL_CHAT_MODEL;
  }
  get mistralEmbedModel(): string {
    return this.environment.MISTRAL_EMBED_MODEL;
  }
  get llmBaseUrl(): string | undefined {
    return this.environment.LLM_BASE_URL;
  }
  get llmModel(): string | undefined {
    return this.environment.LLM_MODEL;
  }
  get llmApiKey(): string | undefined {
    return this.environment.LLM_API_KEY;
  }
  get embedder(): Environment['EMBEDDER'] {
    return this.environment.EMBEDDER;
  }
  get publicUrl(): string | undefined {
    return this.environment.PUBLIC_URL;
  }

  /** One `NAME=value` a line, secrets hidden: what the start prints at debug level and the health page shows. */
  describe(): string[] {
    return Object.entries(this.environment).map(([name, value]) => `${name}=${printable(name, value)}`);
  }
}
