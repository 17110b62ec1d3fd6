import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const SCRIPT = new URL('./child.ts', import.meta.url).pathname;

export type Said = { owner?: boolean; n?: number; done?: number; error?: string; closed?: boolean };

/** A child process and everything it has said so far. */
export interface Child {
  process: ChildProcess;
  said: Said[];
  ended: Promise<void>;
}

export function startChild(folder: string, task: 'write' | 'count' | 'hold' | 'must-own'): Child {
  const child = spawn(process.execPath, [SCRIPT, folder, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line) as Said));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { process: child, said, ended };
}
