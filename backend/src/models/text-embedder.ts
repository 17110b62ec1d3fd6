export interface EmbedOptions {
  signal?: AbortSignal;
  /** A runner waiting for an answer (`query`, goes first and is remembered) or text being indexed (`passage`, default). */
  kind?: 'query' | 'passage';
}

/** Turns texts into vectors that lie close together when the texts mean the same. Suite: suites/text-embedder.suite.ts. */
export abstract class TextEmbedder {
  /** Stored beside every vector: vectors of different models must never be compared. */
  abstract readonly modelId: string;
  /** Length of every vector; 0 when there is no model. */
  abstract readonly dimensions: number;

  /** Whether `embed` can be asked at all. When false, search goes on with keywords only (BM25). */
  abstract isReady(): boolean;

  /**
   * One vector of length 1 for each text, in order; any number of texts, batched inside. Long texts are cut to what the
   * model reads. The vector of a text does not depend on its neighbours in the call (within 1e-3 a component).
   * Rejects with `NotConfigured`, `ModelUnavailable`, or the signal's reason.
   */
  abstract embed(texts: string[], options?: EmbedOptions): Promise<number[][]>;

  /** Lets go of workers and connections. */
  async close(): Promise<void> {}
}
