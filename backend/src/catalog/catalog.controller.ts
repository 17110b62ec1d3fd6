import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PageQuery } from '../platform/http/paging.contract.ts';
import { notFound } from '../platform/http/problem.ts';
import { RequestLanguage } from '../platform/http/viewer.ts';
import { Category, Product, ReviewPage } from './catalog.contract.ts';
import { CatalogService } from './catalog.service.ts';

const Categories = z.object({ items: z.array(Category) }).meta({ id: 'Categories' });
const isUuid = (id: string) => z.uuid().safeParse(id).success;

@ApiTags('catalog')
@Controller()
export class CatalogController {
  constructor(private readonly catalog: CatalogService) {}

  @Get('categories')
  @SerializeOptions({ schema: Categories })
  async categories(@RequestLanguage() language: 'en' | 'fr'): Promise<z.infer<typeof Categories>> {
    return { items: await this.catalog.categories(language) };
  }

  @Get('products/:id')
  @SerializeOptions({ schema: Product })
  product(@Param('id') id: string, @RequestLanguage() language: 'en' | 'fr'): Promise<Product> {
    if (!isUuid(id)) throw notFound('product');
    return this.catalog.product(id, language);
  }

  @Get('products/:id/reviews')
  @SerializeOptions({ schema: ReviewPage })
  reviews(@Param('id') id: string, @Query({ schema: PageQuery }) query: PageQuery): Promise<ReviewPage> {
    if (!isUuid(id)) throw notFound('product');
    return this.catalog.reviews(id, query.page, query.pageSize);
  }
}
