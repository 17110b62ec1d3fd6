import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../platform/database/data-source.ts';
import { migrate } from '../platform/database/migrate.ts';

const FOLDER = join(tmpdir(), 'foulee-test-dumps');
const KEEP_MS = 24 * 60 * 60 * 1000;
const DATABASE_SOURCES = new URL('../platform/database/', import.meta.url);
const LOCKFILE = new URL('../../../package-lock.json', import.meta.url);

/**
 * A dump of an empty database with every migration run, made once for each state of the migrations.
 * @returns path of the tar file
 */
export async function migratedDump(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  removeOld();
  const file = join(FOLDER, `${fingerprint()}.tar`);
  if (existsSync(file)) {
    utimesSync(file, new Date(), new Date());
    return file;
  }
  const dataSource = await createDataSource({ embedded: { root: null } });
  try {
    await dataSource.initialize();
    await migrate(dataSource);
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await dataSource.embedded!.dump());
    renameSync(unfinished, file); // several test runs may make it at once; each sees a whole file
  } finally {
    await dataSource.destroy();
  }
  return file;
}

/** Everything that can change what migrating an empty database gives. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE));
  for (const folder of ['.', 'migrations']) {
    const url = new URL(`${folder}/`, DATABASE_SOURCES);
    for (const name of readdirSync(url)
      .filter((entry) => entry.endsWith('.ts'))
      .sort()) {
      hash.update(name).update(readFileSync(new URL(name, url)));
    }
  }
  return hash.digest('hex').slice(0, 24);
}

function removeOld(): void {
  for (const name of readdirSync(FOLDER)) {
    const file = join(FOLDER, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEEP_MS) rmSync(file, { force: true });
  }
}
