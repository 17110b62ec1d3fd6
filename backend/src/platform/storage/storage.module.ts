import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { AppConfig } from '../config/config.ts';
import { BlobStore } from './blob-store.ts';
import { FolderBlobStore } from './folder-blob-store.ts';
import { S3BlobStore } from './s3-blob-store.ts';

/** Files in the bucket that is configured, else in `<dataDir>/files`. */
@Global()
@Module({
  providers: [
    {
      provide: BlobStore,
      inject: [AppConfig],
      useFactory: async ({ s3, dataDir }: AppConfig): Promise<BlobStore> =>
        s3 ? S3BlobStore.open(s3) : new FolderBlobStore(join(dataDir, 'files')),
    },
  ],
  exports: [BlobStore],
})
export class StorageModule {}
