import type { ModelFailure } from '../model-failure.ts';

/** Ceiling of the first pause, in milliseconds; doubles with each try. A chat turn can bear about two of them. */
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 4_000;

/** Failures another try may mend. A refused key or a wrong request stays wrong; a timeout has used up the runner's patience. */
export function isWorthRetrying(failure: ModelFailure, maxRetryAfterMs: number): boolean {
  if ((failure.retryAfterMs ?? 0) > maxRetryAfterMs) return false;
  return ['rate-limited', 'server-error', 'connection', 'invalid-answer'].includes(failure.reason);
}

/**
 * Pause before try number `attempt` + 1 (`attempt` from 1), in milliseconds: what Retry-After asks for plus up to a
 * quarter, or a random part of a doubling ceiling ("full jitter": clients cut off together must not come back together;
 * source: aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter). `random` in [0, 1).
 */
export function retryDelayMs(attempt: number, failure: Pick<ModelFailure, 'retryAfterMs'>, random: number): number {
  if (failure.retryAfterMs !== undefined) return Math.round(failure.retryAfterMs * (1 + random / 4));
  return Math.round(random * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1)));
}
