import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.ts';
import { IntentService } from '../intent/intent.service.ts';
import { isTelling } from './domain/telling-brand.ts';

/** Brands change only with an import; ten minutes late is early enough. */
const FRESH_MS = 600_000;

/** Teaches the intent room the brands the shop carries; it may not know the catalogue itself. */
@Injectable()
export class BrandBook {
  private taughtAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly catalog: CatalogService,
    private readonly intents: IntentService,
  ) {}

  async teach(): Promise<void> {
    if (performance.now() - this.taughtAt < FRESH_MS) return;
    this.taughtAt = performance.now();
    this.intents.knowBrands((await this.catalog.brands()).filter(isTelling));
  }
}
