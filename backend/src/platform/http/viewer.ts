import { createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from './problem.ts';

/** Who is asking: a runner (guest or account). `null` on a request means a first-time visitor with no cookie yet. */
export interface Viewer {
  runnerId: string;
  isGuest: boolean;
  role: 'runner' | 'retailer';
  language: 'en' | 'fr';
}

export type RequestWithViewer = Request & { viewer?: Viewer | null };

export const CREATES_GUEST = 'foulee:creates-guest';

/** A handler that stores something for its caller: a first-time visitor becomes a guest (and gets the cookie). */
export const CreatesGuest = () => SetMetadata(CREATES_GUEST, true);

export const NEEDED_ROLE = 'foulee:needed-role';

/** Handlers (or whole controllers) for one role only: 401 for guests and strangers, 403 for accounts without it. */
export const NeedsRole = (role: Viewer['role']) => SetMetadata(NEEDED_ROLE, role);

/** @throws 401 without an account, 403 with one that has another role */
export function refuseWithoutRole(viewer: Viewer | null, role: Viewer['role']): void {
  if (!viewer || viewer.isGuest) throw new Problem(401, 'session/sign-in-needed', 'Sign in with an account first.');
  if (viewer.role !== role) throw new Problem(403, 'session/not-allowed', `This is for the ${role} only.`);
}

function viewerOf(context: ExecutionContext): Viewer | null {
  return context.switchToHttp().getRequest<RequestWithViewer>().viewer ?? null;
}

/** The viewer, or null for a first-time visitor. */
export const OptionalViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));

/** The viewer; without one the call is refused with 401. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const viewer = viewerOf(context);
  if (!viewer) throw new Problem(401, 'session/none', 'There is no session yet. Sign in, or start as a guest.');
  return viewer;
});

/** The language of an answer: asked for (`?language=`), else the viewer's, else Accept-Language, else English. */
export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext): 'en' | 'fr' => {
  const request = context.switchToHttp().getRequest<RequestWithViewer>();
  const asked = request.query['language'];
  if (asked === 'en' || asked === 'fr') return asked;
  return request.viewer?.language ?? preferredLanguage(request);
});

export function preferredLanguage(request: Request): 'en' | 'fr' {
  return request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';
}
