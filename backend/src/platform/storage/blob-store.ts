import type { Readable } from 'node:stream';

export interface BlobDetails {
  /** MIME type, e.g. `image/jpeg`. Kept by stores that can; a folder cannot. */
  contentType?: string;
}

/**
 * Files that belong to rows: photos, exports, plan files. There are no public addresses: whoever may see a file gets it
 * through a route that asks first.
 */
export abstract class BlobStore {
  /** Writes the whole file, in place of one that may be there. A reader sees the old one or the new one, never half. */
  abstract put(key: string, contents: Uint8Array, details?: BlobDetails): Promise<void>;

  /** @returns undefined when there is no such file */
  abstract getStream(key: string): Promise<Readable | undefined>;

  abstract exists(key: string): Promise<boolean>;

  /** Deleting what is not there is no error. */
  abstract delete(key: string): Promise<void>;
}

const MAX_KEY_CHARACTERS = 200;
const SEGMENT = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/;

/**
 * Checks that a key is `area/…/name.extension` in plain lower case, so that it means the same in a folder on any system and in
 * any bucket, and can leave neither. Keys are made by code (an id and an extension), never from a user's file name.
 * @throws when it is not: that is a bug of the caller
 */
export function checkedKey(key: string): string {
  const isFine = key.length <= MAX_KEY_CHARACTERS && key.split('/').every((segment) => SEGMENT.test(segment));
  if (isFine) return key;
  const shown = key.slice(0, MAX_KEY_CHARACTERS);
  throw new Error(`"${shown}" is no key for a stored file: use area/id.extension in lower case.`);
}
