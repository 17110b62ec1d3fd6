import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestLanguage } from '../platform/http/viewer.ts';
import { CompareQuery, Comparison } from './compare.contract.ts';
import { CompareService } from './compare.service.ts';
import { ProductPage, ProductQuery } from './search.contract.ts';
import { SearchService } from './search.service.ts';
import { Suggestions, SuggestQuery } from './suggest.contract.ts';
import { SuggestService } from './suggest.service.ts';

@ApiTags('search')
@Controller('products')
export class SearchController {
  constructor(
    private readonly search: SearchService,
    private readonly suggestions: SuggestService,
    private readonly comparison: CompareService,
  ) {}

  @Get()
  @SerializeOptions({ schema: ProductPage })
  products(
    @Query({ schema: ProductQuery }) query: ProductQuery,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<ProductPage> {
    return this.search.search(query, language);
  }

  @Get('compare')
  @SerializeOptions({ schema: Comparison })
  compare(
    @Query({ schema: CompareQuery }) query: CompareQuery,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<Comparison> {
    return this.comparison.compare(query.ids, language);
  }

  @Get('suggest')
  @SerializeOptions({ schema: Suggestions })
  suggest(
    @Query({ schema: SuggestQuery }) query: SuggestQuery,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<Suggestions> {
    return this.suggestions.suggest(query.q, language);
  }
}
