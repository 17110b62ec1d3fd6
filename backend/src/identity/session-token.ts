import { createHash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'foulee_session';

/** 180 days: a runner comes back between two training cycles and still finds the cart. */
export const SESSION_LIFETIME_MS = 180 * 24 * 3_600_000;

/** 32 random bytes, base64url; ASVS 5.0 §7.2.3 asks for at least 128 bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
