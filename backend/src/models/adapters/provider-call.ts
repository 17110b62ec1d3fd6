import { ModelFailure } from '../model-failure.ts';
import { watchStream, wholeJson } from './provider-body.ts';

/** Enough of an error answer to understand it; a proxy's whole error page does not belong in a log. */
const MAX_ERROR_TEXT_CHARS = 300;

/**
 * One HTTP call to a provider, whatever its SDK. The SDKs and LangChain wrap errors in many shapes, some ignore abort
 * signals and none notices a stream that ends too early; so the facts are taken where they arise, at `fetch`.
 */
export class ProviderCall {
  private readonly signal: AbortSignal | undefined;
  private failure: ModelFailure | undefined;
  private hasAnswered = false;

  constructor(signal?: AbortSignal) {
    this.signal = signal;
  }

  /** Handed to the SDK in place of the global fetch. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, { ...init, signal: this.joined(input, init) }).catch((error: unknown) => {
      throw this.fail(new ModelFailure('connection', `no connection: ${rootMessage(error)}`, { cause: error }));
    });
    if (!response.ok) throw this.fail(await failureOf(response));
    this.hasAnswered = true;
    const isEventStream = response.headers.get('content-type')?.includes('text/event-stream') ?? false;
    if (isEventStream) return watchStream(response, (failure) => this.fail(failure));
    return wholeJson(response).catch((failure: ModelFailure) => {
      throw this.fail(failure);
    });
  };

  /** What to throw for an error that came out of the SDK. */
  translate(error: unknown): unknown {
    if (this.signal?.aborted) return this.signal.reason;
    if (this.failure) return this.failure;
    if (error instanceof ModelFailure) return error;
    // Nothing was asked yet: a mistake on our side, which must not look like an outage.
    if (!this.hasAnswered) return error;
    return new ModelFailure('invalid-answer', `the answer could not be read: ${rootMessage(error)}`, { cause: error });
  }

  private fail(failure: ModelFailure): ModelFailure {
    this.failure ??= failure;
    return failure;
  }

  private joined(input: string | URL | Request, init?: RequestInit): AbortSignal | undefined {
    const signals = [this.signal, init?.signal, input instanceof Request ? input.signal : undefined].filter(
      (signal) => signal instanceof AbortSignal,
    );
    return signals.length > 0 ? AbortSignal.any(signals) : undefined;
  }
}

async function failureOf(response: Response): Promise<ModelFailure> {
  const { status } = response;
  const details = { status, retryAfterMs: parseRetryAfterMs(response.headers.get('retry-after'), Date.now()) };
  // The text of a 401 may quote a part of the key.
  if (status === 401 || status === 403) {
    await response.body?.cancel();
    return new ModelFailure('unauthorized', `the key was refused (${status})`, details);
  }
  const text = (await response.text().catch(() => '')).slice(0, MAX_ERROR_TEXT_CHARS);
  const reason = status === 429 ? 'rate-limited' : status >= 500 || status === 408 ? 'server-error' : 'bad-request';
  return new ModelFailure(reason, `answered ${status}: ${text}`, details);
}

/** Retry-After as RFC 9110 §10.2.3 writes it, seconds or a date, in milliseconds from `nowMs`; undefined when absent or unreadable. */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.round(Number(header) * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function rootMessage(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return (current instanceof Error ? current.message || current.name : String(current)).slice(0, MAX_ERROR_TEXT_CHARS);
}
