import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module.ts';
import { configureApp } from '../configure-app.ts';
import { SetupService } from '../setup/setup.service.ts';
import { serveStorefront } from '../storefront.ts';

export interface BenchShop {
  app: NestExpressApplication;
  url: string;
  close(): Promise<void>;
}

/** The whole shop, furnished like a new one, in a scratch folder that is deleted afterwards, or in DATA_DIR, which is kept. */
export async function openBenchShop(environment: Record<string, string> = {}): Promise<BenchShop> {
  const scratch = environment['DATA_DIR'] === undefined ? mkdtempSync(join(tmpdir(), 'foulee-bench-')) : null;
  Object.assign(process.env, {
    ...(scratch ? { DATA_DIR: scratch } : {}),
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    PROCESS_ROLE: 'server',
    RATE_LIMIT_PER_MINUTE: '1000000',
    ...environment,
  });
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { bodyParser: false, logger: ['error'] });
  configureApp(app);
  await serveStorefront(app, resolve(import.meta.dirname, '../../../frontend/build'));
  await app.listen(0, '127.0.0.1');
  await app.get(SetupService).furnish(process.stderr);
  const { port } = app.getHttpServer().address() as { port: number };
  const close = async () => {
    await app.close();
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  };
  return { app, url: `http://127.0.0.1:${port}`, close };
}
