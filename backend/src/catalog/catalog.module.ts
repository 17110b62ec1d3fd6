import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogImportService } from './catalog-import.service.ts';
import { CatalogController } from './catalog.controller.ts';
import { CatalogRepository } from './catalog.repository.ts';
import { CatalogService } from './catalog.service.ts';
import { CategoryEntity } from './category.entity.ts';
import { EmbedProductsJob } from './import/embed-products.job.ts';
import { ImportRepository } from './import/import.repository.ts';
import { ProductVectorsRepository } from './import/product-vectors.repository.ts';
import { MediaController } from './media.controller.ts';
import { ProductEntity } from './product.entity.ts';
import { RefreshRatingsJob } from './refresh-ratings.job.ts';
import { ReviewEntity } from './review.entity.ts';
import { VariantEntity } from './variant.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ProductEntity, VariantEntity, ReviewEntity, CategoryEntity])],
  controllers: [CatalogController, MediaController],
  providers: [
    CatalogRepository,
    CatalogService,
    ImportRepository,
    CatalogImportService,
    RefreshRatingsJob,
    ProductVectorsRepository,
    EmbedProductsJob,
  ],
  exports: [CatalogService, CatalogImportService],
})
export class CatalogModule {}
