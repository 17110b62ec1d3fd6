import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeBlobStore } from './blob-store.suite.ts';
import { FolderBlobStore } from './folder-blob-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'foulee-files-'));
const store = new FolderBlobStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

describe('files in a folder', () => {
  describeBlobStore(() => store);

  test('nothing unfinished is left behind', async () => {
    await store.put('photos/tidy.jpg', Buffer.from('x'));
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });
});
