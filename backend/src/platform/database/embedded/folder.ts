import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { socketAddress, isListening } from './socket-address.ts';

/** PGlite 0.5 holds PostgreSQL 18; a data folder belongs to one major version. */
const POSTGRES_MAJOR = '18';

/** The database folder cannot be used. The message is one sentence for the person at the terminal. */
export class FolderUnusable extends Error {
  override name = 'FolderUnusable';
}

/** Another process has the database folder open. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';

  constructor(root: string) {
    super(`Foulée is already running on the folder ${root}: stop that one, or set DATA_DIR to another folder.`);
  }
}

/**
 * Makes the folder, private to this user (PGlite leaves files readable by all under a usual umask), and checks that it can be
 * written and holds nothing of another PostgreSQL version.
 * @returns its real path, so that every process comes to the same socket
 */
export function prepareFolder(root: string): string {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    chmodSync(root, 0o700);
    const trial = join(root, `.writable-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new FolderUnusable(
      `The database folder ${root} cannot be written (${code}): give this user write access, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  const real = realpathSync(root);
  checkVersion(real);
  return real;
}

function checkVersion(root: string): void {
  const file = join(root, 'pgdata', 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === POSTGRES_MAJOR) return;
  throw new FolderUnusable(
    `The database folder ${root} holds PostgreSQL "${found.slice(0, 20)}" and this version of Foulée reads ${POSTGRES_MAJOR}: nothing was changed; set DATA_DIR to another folder.`,
  );
}

/** PGlite's reasons ("Aborted(). Build with -sASSERTIONS") tell a person nothing: name the folder and what to do. */
export function whyNotOpened(root: string, cause: Error): Error {
  const detail = cause.message.split('\n')[0]!.slice(0, 200);
  return new FolderUnusable(
    `The database in ${root} cannot be opened and seems damaged (${detail}): nothing was deleted; put a copy back, or move the folder away to start with an empty one.`,
    { cause },
  );
}

/** True when some process has the database in `root` open. Makes nothing when the folder does not exist. */
export async function isFolderInUse(root: string): Promise<boolean> {
  return existsSync(root) && isListening(socketAddress(realpathSync(root)).path);
}
