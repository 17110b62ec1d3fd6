import { LanguageModel, type StructuredRequest, type WriteRequest } from '../language-model.ts';
import { ModelFailure } from '../model-failure.ts';
import { ResilientCalls, type ResilienceOptions } from './resilient-calls.ts';

/** A language model whose every failure, after retries, is a ModelUnavailable the caller can fall back from. */
export class ResilientLanguageModel extends LanguageModel {
  readonly modelId: string;
  readonly isOffline = false;
  private readonly inner: LanguageModel;
  private readonly calls: ResilientCalls;

  constructor(inner: LanguageModel, options: Partial<ResilienceOptions> = {}) {
    super();
    this.inner = inner;
    this.modelId = inner.modelId;
    this.calls = new ResilientCalls(inner.modelId, options);
  }

  override structured<T>(request: StructuredRequest<T>): Promise<T> {
    const limits = { timeoutMs: this.calls.options.answerTimeoutMs, signal: request.signal };
    return this.calls.run((signal) => this.inner.structured({ ...request, signal }), limits);
  }

  /** Tries again only until the first piece: text that was shown cannot be taken back. */
  override async *writeText(request: WriteRequest): AsyncGenerator<string> {
    const { firstTextTimeoutMs, idleTimeoutMs } = this.calls.options;
    const stream = await this.calls.run((signal) => OpenedStream.open(this.inner, request, signal), {
      timeoutMs: firstTextTimeoutMs,
      signal: request.signal,
    });
    try {
      yield stream.first;
      for (
        let piece = await stream.next(idleTimeoutMs);
        piece !== undefined;
        piece = await stream.next(idleTimeoutMs)
      ) {
        yield piece;
      }
    } catch (error) {
      request.signal?.throwIfAborted();
      throw this.calls.explain(error, true);
    } finally {
      // Also when the reader walked away: the provider must not go on writing, and billing, for nobody.
      stream.stop();
    }
  }
}

/** A stream whose first piece has arrived. */
class OpenedStream {
  readonly first: string;
  private readonly pieces: AsyncIterator<string>;
  private readonly controller: AbortController;

  private constructor(first: string, pieces: AsyncIterator<string>, controller: AbortController) {
    this.first = first;
    this.pieces = pieces;
    this.controller = controller;
  }

  /** `attemptSignal` ends this try only until the first piece; the request's own signal holds to the end. */
  static async open(model: LanguageModel, request: WriteRequest, attemptSignal: AbortSignal): Promise<OpenedStream> {
    const controller = new AbortController();
    const giveUp = (): void => controller.abort(attemptSignal.reason);
    attemptSignal.addEventListener('abort', giveUp, { once: true });
    try {
      const signal = request.signal ? AbortSignal.any([request.signal, controller.signal]) : controller.signal;
      const pieces = model.writeText({ ...request, signal })[Symbol.asyncIterator]();
      const first = await pieces.next();
      if (first.done) throw new ModelFailure('invalid-answer', 'the answer was empty');
      return new OpenedStream(first.value, pieces, controller);
    } finally {
      attemptSignal.removeEventListener('abort', giveUp);
    }
  }

  /** The next piece, undefined at the end. */
  async next(idleTimeoutMs: number): Promise<string | undefined> {
    const tooLong = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => tooLong.reject(new ModelFailure('timeout', `no more text for ${idleTimeoutMs} ms`)),
      idleTimeoutMs,
    );
    try {
      const piece = await Promise.race([this.pieces.next(), tooLong.promise]);
      return piece.done ? undefined : piece.value;
    } finally {
      clearTimeout(timer);
    }
  }

  stop(): void {
    this.controller.abort();
  }
}
