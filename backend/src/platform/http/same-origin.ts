import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses state-changing calls that a browser sends from another site (CSRF). Browsers always send `Origin` or
 * `Sec-Fetch-Site` with them; programs without either are let through, they carry no ambient cookie.
 */
export function refuseForeignOrigins(publicUrl: string | undefined) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method)) return next();
    const origin = request.headers.origin;
    if (!origin || origin === 'null') {
      const site = request.headers['sec-fetch-site'];
      const isForeign = origin === 'null' || site === 'cross-site' || site === 'same-site';
      return next(isForeign ? foreign() : undefined);
    }
    const allowed = [publicUrl && new URL(publicUrl).host, request.headers.host];
    return next(URL.canParse(origin) && allowed.includes(new URL(origin).host) ? undefined : foreign());
  };
}

function foreign(): Problem {
  return new Problem(403, 'request/foreign-origin', 'This call came from another site and was refused.');
}
