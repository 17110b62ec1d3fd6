import { Body, Controller, Get, HttpCode, Param, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdentityService } from '../identity/identity.service.ts';
import { notFound } from '../platform/http/problem.ts';
import { OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { AdviceAnswer, AdviceRequest, Article, ArticlePage, ArticleQuery } from './advisor.contract.ts';
import { AdvisorService } from './advisor.service.ts';
import { ArticleLibrary } from './article-library.ts';

const ARTICLE_ID = /^[\w.-]{1,200}$/;

@ApiTags('advisor')
@Controller()
export class AdvisorController {
  constructor(
    private readonly advisor: AdvisorService,
    private readonly library: ArticleLibrary,
    private readonly identity: IdentityService,
  ) {}

  @Post('advice')
  @HttpCode(200)
  @SerializeOptions({ schema: AdviceAnswer })
  async advise(
    @OptionalViewer() viewer: Viewer | null,
    @Body({ schema: AdviceRequest }) request: AdviceRequest,
  ): Promise<AdviceAnswer> {
    const { profile } = await this.identity.profile(viewer?.runnerId ?? null);
    return this.advisor.advise({ ...request, profile });
  }

  @Get('articles')
  @SerializeOptions({ schema: ArticlePage })
  articles(
    @Query({ schema: ArticleQuery }) query: ArticleQuery,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<ArticlePage> {
    return this.library.page(query, language);
  }

  @Get('articles/:id')
  @SerializeOptions({ schema: Article })
  article(@Param('id') id: string, @RequestLanguage() language: 'en' | 'fr'): Promise<Article> {
    if (!ARTICLE_ID.test(id)) throw notFound('article');
    return this.library.article(id, language);
  }
}
