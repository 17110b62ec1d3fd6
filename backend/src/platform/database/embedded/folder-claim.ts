import { randomUUID } from 'node:crypto';
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isListening } from './socket-address.ts';

/** A start takes 0.3–6 s; a claim this old whose owner never listened is left over from a crash. */
const STALE_CLAIM_MS = 30_000;
const POLL_MS = 50;

/** Held while a database is being opened; let go when its socket answers or the opening failed. */
export interface FolderClaim {
  release(): void;
}

/**
 * Decides who opens the files. PGlite does not lock its folder, and two processes in one folder lose writes silently (275 of
 * 18,382 seen). The one who listens on the socket is the owner; the claim file covers the moment before it listens.
 * @returns a claim, or undefined when somebody else owns the database
 */
export async function claimFolder(root: string, socketPath: string): Promise<FolderClaim | undefined> {
  const file = join(root, 'opening.lock');
  for (;;) {
    if (await isListening(socketPath)) return undefined;
    const claim = tryClaim(file);
    if (!claim) {
      removeIfStale(file);
      await sleep(POLL_MS);
      continue;
    }
    // Between the look and the claim somebody may have opened, listened and let go of theirs.
    if (!(await isListening(socketPath))) return claim;
    claim.release();
  }
}

function tryClaim(file: string): FolderClaim | undefined {
  const content = JSON.stringify({ processId: process.pid, token: randomUUID() });
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, content);
    closeSync(handle);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return {
    release: () => {
      if (read(file) === content) rmSync(file, { force: true });
    },
  };
}

function removeIfStale(file: string): void {
  const content = read(file);
  if (content === undefined || !isStale(file, content)) return;
  // Taken aside first and looked at again: a claim made in between must not be thrown away.
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== content) linkSync(aside, file);
  } catch {
    // somebody else was faster; the next round sees what they did
  }
  rmSync(aside, { force: true });
}

function isStale(file: string, content: string): boolean {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_CLAIM_MS) return true;
    const { processId } = JSON.parse(content) as { processId: number };
    return processId !== process.pid && !isRunning(processId);
  } catch {
    return false; // gone, or just being written: look again
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
