import type { DataSource } from 'typeorm';
import { CatalogRepository } from '../../catalog/catalog.repository.ts';
import { CatalogService } from '../../catalog/catalog.service.ts';
import { CategoryEntity } from '../../catalog/category.entity.ts';
import { ImportRepository } from '../../catalog/import/import.repository.ts';
import { ProductEntity } from '../../catalog/product.entity.ts';
import { ReviewEntity } from '../../catalog/review.entity.ts';
import { VariantEntity } from '../../catalog/variant.entity.ts';
import { NoEmbedder } from '../../models/adapters/no-embedder.ts';
import type { TextEmbedder } from '../../models/text-embedder.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { RetrievalService } from '../../retrieval/retrieval.service.ts';
import { addArticles } from '../../testing/builders.ts';
import { ProductQuery } from '../search.contract.ts';
import { SearchRepository } from '../search.repository.ts';
import { SearchService } from '../search.service.ts';
import { ShopWords } from '../shop-words.ts';
import { SuggestService } from '../suggest.service.ts';
import { VocabularyRepository } from '../vocabulary.repository.ts';
import { WordSearch } from '../word-search.ts';
import { ARTICLES } from './small-shop-articles.ts';

export const SHOP_ENTITIES = [ProductEntity, VariantEntity, CategoryEntity, ReviewEntity];

const SHELVES: readonly [slug: string, group: string, en: string, fr: string][] = [
  ['road-shoes', 'shoes', 'Road Running Shoes', 'Chaussures de route'],
  ['trail-shoes', 'shoes', 'Trail Running Shoes', 'Chaussures de trail'],
  ['socks', 'underwear', 'Running Socks', 'Chaussettes de running'],
  ['rain-jackets', 'outerwear', 'Rain Jackets', 'Vestes imperméables'],
  ['wind-jackets', 'outerwear', 'Wind Jackets', 'Coupe-vent'],
  ['tshirts', 'tops', 'Running T-Shirts', 'T-shirts de running'],
  ['headlamps', 'electronics', 'Headlamps', 'Lampes frontales'],
  ['soft-flasks', 'hydration', 'Soft Flasks', 'Flasques souples'],
  ['gels', 'nutrition', 'Energy Gels', 'Gels énergétiques'],
  ['gps-watches', 'electronics', 'GPS Watches', 'Montres GPS'],
  ['foam-rollers', 'recovery', 'Foam Rollers', 'Rouleaux de massage'],
];

export async function openShop(dataSource: DataSource): Promise<void> {
  await new ImportRepository(dataSource).upsertCategories(
    SHELVES.map(([slug, groupSlug, nameEn, nameFr], sortOrder) => ({
      slug,
      groupSlug,
      groupNameEn: groupSlug,
      groupNameFr: groupSlug,
      nameEn,
      nameFr,
      descriptionEn: '',
      descriptionFr: '',
      sortOrder,
    })),
  );
  await addArticles(dataSource, ARTICLES);
}

/** The real search on this database; without an embedder it ranks by words alone. */
export function searchOn(dataSource: DataSource, embedder: TextEmbedder = new NoEmbedder('none')) {
  const retrieval = new RetrievalService(dataSource, embedder);
  const catalog = new CatalogService(new CatalogRepository(dataSource));
  const shopWords = new ShopWords(new VocabularyRepository(dataSource), catalog, new Clock());
  const words = new WordSearch(retrieval, shopWords);
  const service = new SearchService(new SearchRepository(dataSource), words, catalog);
  return {
    service,
    words,
    catalog,
    suggestions: new SuggestService(shopWords, words, catalog),
    retrieval,
    /** Titles of the page this query of the address bar gives. */
    async titles(query: Record<string, unknown>, language: 'en' | 'fr' = 'en'): Promise<string[]> {
      return (await service.search(ProductQuery.parse(query), language)).items.map((item) => item.title);
    },
    page: (query: Record<string, unknown>, language: 'en' | 'fr' = 'en') =>
      service.search(ProductQuery.parse(query), language),
  };
}
