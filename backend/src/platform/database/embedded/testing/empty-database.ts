import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openEmbedded } from '../open-embedded.ts';

/** An empty database on disk, made once for the file (1–4 s) and copied by its tests (0.1 s). */
export function emptyDatabase(): { folder: string } {
  const made = { folder: '' };
  beforeAll(async () => {
    made.folder = mkdtempSync(join(tmpdir(), 'foulee-empty-'));
    await (await openEmbedded({ root: made.folder })).close();
  });
  afterAll(() => rmSync(made.folder, { recursive: true, force: true }));
  return made;
}
