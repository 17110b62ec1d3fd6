import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './worker-messages.ts';

/** How the thread ended: asked to, or not. */
export interface ThreadEnd {
  wasAsked: boolean;
  reason: string;
}

const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './embedded.worker.ts' : './embedded.worker.js',
  import.meta.url,
);

const WATCH_INTERVAL_MS = 1_000;

/** Time the thread is given to write its last checkpoint and end, on top of the drain time. */
const LAST_CHECKPOINT_MS = 20_000;

/** The thread that owns PGlite, seen from the process that started it. */
export class DatabaseThread {
  /** Resolves when the thread is gone, for whatever reason. Never rejects. */
  readonly ended: Promise<ThreadEnd>;
  private readonly worker: Worker;
  private readonly busySince: BigInt64Array;
  private wasAsked = false;
  private reason = 'the database thread ended';
  private watch: NodeJS.Timeout | undefined;

  private constructor(settings: Omit<WorkerSettings, 'busySince'>, log: (text: string) => void) {
    const cell = new SharedArrayBuffer(8);
    this.busySince = new BigInt64Array(cell);
    const workerData: WorkerSettings = { ...settings, busySince: cell };
    this.worker = new Worker(ENTRY, { workerData, name: 'embedded-database' });
    this.worker.on('error', (error) => (this.reason = String(error)));
    this.worker.on('message', (news: FromWorker) => news.type === 'log' && log(news.text));
    this.ended = new Promise((resolve) => {
      this.worker.once('exit', () => {
        clearInterval(this.watch);
        resolve({ wasAsked: this.wasAsked, reason: this.reason });
      });
    });
  }

  /** Starts the thread and resolves when the database takes statements; rejects with PGlite's reason when it cannot. */
  static async start(
    settings: Omit<WorkerSettings, 'busySince'>,
    log: (text: string) => void,
  ): Promise<DatabaseThread> {
    const thread = new DatabaseThread(settings, log);
    await new Promise<void>((resolve, reject) => {
      thread.worker.on('message', (news: FromWorker) => {
        if (news.type === 'ready') resolve();
        if (news.type === 'failed') reject(new Error(news.reason));
      });
      void thread.ended.then(({ reason }) => reject(new Error(reason)));
    });
    return thread;
  }

  /**
   * Ends the thread when one statement runs longer than `limitMs`: PGlite can neither cancel nor time out a statement.
   * Everything acknowledged stays; clients of the moment get "connection terminated".
   */
  endRunawayAfter(limitMs: number): void {
    const look = (): void => {
      const since = Number(Atomics.load(this.busySince, 0));
      if (since === 0 || Date.now() - since < limitMs) return;
      this.reason = `a statement ran longer than ${limitMs} ms`;
      void this.worker.terminate();
    };
    this.watch = setInterval(look, Math.min(WATCH_INTERVAL_MS, Math.max(10, limitMs / 4))).unref();
  }

  /** Lets running work end, writes a last checkpoint, ends the thread. */
  async close(drainMs: number): Promise<void> {
    this.wasAsked = true;
    this.send({ type: 'close', drainMs });
    const patience = setTimeout(() => void this.worker.terminate(), drainMs + LAST_CHECKPOINT_MS);
    await this.ended;
    clearTimeout(patience);
  }

  /** The whole database as a tar file. */
  async dump(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.worker.on('message', (news: FromWorker) => news.type === 'dumped' && resolve(news.bytes));
      void this.ended.then(({ reason }) => reject(new Error(reason)));
      this.send({ type: 'dump' });
    });
  }

  private send(order: ToWorker): void {
    this.worker.postMessage(order);
  }
}
