import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import { IntentService } from '../intent/intent.service.ts';
import { isTelling } from './domain/telling-brand.ts';

/** Tells the intent room where the shop's brands are to be read; it may not know the catalogue itself. */
@Injectable()
export class BrandBook implements OnModuleInit {
  constructor(
    private readonly catalog: CatalogService,
    private readonly intents: IntentService,
  ) {}

  onModuleInit(): void {
    this.intents.learnBrandsFrom(async () => (await this.catalog.brands()).filter(isTelling));
  }
}
