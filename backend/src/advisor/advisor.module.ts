import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvisorController } from './advisor.controller.ts';
import { AdvisorRepository } from './advisor.repository.ts';
import { AdvisorService } from './advisor.service.ts';
import { AnswerEntity } from './answer.entity.ts';
import { AnswerSearch } from './answer-search.ts';
import { AnswerWriter } from './answer-writer.ts';
import { ArticleEntity } from './article.entity.ts';
import { ArticleLibrary } from './article-library.ts';
import { CorpusImportService } from './corpus-import.service.ts';
import { CorpusRepository } from './import/corpus.repository.ts';
import { OwnArticlesService } from './own-articles/own-articles.service.ts';
import { WordEntity } from './word.entity.ts';
import { WordingEntity } from './wording.entity.ts';

/** The coach who knows: articles, answers with their sources, and what must be said before any of it. */
@Module({
  imports: [TypeOrmModule.forFeature([ArticleEntity, AnswerEntity, WordingEntity, WordEntity])],
  controllers: [AdvisorController],
  providers: [
    AdvisorRepository,
    AdvisorService,
    AnswerSearch,
    AnswerWriter,
    ArticleLibrary,
    CorpusImportService,
    CorpusRepository,
    OwnArticlesService,
  ],
  exports: [AdvisorService, CorpusImportService, OwnArticlesService],
})
export class AdvisorModule {}
