import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { CompareService } from './compare.service.ts';
import { ProductEvaluation } from './evaluate-products.ts';
import { SearchController } from './search.controller.ts';
import { SearchRepository } from './search.repository.ts';
import { SearchService } from './search.service.ts';
import { ShopWords } from './shop-words.ts';
import { SuggestService } from './suggest.service.ts';
import { VocabularyRepository } from './vocabulary.repository.ts';
import { WordSearch } from './word-search.ts';

@Module({
  imports: [CatalogModule],
  controllers: [SearchController],
  providers: [
    SearchRepository,
    VocabularyRepository,
    ShopWords,
    WordSearch,
    SearchService,
    SuggestService,
    CompareService,
    ProductEvaluation,
  ],
  exports: [SearchService, CompareService],
})
export class SearchModule {}
