import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { migratedDump } from './migrated-dump.ts';

const FETCH_TIMEOUT_MS = 180_000;

/** Once per run: the migrated database every test file starts from, and the text model if it can be had. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('databaseDump', await migratedDump());
  await fetchTextModel();
}

/** Tests that need the model skip themselves when it is absent; being offline fails nobody. */
async function fetchTextModel(): Promise<void> {
  const root = join(import.meta.dirname, '../../..');
  const cli = join(root, 'backend/src/models/fetch/cli.ts');
  if (!existsSync(cli)) return;
  try {
    await promisify(execFile)(process.execPath, [cli], {
      cwd: root,
      env: { ...process.env, MODELS_DIR: join(root, '.cache/models') },
      timeout: FETCH_TIMEOUT_MS,
    });
  } catch (error) {
    process.stderr.write(
      `The text model was not fetched (${(error as Error).message.split('\n')[0]}); tests that need it are skipped.\n`,
    );
  }
}
