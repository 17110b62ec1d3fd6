import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Request } from 'express';

/** Set by the page in the browser, so that pages drawn on the server know the runner's day as well. */
export const TIME_ZONE_COOKIE = 'foulee_time_zone';
const LONGEST_NAME = 60;

/** The header wins: a client without cookies says it there. */
export function timeZoneOf(request: Pick<Request, 'headers'>): string | undefined {
  const header = request.headers['x-time-zone'];
  const said = typeof header === 'string' ? header : parseCookie(request.headers.cookie ?? '')[TIME_ZONE_COOKIE];
  return said && said.length <= LONGEST_NAME && isKnown(said) ? said : undefined;
}

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** The runner's time zone (IANA) as header `X-Time-Zone` or cookie; undefined where neither names a known one. */
export const RequestTimeZone = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined =>
  timeZoneOf(context.switchToHttp().getRequest<Request>()),
);
