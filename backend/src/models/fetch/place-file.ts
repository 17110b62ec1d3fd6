import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkFile } from './checksum.ts';
import type { ModelFile } from './manifest.ts';

/** A file a source handed over was not the one in the manifest; it has been deleted. */
class WrongFile extends Error {
  override readonly name = 'WrongFile';
}

/** Moves a downloaded file to its place when its hash is right; deletes it and names it when not. */
export async function placeFile(downloaded: string, target: string, file: ModelFile): Promise<void> {
  const state = await checkFile(downloaded, file);
  if (state !== 'right') {
    await rm(downloaded, { force: true });
    throw new WrongFile(`${file.path} ${state === 'absent' ? 'is missing' : state.wrong}`);
  }
  await mkdir(dirname(target), { recursive: true });
  await rename(downloaded, target);
}
