import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { SearchController } from './search.controller.ts';
import { SearchRepository } from './search.repository.ts';
import { SearchService } from './search.service.ts';
import { WordSearch } from './word-search.ts';

@Module({
  imports: [CatalogModule],
  controllers: [SearchController],
  providers: [SearchRepository, WordSearch, SearchService],
  exports: [SearchService],
})
export class SearchModule {}
