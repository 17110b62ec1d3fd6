import { Problem } from '../platform/http/problem.ts';

/** Why a model gave no answer. Also the word in logs and in `data-timings`. */
export type FailureReason =
  | 'rate-limited'
  | 'server-error'
  | 'connection'
  | 'timeout'
  | 'unauthorized'
  | 'bad-request'
  | 'invalid-answer'
  | 'circuit-open';

/** What one try of an adapter ends with when the provider, the line or the answer is at fault. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly reason: FailureReason;
  readonly status: number | undefined;
  /** What the provider asked for in Retry-After. */
  readonly retryAfterMs: number | undefined;

  constructor(
    reason: FailureReason,
    message: string,
    details: { status?: number; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** What callers see after all tries (`cause` has the provider's words, for the log only): fall back to the offline writer, and say `reason` in the log and the timings. */
export class ModelUnavailable extends Problem {
  readonly modelId: string;
  readonly reason: FailureReason;
  /** True when a stream broke after text had been handed out: the caller decides what to do with that text. */
  readonly hasEmittedText: boolean;

  constructor(modelId: string, failure: ModelFailure, hasEmittedText = false) {
    super(503, 'models/unavailable', `The model ${modelId} cannot answer now (${failure.reason}).`, { cause: failure });
    this.modelId = modelId;
    this.reason = failure.reason;
    this.hasEmittedText = hasEmittedText;
  }
}
