import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { SkipThrottle } from '@nestjs/throttler';
import { DataSource } from 'typeorm';
import { LanguageModel } from '../models/language-model.ts';
import { TextEmbedder } from '../models/text-embedder.ts';
import { Problem } from '../platform/http/problem.ts';

@ApiTags('operations')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly embedder: TextEmbedder,
    private readonly languageModel: LanguageModel,
  ) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve people: its database answers. What runs without a model is said, not hidden. */
  @Get('ready')
  async ready(): Promise<Record<string, unknown>> {
    try {
      await this.dataSource.query('SELECT 1');
    } catch (error) {
      throw new Problem(503, 'health/database-down', 'The database does not answer.', { cause: error });
    }
    return {
      status: 'ok',
      database: 'ok',
      embeddings: this.embedder.isReady() ? this.embedder.modelId : 'none: search by words only',
      languageModel: this.languageModel.isOffline ? 'offline writer' : this.languageModel.modelId,
    };
  }
}
