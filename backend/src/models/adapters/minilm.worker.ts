/** The thread the local model runs in. Plain Node may run this file as it is: erasable TypeScript only. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerAnswer, WorkerQuestion } from './embedding-thread.ts';
import { MiniLmPipeline } from './minilm-pipeline.ts';

const { folder, threads } = workerData as { folder: string; threads: number };

function answer(message: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort!.postMessage(message);
}

try {
  const pipeline = await MiniLmPipeline.load(folder, threads);
  parentPort!.on('message', async ({ texts }: WorkerQuestion) => {
    try {
      const vectors: Float32Array[] = [];
      for (const text of texts) vectors.push(await pipeline.embed(text));
      answer({ kind: 'vectors', vectors });
    } catch (error) {
      answer({ kind: 'failed', message: String(error) });
    }
  });
  answer({ kind: 'ready' });
} catch (error) {
  answer({ kind: 'failed', message: String(error) });
}
