import { availableParallelism } from 'node:os';
import { abortable } from '../abortable.ts';
import { ModelFailure, ModelUnavailable } from '../model-failure.ts';
import { TextEmbedder, type EmbedOptions } from '../text-embedder.ts';
import { EmbeddingThread } from './embedding-thread.ts';
import { MINILM_DIMENSIONS } from './minilm-pipeline.ts';
import { RecentVectors } from './recent-vectors.ts';

/** Folder below the models folder, id in the manifest, and what stands beside the vectors. */
export const MINILM_ID = 'minilm-q8';

/** Texts a slice: about 60 ms of product texts, the longest a runner's query waits behind indexing. */
const SLICE_TEXTS = 16;
/** Queries remembered; 3 kB each. */
const REMEMBERED_QUERIES = 1_000;

interface Slice {
  texts: string[];
  isQuery: boolean;
  isCancelled: () => boolean;
  resolve: (vectors: number[][]) => void;
  reject: (error: unknown) => void;
}

/** all-MiniLM-L6-v2 with 8-bit weights, in a worker thread. It knows English only: callers gloss French queries. */
export class LocalMiniLm extends TextEmbedder {
  readonly modelId = MINILM_ID;
  readonly dimensions = MINILM_DIMENSIONS;
  private readonly folder: string;
  private readonly threads: number;
  private readonly recent = new RecentVectors(REMEMBERED_QUERIES);
  private readonly queue: Slice[] = [];
  private thread: EmbeddingThread | undefined;
  private isWorking = false;
  private isClosed = false;

  private constructor(folder: string, threads: number, thread: EmbeddingThread) {
    super();
    this.folder = folder;
    this.threads = threads;
    this.thread = thread;
  }

  /** Loads the model (some 0.2 s). `threads`: cores one text may use; by default one core is left to the event loop. */
  static async open(
    folder: string,
    threads = Math.max(1, Math.min(4, availableParallelism() - 1)),
  ): Promise<LocalMiniLm> {
    return new LocalMiniLm(folder, threads, await EmbeddingThread.start(folder, threads));
  }

  override isReady(): boolean {
    return !this.isClosed;
  }

  override async embed(texts: string[], options: EmbedOptions = {}): Promise<number[][]> {
    options.signal?.throwIfAborted();
    const isQuery = options.kind === 'query';
    const known = isQuery && texts.length === 1 ? this.recent.get(texts[0]!) : undefined;
    if (known) return [known];
    const slices: Promise<number[][]>[] = [];
    for (let start = 0; start < texts.length; start += SLICE_TEXTS) {
      slices.push(this.enqueue(texts.slice(start, start + SLICE_TEXTS), isQuery, options.signal));
    }
    const vectors = (await abortable(Promise.all(slices), options.signal)).flat();
    if (isQuery && texts.length === 1) this.recent.set(texts[0]!, vectors[0]!);
    return vectors;
  }

  override async close(): Promise<void> {
    this.isClosed = true;
    await this.thread?.stop();
  }

  private enqueue(texts: string[], isQuery: boolean, signal?: AbortSignal): Promise<number[][]> {
    return new Promise((resolve, reject) => {
      const slice: Slice = { texts, isQuery, isCancelled: () => signal?.aborted ?? false, resolve, reject };
      const firstPassage = this.queue.findIndex((waiting) => !waiting.isQuery);
      if (isQuery && firstPassage >= 0) this.queue.splice(firstPassage, 0, slice);
      else this.queue.push(slice);
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (let slice = this.queue.shift(); slice; slice = this.queue.shift()) {
      if (slice.isCancelled()) continue;
      await this.embedSlice(slice.texts).then(slice.resolve, (error: unknown) => slice.reject(this.unavailable(error)));
    }
    this.isWorking = false;
  }

  private async embedSlice(texts: string[]): Promise<number[][]> {
    if (this.isClosed) throw new Error('the embedder is closed');
    // A thread that died (out of memory, say) is replaced by the next text that needs it.
    if (!this.thread || this.thread.hasEnded) this.thread = await EmbeddingThread.start(this.folder, this.threads);
    const vectors = await this.thread.embed(texts);
    return vectors.map((vector) => Array.from(vector));
  }

  private unavailable(cause: unknown): ModelUnavailable {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new ModelUnavailable(this.modelId, new ModelFailure('connection', message, { cause }));
  }
}
