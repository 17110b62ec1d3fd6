import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { notFound } from '../platform/http/problem.ts';
import { OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { Complements, RecommendationRequest, Recommendations, SimilarProducts } from './recommend.contract.ts';
import { RecommendService } from './recommend.service.ts';

const isUuid = (id: string) => z.uuid().safeParse(id).success;

@ApiTags('recommend')
@Controller()
export class RecommendController {
  constructor(private readonly recommender: RecommendService) {}

  @Post('recommendations')
  @HttpCode(200)
  @SerializeOptions({ schema: Recommendations })
  recommend(
    @Body({ schema: RecommendationRequest }) request: RecommendationRequest,
    @OptionalViewer() viewer: Viewer | null,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<Recommendations> {
    return this.recommender.recommend({
      ...request,
      language: request.language ?? language,
      runnerId: viewer?.runnerId ?? null,
    });
  }

  @Get('products/:id/complements')
  @SerializeOptions({ schema: Complements })
  complements(
    @Param('id') id: string,
    @OptionalViewer() viewer: Viewer | null,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<Complements> {
    if (!isUuid(id)) throw notFound('product');
    return this.recommender.complements(id, { runnerId: viewer?.runnerId ?? null, language });
  }

  @Get('products/:id/similar')
  @SerializeOptions({ schema: SimilarProducts })
  async similar(
    @Param('id') id: string,
    @OptionalViewer() viewer: Viewer | null,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<SimilarProducts> {
    if (!isUuid(id)) throw notFound('product');
    return { items: await this.recommender.similar(id, { runnerId: viewer?.runnerId ?? null, language }) };
  }
}
