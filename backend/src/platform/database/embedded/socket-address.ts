import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `pg` looks for `.s.PGSQL.<port>` in a folder given as host. */
export const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;

/** Linux takes 107 bytes, macOS 103 (sys/un.h); some room is left for both. */
const MAX_SOCKET_PATH_BYTES = 100;

export interface SocketAddress {
  /** Folder of the socket file, as `pg` and `psql` want it for a host. Empty on Windows. */
  folder: string;
  /** What to listen on and connect to: a socket file, or a named pipe on Windows. */
  path: string;
}

/**
 * Where the database in `root` (an absolute real path) is reached: a socket file inside it, which needs no TCP port and no
 * password since the folder is 0700. A path too long for a socket gets a folder of its own under the temporary folder.
 */
export function socketAddress(root: string, platform: NodeJS.Platform = process.platform): SocketAddress {
  const name = `foulee-${userId()}-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return { folder: '', path: `\\\\.\\pipe\\${name}` };
  const inside = join(root, SOCKET_NAME);
  if (Buffer.byteLength(inside) <= MAX_SOCKET_PATH_BYTES) return { folder: root, path: inside };
  const folder = join(tmpdir(), name);
  makePrivateFolder(folder);
  return { folder, path: join(folder, SOCKET_NAME) };
}

/** Creates a folder only this user may enter, or refuses one that somebody else has prepared. */
function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`The folder ${folder} belongs to somebody else; remove it or set TMPDIR to another folder.`);
  }
  chmodSync(folder, 0o700);
}

/** Removes the folder made for a socket whose path was too long; one that is still used is not empty and stays. */
export function forgetAddress({ folder }: SocketAddress, root: string): void {
  if (folder === '' || folder === root) return;
  try {
    rmdirSync(folder);
  } catch {
    // in use by another process, or gone already
  }
}

function userId(): number {
  return process.getuid?.() ?? 0;
}

/** True when somebody listens at `path`. */
export async function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
