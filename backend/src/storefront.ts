import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createRequestHandler } from '@react-router/express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { nonceOf } from './configure-app.ts';

/** Paths the backend answers itself; everything else is a page. */
const BACKEND = /^\/(api|metrics|media)(\/|$)/;

/**
 * Serves the built storefront inside this process: static files, and pages rendered on the server. Their loaders call
 * the API over loopback with the visitor's own cookie, so a page can never see more than its visitor may.
 * Returns false when the frontend has not been built (development runs it by Vite).
 */
export async function serveStorefront(app: NestExpressApplication, buildDir: string): Promise<boolean> {
  const serverBuild = join(buildDir, 'server', 'index.js');
  if (!existsSync(serverBuild)) return false;
  const build = await import(pathToFileURL(serverBuild).href);
  const client = join(buildDir, 'client');
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(client, { maxAge: '1h', index: false }));
  const render = createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (_request, response) =>
      build.entry.module.loadContext({ nonce: nonceOf(response), apiUrl: apiUrl(app) }),
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (BACKEND.test(request.path)) return next();
    return render(request, response, next);
  });
  return true;
}

function apiUrl(app: NestExpressApplication): string {
  const address = app.getHttpServer().address() as { port: number } | null;
  return `http://127.0.0.1:${address?.port ?? 0}/api`;
}
