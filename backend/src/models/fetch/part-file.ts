import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A half-downloaded file that belongs to this process alone until it is finished, kept or thrown away. */
export interface PartFile {
  path: string;
  /** Bytes already there from an earlier try. */
  startBytes: number;
}

/** Whether a process of this machine with this id still runs. EPERM means it does, under another user. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes over what an interrupted download left, or opens a new part. Renaming is atomic, so of two
 * processes that want the same part one gets it and the other starts its own: they never write to one file.
 */
export async function claimPart(target: string): Promise<PartFile> {
  await mkdir(dirname(target), { recursive: true });
  const mine = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  for (const left of await abandonedParts(target)) {
    const isMine = await rename(left, mine).then(
      () => true,
      () => false,
    );
    if (isMine) return { path: mine, startBytes: await partBytes({ path: mine, startBytes: 0 }) };
  }
  return { path: mine, startBytes: 0 };
}

/** Bytes in the part by now. */
export async function partBytes(part: PartFile): Promise<number> {
  return stat(part.path).then(
    (found) => found.size,
    () => 0,
  );
}

/** Gives an unfinished part back under its public name, so that the next try resumes it. */
export async function keepPart(part: PartFile, target: string): Promise<void> {
  await rename(part.path, `${target}.part`).catch(() => undefined);
}

export async function discardPart(part: PartFile): Promise<void> {
  await rm(part.path, { force: true });
}

/** Removes what interrupted downloads left of a file that has meanwhile come from elsewhere. */
export async function removeParts(target: string): Promise<void> {
  for (const left of await abandonedParts(target)) await rm(left, { force: true });
}

async function abandonedParts(target: string): Promise<string[]> {
  const prefix = `${basename(target)}.`;
  const names = await readdir(dirname(target));
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith('.part'))
    .filter((name) => {
      const owner = /^(\d+)-[0-9a-f]+\.part$/.exec(name.slice(prefix.length));
      return owner ? !isProcessAlive(Number(owner[1])) : name === `${prefix}part`;
    })
    .map((name) => join(dirname(target), name));
}
