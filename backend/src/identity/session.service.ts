import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { Clock } from '../platform/clock/clock.ts';
import { AppConfig } from '../platform/config/config.ts';
import type { RequestWithViewer, Viewer } from '../platform/http/viewer.ts';
import { preferredLanguage } from '../platform/http/viewer.ts';
import { IdentityRepository } from './identity.repository.ts';
import type { RunnerEntity } from './runner.entity.ts';
import { hashSessionToken, newSessionToken, SESSION_COOKIE, SESSION_LIFETIME_MS } from './session-token.ts';

/** How exactly it is known when somebody was last here; once a day is enough to tell who stays away for months. */
const SEEN_EVERY_MS = 24 * 3_600_000;

/** Cookies, tokens and who is behind them. */
@Injectable()
export class SessionService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** The viewer behind the request's cookie, or null. */
  async viewerOf(request: Request): Promise<Viewer | null> {
    const token = this.tokenOf(request);
    if (!token) return null;
    const now = this.clock.now();
    const row = await this.repository.sessionByHash(hashSessionToken(token), now);
    if (!row) return null;
    const unseenMs = now.getTime() - row.runner.lastSeenAt.getTime();
    if (unseenMs > SEEN_EVERY_MS) await this.repository.noteSeen(row.runner.id, now);
    return toViewer(row.runner, request);
  }

  /** Makes a guest of a first-time visitor: a runner without an account, and the cookie that finds them again. */
  async startGuest(request: RequestWithViewer, response: Response): Promise<Viewer> {
    const runner = await this.repository.createRunner(randomUUIDv7());
    await this.open(runner.id, response);
    request.viewer = toViewer(runner, request);
    return request.viewer;
  }

  /** Opens a new session; the token changes at every sign-in, so that a stolen older one is worth nothing. */
  async open(runnerId: string, response: Response): Promise<void> {
    const token = newSessionToken();
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_LIFETIME_MS);
    await this.repository.insertSession({ tokenHash: hashSessionToken(token), runnerId, expiresAt });
    response.append('set-cookie', this.cookie(token, expiresAt));
  }

  /** Ends the session behind the request's cookie on the server, whatever the browser keeps. */
  async forgetToken(request: Request): Promise<void> {
    const token = this.tokenOf(request);
    if (token) await this.repository.deleteSession(hashSessionToken(token));
  }

  async close(request: Request, response: Response): Promise<void> {
    await this.forgetToken(request);
    response.append('set-cookie', this.cookie('', new Date(0)));
  }

  private tokenOf(request: Request): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE] || undefined;
  }

  private cookie(value: string, expires: Date): string {
    const secure = this.config.publicUrl?.startsWith('https:') ?? false;
    return stringifySetCookie({
      name: SESSION_COOKIE,
      value,
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      expires,
    });
  }
}

function toViewer(runner: RunnerEntity, request: Request): Viewer {
  return {
    runnerId: runner.id,
    isGuest: runner.email === null,
    role: runner.role,
    language: runner.profile.language ?? preferredLanguage(request),
  };
}
