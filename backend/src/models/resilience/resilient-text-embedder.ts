import { TextEmbedder, type EmbedOptions } from '../text-embedder.ts';
import { ResilientCalls, type ResilienceOptions } from './resilient-calls.ts';

/** Time-out and retries hold for this many texts, not for a whole catalogue; one request of Mistral takes as many. */
const TEXTS_A_CALL = 128;

/** A remote embedder whose every failure, after retries, is a ModelUnavailable: search then goes on with keywords only. */
export class ResilientTextEmbedder extends TextEmbedder {
  readonly modelId: string;
  readonly dimensions: number;
  private readonly inner: TextEmbedder;
  private readonly calls: ResilientCalls;

  constructor(inner: TextEmbedder, options: Partial<ResilienceOptions> = {}) {
    super();
    this.inner = inner;
    this.modelId = inner.modelId;
    this.dimensions = inner.dimensions;
    this.calls = new ResilientCalls(inner.modelId, options);
  }

  override isReady(): boolean {
    return this.inner.isReady();
  }

  override async embed(texts: string[], options: EmbedOptions = {}): Promise<number[][]> {
    const limits = { timeoutMs: this.calls.options.answerTimeoutMs, signal: options.signal };
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += TEXTS_A_CALL) {
      const some = texts.slice(start, start + TEXTS_A_CALL);
      vectors.push(...(await this.calls.run((signal) => this.inner.embed(some, { ...options, signal }), limits)));
    }
    return vectors;
  }

  override close(): Promise<void> {
    return this.inner.close();
  }
}
