import { Worker } from 'node:worker_threads';

export interface WorkerQuestion {
  texts: string[];
}
export type WorkerAnswer =
  | { kind: 'ready' }
  | { kind: 'vectors'; vectors: Float32Array[] }
  | { kind: 'failed'; message: string };

/** The compiled product runs the emitted JavaScript; tests and scripts run the TypeScript as it is. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './minilm.worker.ts' : './minilm.worker.js', import.meta.url);

/** One worker thread with the model in it; one question at a time. It never keeps the process alive while idle. */
export class EmbeddingThread {
  private readonly worker: Worker;
  private waiting: { resolve: (answer: WorkerAnswer) => void; reject: (error: Error) => void } | undefined;
  private endedWith: Error | undefined;

  private constructor(folder: string, threads: number) {
    // Flags for the main thread, such as a test runner's loaders, are not for this one.
    this.worker = new Worker(ENTRY, { workerData: { folder, threads }, execArgv: [], name: 'minilm' });
    this.worker.on('message', (message: WorkerAnswer) => this.settle((waiting) => waiting.resolve(message)));
    this.worker.on('error', (error) => this.end(error as Error));
    this.worker.on('exit', (code) => this.end(new Error(`the embedding thread ended (${code})`)));
  }

  /** Starts the thread and waits until the model is loaded; rejects when it cannot be. */
  static async start(folder: string, threads: number): Promise<EmbeddingThread> {
    const thread = new EmbeddingThread(folder, threads);
    const answer = await thread.nextAnswer();
    if (answer.kind === 'ready') return thread;
    await thread.stop();
    throw new Error(answer.kind === 'failed' ? answer.message : 'the embedding thread spoke out of turn');
  }

  get hasEnded(): boolean {
    return this.endedWith !== undefined;
  }

  async embed(texts: string[]): Promise<Float32Array[]> {
    if (this.endedWith) throw this.endedWith;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    this.worker.postMessage({ texts } satisfies WorkerQuestion);
    const answer = await this.nextAnswer();
    if (answer.kind === 'vectors') return answer.vectors;
    throw new Error(answer.kind === 'failed' ? answer.message : 'the embedding thread spoke out of turn');
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private nextAnswer(): Promise<WorkerAnswer> {
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private settle(how: (waiting: NonNullable<EmbeddingThread['waiting']>) => void): void {
    const { waiting } = this;
    this.waiting = undefined;
    this.worker.unref();
    if (waiting) how(waiting);
  }

  private end(error: Error): void {
    this.endedWith ??= error;
    this.settle((waiting) => waiting.reject(error));
  }
}
