import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import { refused } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

try {
  parentPort?.postMessage(await parseFile(workerData as SourceFile));
} catch (error) {
  parentPort?.postMessage(refused('corrupt', `It cannot be read: ${(error as Error).message}`));
}
