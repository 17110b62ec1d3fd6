import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import { SetupService } from '../setup/setup.service.ts';

export interface ScratchShop {
  app: INestApplicationContext;
  close(): Promise<void>;
}

/**
 * The product's own engine over a scratch database in a temporary folder. `seed` says whether it is furnished with the
 * demonstration catalogue; the library is always there.
 */
export async function openScratchShop({ seed }: { seed: boolean }): Promise<ScratchShop> {
  const dataDir = mkdtempSync(join(tmpdir(), 'foulee-eval-'));
  Object.assign(process.env, { DATA_DIR: dataDir, PROCESS_ROLE: 'server', SEED: String(seed), JOB_WORKERS: '0' });
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  await app.get(SetupService).furnish(process.stderr);
  const close = async () => {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, close };
}
