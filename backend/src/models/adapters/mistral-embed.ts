import { Mistral } from '@mistralai/mistralai';
import { HTTPClient } from '@mistralai/mistralai/lib/http.js';
import { ModelFailure } from '../model-failure.ts';
import { TextEmbedder, type EmbedOptions } from '../text-embedder.ts';
import { inBatches } from './embedding-batches.ts';
import { ProviderCall } from './provider-call.ts';
import { toUnitLength } from './unit-length.ts';

export interface MistralEmbedOptions {
  apiKey: string;
  model: string;
  /** Server without `/v1`; default: Mistral's own. */
  baseUrl?: string;
}

/** Length of the vectors of Mistral's embedding models by default. Source: docs.mistral.ai, Text Embeddings and Code Embeddings. */
const DIMENSIONS: Record<string, number> = {
  'mistral-embed': 1024,
  'mistral-embed-2312': 1024,
  'codestral-embed': 1536,
};

/**
 * Limits of one request: 128 inputs and 16,384 tokens in sum ("Too many tokens in batch. Max is 16384"; source:
 * github.com/continuedev/continue/issues/2418), 8,192 tokens an input. A token of French or English is about four
 * characters; three leaves room for odd text.
 */
const BATCH_LIMITS = { texts: 128, chars: 16_384 * 3 };
const MAX_TEXT_CHARS = 8_192 * 3;

/** Mistral's multilingual embeddings through its own SDK. One try a batch: repeating is ResilientTextEmbedder's part. */
export class MistralEmbed extends TextEmbedder {
  readonly modelId: string;
  readonly dimensions: number;
  private readonly options: MistralEmbedOptions;

  constructor(options: MistralEmbedOptions) {
    super();
    const dimensions = DIMENSIONS[options.model];
    if (!dimensions) {
      throw new Error(
        `MISTRAL_EMBED_MODEL=${options.model} is not known; known: ${Object.keys(DIMENSIONS).join(', ')}.`,
      );
    }
    this.options = options;
    this.modelId = options.model;
    this.dimensions = dimensions;
  }

  override isReady(): boolean {
    return true;
  }

  override async embed(texts: string[], options: EmbedOptions = {}): Promise<number[][]> {
    const vectors: number[][] = [];
    // The API refuses an empty input; a space stands for "no text".
    const inputs = texts.map((text) => text.slice(0, MAX_TEXT_CHARS) || ' ');
    for (const batch of inBatches(inputs, BATCH_LIMITS)) {
      vectors.push(...(await this.embedBatch(batch, options.signal)));
    }
    return vectors;
  }

  private async embedBatch(inputs: string[], signal?: AbortSignal): Promise<number[][]> {
    const call = new ProviderCall(signal);
    try {
      signal?.throwIfAborted();
      const client = new Mistral({
        apiKey: this.options.apiKey,
        serverURL: this.options.baseUrl,
        httpClient: new HTTPClient({ fetcher: call.fetch }),
        retryConfig: { strategy: 'none' },
      });
      const answer = await client.embeddings.create({ model: this.modelId, inputs });
      return this.inOrder(answer.data, inputs.length);
    } catch (error) {
      throw call.translate(error);
    }
  }

  private inOrder(data: { index?: number; embedding?: number[] }[], count: number): number[][] {
    const vectors = data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map((each) => each.embedding ?? []);
    const isComplete = vectors.length === count && vectors.every((vector) => vector.length === this.dimensions);
    if (!isComplete) {
      throw new ModelFailure('invalid-answer', `expected ${count} vectors of ${this.dimensions} numbers`);
    }
    return vectors.map(toUnitLength);
  }
}
