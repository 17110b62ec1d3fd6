import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { BlobStore, checkedKey } from './blob-store.ts';

/** Files in a folder: the default without configuration. */
export class FolderBlobStore extends BlobStore {
  private readonly disk: Disk;

  constructor(folder: string) {
    super();
    this.disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  }

  /** Written beside its place and moved there, which the file system does at once. */
  async put(key: string, contents: Uint8Array): Promise<void> {
    const unfinished = `unfinished/${randomUUID()}`;
    try {
      await this.disk.put(unfinished, contents);
      await this.disk.move(unfinished, checkedKey(key));
    } catch (error) {
      await this.disk.delete(unfinished);
      throw error;
    }
  }

  async getStream(key: string): Promise<Readable | undefined> {
    return (await this.exists(key)) ? this.disk.getStream(key) : undefined;
  }

  async exists(key: string): Promise<boolean> {
    return this.disk.exists(checkedKey(key));
  }

  async delete(key: string): Promise<void> {
    await this.disk.delete(checkedKey(key));
  }
}
