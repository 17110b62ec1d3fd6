import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlobStore } from './blob-store.ts';
import { describeBlobStore } from './blob-store.suite.ts';
import { S3BlobStore } from './s3-blob-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'foulee-s3-'));
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: folder,
  configureBuckets: [{ name: 'files', configs: [] }],
});
const account = { bucket: 'files', region: 'eu-west-3', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
let endpoint: string;
let store: BlobStore;

beforeAll(async () => {
  const { address, port } = await server.run();
  endpoint = `http://${address}:${port}`;
  store = await S3BlobStore.open({ ...account, endpoint });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('files in a bucket', () => {
  describeBlobStore(() => store);

  test('a stranger gets an error and not an empty store', async () => {
    const stranger = await S3BlobStore.open({ ...account, accessKeyId: 'stranger', endpoint });
    await expect(stranger.put('photos/a.jpg', Buffer.from('x'))).rejects.toThrow('Cannot write file');
    await expect(stranger.getStream('photos/a.jpg')).rejects.toThrow('Unable to check existence');
  });
});
