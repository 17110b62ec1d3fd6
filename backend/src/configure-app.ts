import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { json } from 'express';
import helmet from 'helmet';
import { AppConfig } from './platform/config/config.ts';
import { serveApiDocumentation } from './platform/http/api-documentation.ts';
import { assignRequestId } from './platform/http/request-id.ts';
import { refuseForeignOrigins } from './platform/http/same-origin.ts';

/** The rules every request passes, the same in the server, the tests and the benchmarks. */
export function configureApp(app: NestExpressApplication): NestExpressApplication {
  const config = app.get(AppConfig);
  app.set('trust proxy', config.environment.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.use(assignRequestId);
  app.use(helmet(helmetOptions(config)));
  app.use(compression({ filter: isCompressible }));
  app.use(refuseForeignOrigins(config.publicUrl));
  app.use('/api', json({ limit: '1mb' }));
  app.setGlobalPrefix('api', { exclude: ['metrics', 'media/{*path}'] });
  serveApiDocumentation(app);
  return app;
}

/** Streams must reach the browser word by word, so they are not gathered for compression. */
function isCompressible(
  request: Parameters<typeof compression.filter>[0],
  response: Parameters<typeof compression.filter>[1],
): boolean {
  return response.getHeader('x-vercel-ai-ui-message-stream') === undefined && compression.filter(request, response);
}

/** Only our own scripts and pictures; the server-rendered page carries one inline script, allowed by its nonce. */
function helmetOptions(config: AppConfig): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'https:'],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: config.publicUrl?.startsWith('https:') ? [] : null,
      },
    },
    // Forms of our own pages must send their Origin; other sites learn nothing.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
  };
}

/** One random nonce a response; the page renderer reads it from `response.locals`. */
export function nonceOf(response: object): string {
  const locals = (response as { locals: { nonce?: string } }).locals;
  locals.nonce ??= crypto.randomUUID().replaceAll('-', '');
  return locals.nonce;
}
