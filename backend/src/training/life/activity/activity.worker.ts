import { parentPort, workerData } from 'node:worker_threads';
import { readActivity } from './read-activity.ts';

/** The thread of one large file: reads it, says what it found, and ends. */
parentPort?.postMessage(readActivity(workerData as Uint8Array));
