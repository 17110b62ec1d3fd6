import {
  circuitBreaker,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  isTaskCancelledError,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
  type IPolicy,
} from 'cockatiel';
import { abortable } from '../abortable.ts';
import { ModelFailure, ModelUnavailable } from '../model-failure.ts';
import { isWorthRetrying, retryDelayMs } from './retry-delay.ts';

export type ResilienceEvent =
  | { kind: 'retry'; modelId: string; attempt: number; delayMs: number; reason: string }
  | { kind: 'circuit-opened'; modelId: string; breakMs: number; reason: string }
  | { kind: 'circuit-closed'; modelId: string };

export interface ResilienceOptions {
  /** Tries after the first one. */
  retries: number;
  /** Longer Retry-After than this: no waiting, the offline writer answers and the provider is left alone that long. */
  maxRetryAfterMs: number;
  /** Failed tries in a row after which the model is not asked any more … */
  failuresToOpen: number;
  /** … for this long; then one try decides. */
  breakMs: number;
  /** A full answer (structured output, vectors) must be there in this time. */
  answerTimeoutMs: number;
  /** The first piece of a streamed text must be there in this time. */
  firstTextTimeoutMs: number;
  /** A streamed text may pause this long between pieces. */
  idleTimeoutMs: number;
  /** For tests, which do not wait: the pause before another try. */
  delayMs: (attempt: number, failure: ModelFailure) => number;
  nowMs: () => number;
  onEvent: (event: ResilienceEvent) => void;
}

/** Chosen for a chat: whoever waits longer than ten seconds for a first word is better served by the offline writer. */
const DEFAULT_RESILIENCE: ResilienceOptions = {
  retries: 2,
  maxRetryAfterMs: 3_000,
  failuresToOpen: 5,
  breakMs: 20_000,
  answerTimeoutMs: 15_000,
  firstTextTimeoutMs: 10_000,
  idleTimeoutMs: 10_000,
  delayMs: (attempt, failure) => retryDelayMs(attempt, failure, Math.random()),
  nowMs: Date.now,
  onEvent: () => undefined,
};

/** Time-out, retries and circuit breaker around the calls to one model of one provider. */
export class ResilientCalls {
  readonly options: ResilienceOptions;
  private readonly modelId: string;
  private readonly policy: IPolicy;
  /** Until when the provider asked to be left alone. */
  private restUntilMs = 0;

  constructor(modelId: string, options: Partial<ResilienceOptions> = {}) {
    this.modelId = modelId;
    this.options = { ...DEFAULT_RESILIENCE, ...options };
    this.policy = this.buildPolicy();
  }

  /**
   * The result of `work`, tried as often as is sensible. Rejects with ModelUnavailable, with the reason of the outer
   * `signal` when that was aborted, or with whatever else `work` threw (a bug).
   */
  async run<T>(
    work: (signal: AbortSignal) => Promise<T>,
    limits: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<T> {
    limits.signal?.throwIfAborted();
    try {
      this.throwIfResting();
      const tried = this.policy.execute(({ signal }) => this.inTime(work, { ...limits, signal }), limits.signal);
      return await abortable(tried, limits.signal);
    } catch (error) {
      limits.signal?.throwIfAborted();
      throw this.explain(error);
    }
  }

  /** ModelUnavailable for what the model is to blame for; everything else as it is. */
  explain(error: unknown, hasEmittedText = false): unknown {
    if (error instanceof ModelFailure) return new ModelUnavailable(this.modelId, error, hasEmittedText);
    if (!isBrokenCircuitError(error)) return error;
    const failure = new ModelFailure('circuit-open', 'it failed several times in a row and is left alone for a while', {
      cause: error,
    });
    return new ModelUnavailable(this.modelId, failure);
  }

  private buildPolicy(): IPolicy {
    const { options, modelId } = this;
    const retries = retry(
      handleWhen((error) => error instanceof ModelFailure && isWorthRetrying(error, options.maxRetryAfterMs)),
      {
        maxAttempts: options.retries,
        backoff: new DelegateBackoff(({ attempt, result }) => {
          const failure = (result as { error: ModelFailure }).error;
          const delayMs = options.delayMs(attempt, failure);
          options.onEvent({ kind: 'retry', modelId, attempt, delayMs, reason: failure.message });
          return delayMs;
        }),
      },
    );
    const breaker = circuitBreaker(
      handleWhen((error) => error instanceof ModelFailure && error.reason !== 'bad-request'),
      {
        breaker: new ConsecutiveBreaker(options.failuresToOpen),
        halfOpenAfter: options.breakMs,
      },
    );
    breaker.onBreak((why) => {
      const reason = 'error' in why && why.error instanceof Error ? why.error.message : 'unknown';
      options.onEvent({ kind: 'circuit-opened', modelId, breakMs: options.breakMs, reason });
    });
    breaker.onReset(() => options.onEvent({ kind: 'circuit-closed', modelId }));
    return wrap(retries, breaker);
  }

  private async inTime<T>(
    work: (signal: AbortSignal) => Promise<T>,
    limits: { timeoutMs: number; signal: AbortSignal },
  ): Promise<T> {
    try {
      return await timeout(limits.timeoutMs, TimeoutStrategy.Aggressive).execute(
        ({ signal }) => work(signal),
        limits.signal,
      );
    } catch (error) {
      limits.signal.throwIfAborted();
      if (isTaskCancelledError(error)) {
        throw new ModelFailure('timeout', `no answer within ${limits.timeoutMs} ms`, { cause: error });
      }
      this.noteRest(error);
      throw error;
    }
  }

  private noteRest(error: unknown): void {
    const retryAfterMs = error instanceof ModelFailure ? (error.retryAfterMs ?? 0) : 0;
    if (retryAfterMs > this.options.maxRetryAfterMs) this.restUntilMs = this.options.nowMs() + retryAfterMs;
  }

  private throwIfResting(): void {
    const restMs = this.restUntilMs - this.options.nowMs();
    if (restMs > 0) {
      throw new ModelFailure('rate-limited', `the provider asked to wait ${Math.ceil(restMs / 1000)} s more`, {
        retryAfterMs: restMs,
      });
    }
  }
}
