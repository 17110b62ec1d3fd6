import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import { configureApp } from './configure-app.ts';
import { AppConfig } from './platform/config/config.ts';
import { DEMO } from './setup/demo-account.ts';
import { SetupService } from './setup/setup.service.ts';
import { expectFreePort } from './platform/http/free-port.ts';
import { warmUp } from './warm-up.ts';
import { sentenceFor } from './start-failure.ts';
import { serveStorefront } from './storefront.ts';

/** Built pages beside the built backend: backend/dist/main.js → frontend/build. */
const STOREFRONT_BUILD = resolve(import.meta.dirname, '../../frontend/build');

async function start(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  configureApp(app);
  closeOnSignal(app);
  const hasPages = await serveStorefront(app, STOREFRONT_BUILD);
  const config = app.get(AppConfig);
  for (const line of config.describe()) app.get(Logger).debug(line, 'environment');
  await expectFreePort(config.port, config.host);
  await app.get(SetupService).furnish(process.stdout);
  await app.init();
  await app.listen(config.port, config.host);
  announce(app, hasPages);
  await warmUp(app);
}

/** Longest a running request may take to end once somebody wants to stop the shop. */
const GOODBYE_MS = 8_000;

/** Ctrl-C and SIGTERM: no new requests, running work ends, the database closes; a second signal goes at once. */
function closeOnSignal(app: NestExpressApplication): void {
  let isClosing = false;
  const close = async () => {
    if (isClosing) process.exit(130);
    isClosing = true;
    setTimeout(() => process.exit(0), GOODBYE_MS).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
}

function announce(app: NestExpressApplication, hasPages: boolean): void {
  const { port } = app.getHttpServer().address() as { port: number };
  const config = app.get(AppConfig);
  const url = config.publicUrl ?? `http://localhost:${port}`;
  process.stdout.write(`\n  Foulée is open: ${url}\n`);
  if (config.environment.SEED) process.stdout.write(`  Demonstration account: ${DEMO.email} / ${DEMO.password}\n`);
  if (!hasPages) {
    process.stdout.write(`  (no built pages in ${join('frontend', 'build')}; the API answers below ${url}/api)\n`);
  }
  process.send?.('ready');
}

start().catch((error: unknown) => {
  process.stderr.write(`\n  ${sentenceFor(error)}\n\n`);
  process.exit(1);
});
