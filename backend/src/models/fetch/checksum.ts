import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ModelFile } from './manifest.ts';

/** Digest of a whole file, read as a stream. */
export async function fileDigest(
  path: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest(encoding);
}

/** Whether the file at `path` is the one the manifest means; `wrong` says in what it differs. */
export async function checkFile(path: string, file: ModelFile): Promise<'right' | 'absent' | { wrong: string }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'absent';
  if (found.size !== file.bytes) return { wrong: `has ${found.size} bytes instead of ${file.bytes}` };
  const sha256 = await fileDigest(path, 'sha256', 'hex');
  return sha256 === file.sha256 ? 'right' : { wrong: `has sha256 ${sha256} instead of ${file.sha256}` };
}
