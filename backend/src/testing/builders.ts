import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { AmazonItem } from '../catalog/import/amazon-item.ts';
import { ImportRepository } from '../catalog/import/import.repository.ts';
import { productRow } from '../catalog/import/product-row.ts';

/** What a test says of an article; everything else is a plain unisex article in stock. */
export interface TestArticle {
  title: string;
  titleFr?: string;
  leaf: string;
  group: string;
  brand?: string;
  gender?: 'women' | 'men' | 'unisex';
  /** Euros; null: not for sale. */
  price?: number | null;
  rating?: number;
  ratingCount?: number;
  use?: string[];
  season?: string[];
  features?: string[];
  /** Colour → sizes with pieces left; `{ black: { 43: 0 } }` is sold out in 43. */
  stock?: Record<string, Record<string, number>>;
  launchedAt?: string;
  text?: string;
  textFr?: string;
}

/** An article as a line of the catalogue's file, so that tests go through the import everybody goes through. */
export function anItem(article: TestArticle): z.input<typeof AmazonItem> {
  const asin = `FLT${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`;
  const stock = article.stock ?? { black: { 'one-size': 5 } };
  const { use = [], season = ['all-year'], features = [] } = article;
  return {
    parent_asin: asin,
    title: article.title,
    average_rating: article.rating ?? 4,
    rating_number: article.ratingCount ?? 20,
    features: [],
    description: [article.text ?? ''],
    price: article.price === undefined ? 50 : article.price,
    store: article.brand ?? 'Corvane',
    categories: ['Sports & Outdoors', 'Running', article.group, article.leaf],
    details: {},
    foulee: {
      leaf: article.leaf,
      group: article.group,
      gender: article.gender ?? 'unisex',
      titleFr: article.titleFr ?? article.title,
      descriptionFr: [article.textFr ?? article.text ?? ''],
      featuresFr: [],
      detailsFr: {},
      attributes: { use, season, features },
      variants: Object.entries(stock).flatMap(([color, sizes]) =>
        Object.entries(sizes).map(([size, pieces]) => ({
          sku: `${asin}-${color}-${size}`,
          size,
          color,
          stock: pieces,
        })),
      ),
      colors: Object.keys(stock).map((name) => ({ name, hex: '#000000' })),
      launchedAt: article.launchedAt ?? null,
    },
  };
}

/** Puts articles on the shelves of a test database. */
export async function addArticles(dataSource: DataSource, articles: readonly TestArticle[]): Promise<void> {
  const repository = new ImportRepository(dataSource);
  const rows = articles.map((article) => productRow(AmazonItem.parse(anItem(article))));
  await repository.upsertProducts(dataSource.manager, rows);
  await repository.refreshShrunkRatings();
}
