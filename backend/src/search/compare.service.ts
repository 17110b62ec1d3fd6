import { Injectable } from '@nestjs/common';
import type { Product } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { shortNameOf } from '../catalog/short-name.contract.ts';
import { type Comparison, MOST_COMPARED } from './compare.contract.ts';
import { comparisonRows } from './domain/comparison.ts';
import { type Compared, tradeOff, tradeOffs } from './domain/trade-off.ts';
import { labelOf } from './labels.contract.ts';

type Language = 'en' | 'fr';

/** Holds articles against each other, by what their makers and reviewers say. */
@Injectable()
export class CompareService {
  constructor(private readonly catalog: CatalogService) {}

  /** At most four articles, in the order asked for; unknown ids are left out. */
  async compare(ids: readonly string[], language: Language): Promise<Comparison> {
    const products = await this.catalog.products([...new Set(ids)].slice(0, MOST_COMPARED), language);
    const fits = await Promise.all(products.map(({ productId }) => this.catalog.fit(productId)));
    return {
      items: products.map((product, index) => ({ ...product, shortName: shortNameOf(product), fit: fits[index]! })),
      rows: comparisonRows(products, language),
      tradeOffs: tradeOffs(comparedOf(products, language), language),
    };
  }

  /** What speaks for each of two articles, in one line; empty when nothing sets them apart. */
  async tradeOff(ids: readonly [string, string], language: Language): Promise<string> {
    const [first, second] = comparedOf(await this.catalog.products([...ids], language), language);
    return first && second ? tradeOff(first, second, language) : '';
  }
}

/** Weights are held against each other within one kind of article only: socks are lighter than shoes, which helps nobody. */
function comparedOf(products: readonly Product[], language: Language): Compared[] {
  const isOneKind = new Set(products.map((product) => product.group.slug)).size === 1;
  return products.map(({ priceCents, currency, rating, attributes, ...product }) => {
    const figure = (key: string) => (typeof attributes[key] === 'number' ? attributes[key] : undefined);
    const features = Array.isArray(attributes['features']) ? attributes['features'].map(String) : [];
    return {
      name: shortNameOf(product),
      priceCents,
      currency,
      rating,
      ratingCount: product.ratingCount,
      weightG: isOneKind ? figure('weightG') : undefined,
      dropMm: figure('dropMm'),
      features: isOneKind ? features.map((code) => labelOf('feature', code, language)) : [],
    };
  });
}
