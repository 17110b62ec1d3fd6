import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export const REQUEST_ID_HEADER = 'x-request-id';

/** A caller's id is kept when it is short and harmless, so that a trace can span services. */
const ACCEPTABLE = /^[\w.-]{8,64}$/;

export function requestIdOf(request: Request): string {
  return String(request.headers[REQUEST_ID_HEADER] ?? '');
}

/** Gives every request an id, on the request (for logs) and on the response (for people). */
export function assignRequestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers[REQUEST_ID_HEADER];
  const id = typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
  request.headers[REQUEST_ID_HEADER] = id;
  response.setHeader(REQUEST_ID_HEADER, id);
  next();
}
