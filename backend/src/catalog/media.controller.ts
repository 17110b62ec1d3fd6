import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { illustrationKey } from './domain/illustration-key.ts';
import { notFound } from '../platform/http/problem.ts';
import { BlobStore } from '../platform/storage/blob-store.ts';

const NAME = /^[\w-]{1,80}\.svg$/;

/** A week: drawings change only when the catalogue is seeded anew. */
const CACHE = 'public, max-age=604800, stale-while-revalidate=86400';

/** The drawings of the articles. An SVG is a document, so it is served with a policy that lets it run nothing. */
@ApiExcludeController()
@SkipThrottle()
@Controller('media')
export class MediaController {
  constructor(private readonly blobs: BlobStore) {}

  @Get('illustrations/:name')
  async illustration(@Param('name') name: string, @Res() response: Response): Promise<void> {
    const stream = NAME.test(name) ? await this.blobs.getStream(illustrationKey(name)) : undefined;
    if (!stream) throw notFound('picture');
    response.set({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': CACHE,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    stream.once('error', (error) => response.destroy(error));
    stream.pipe(response);
  }
}
