import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { S3Config } from '../config/config.ts';
import { type BlobDetails, BlobStore, checkedKey } from './blob-store.ts';

/** Files in a bucket of Amazon S3 or a server that speaks its protocol. */
export class S3BlobStore extends BlobStore {
  private constructor(private readonly disk: Disk) {
    super();
  }

  /** The AWS SDK is loaded here and not at the top: without a bucket nobody waits for its 20 MB. */
  static async open(config: S3Config): Promise<S3BlobStore> {
    const { S3Driver } = await import('flydrive/drivers/s3');
    const { bucket, region, endpoint, accessKeyId, secretAccessKey } = config;
    const driver = new S3Driver({
      bucket,
      region,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
      visibility: 'private',
      supportsACL: false,
      // Servers that are not Amazon's may store the SDK's checksum frames inside the file (300,080 instead of 300,000 bytes seen).
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return new S3BlobStore(new Disk(driver));
  }

  async put(key: string, contents: Uint8Array, { contentType }: BlobDetails = {}): Promise<void> {
    await this.disk.put(checkedKey(key), contents, contentType ? { contentType } : {});
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
