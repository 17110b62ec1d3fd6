import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../app.module.ts';
import { configureApp } from '../configure-app.ts';
import { AppConfig } from '../platform/config/config.ts';
import { SetupService } from '../setup/setup.service.ts';
import { Visitor } from './visitor.ts';

export interface TestApp {
  app: NestExpressApplication;
  url: string;
  /** A browser that has never been here: no cookie yet. */
  visitor(language?: 'en' | 'fr'): Visitor;
  close(): Promise<void>;
}

/**
 * The whole application on a free port, over an embedded database of its own in a temporary folder. With `furnish` it is
 * set up like a new shop, only smaller, by the very code `npm start` runs.
 */
export async function openTestApp(
  options: { furnish?: boolean; environment?: Record<string, string> } = {},
): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'foulee-app-'));
  const config = new AppConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    MODELS_DIR: process.env['MODELS_DIR'],
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    SEED_PRODUCTS: '240',
    SEED_SHOPPERS: '400',
    RATE_LIMIT_PER_MINUTE: '100000',
    ...options.environment,
  });
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(AppConfig)
    .useValue(config)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureApp(app);
  await app.listen(0, '127.0.0.1');
  if (options.furnish) await app.get(SetupService).furnish(nowhere());
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, url, visitor: (language = 'en') => new Visitor(url, language), close };
}

function nowhere(): NodeJS.WriteStream {
  return new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream;
}
