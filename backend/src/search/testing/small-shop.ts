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
import { addArticles, type TestArticle } from '../../testing/builders.ts';
import { ProductQuery } from '../search.contract.ts';
import { SearchRepository } from '../search.repository.ts';
import { SearchService } from '../search.service.ts';
import { ShopWords } from '../shop-words.ts';
import { SuggestService } from '../suggest.service.ts';
import { VocabularyRepository } from '../vocabulary.repository.ts';
import { WordSearch } from '../word-search.ts';

export const SHOP_ENTITIES = [ProductEntity, VariantEntity, CategoryEntity, ReviewEntity];

const road = { leaf: 'road-shoes', group: 'shoes', use: ['road', 'daily'] };
const trail = { leaf: 'trail-shoes', group: 'shoes', use: ['trail'] };
const socks = { leaf: 'socks', group: 'underwear', use: ['road'] };
const rain = { leaf: 'rain-jackets', group: 'outerwear', season: ['rain'] };

/** A shop small enough to know by heart. */
export const ARTICLES: readonly TestArticle[] = [
  {
    ...road,
    title: 'Corvane Mistral 2 Road Running Shoes',
    titleFr: 'Corvane Mistral 2 – chaussures de running route',
    brand: 'Corvane',
    price: 120,
    rating: 4.5,
    ratingCount: 200,
    features: ['high-cushion', 'breathable'],
    stock: { black: { 42: 3, 43: 2 }, blue: { 43: 0, 44: 1 } },
    launchedAt: '2024-01-01T00:00:00.000Z',
  },
  {
    ...road,
    title: 'Corvane Bise Women’s Road Running Shoes',
    titleFr: 'Corvane Bise – chaussures de running route femme',
    brand: 'Corvane',
    gender: 'women',
    price: 110,
    rating: 4.2,
    ratingCount: 80,
    features: ['lightweight'],
    stock: { pink: { 38: 2, 39: 4 }, white: { 39: 1 } },
    launchedAt: '2025-06-01T00:00:00.000Z',
  },
  {
    ...road,
    title: 'Velquist Tempo Men’s Road Running Shoes',
    titleFr: 'Velquist Tempo – chaussures de running route homme',
    brand: 'Velquist',
    gender: 'men',
    price: 139.95,
    rating: 4.1,
    ratingCount: 60,
    features: ['carbon-plate', 'lightweight'],
    stock: { red: { 43: 5, 44: 5 } },
  },
  {
    ...trail,
    title: 'Tussock Ridge Trail Running Shoes',
    titleFr: 'Tussock Ridge – chaussures de trail',
    brand: 'Tussock',
    price: 130,
    rating: 4.6,
    ratingCount: 150,
    features: ['rock-plate', 'waterproof'],
    stock: { green: { 42: 1, 43: 1 } },
  },
  {
    ...trail,
    title: 'Tussock Fell Women’s Trail Running Shoes',
    titleFr: 'Tussock Fell – chaussures de trail femme',
    brand: 'Tussock',
    gender: 'women',
    price: 145,
    rating: 4.4,
    ratingCount: 90,
    features: ['wide-toe-box'],
    stock: { black: { 38: 2, 39: 2 } },
  },
  {
    ...trail,
    title: 'Kaweri Kauri Trail Running Shoes',
    titleFr: 'Kaweri Kauri – chaussures de trail',
    brand: 'Kaweri',
    price: 99,
    rating: 3.6,
    ratingCount: 40,
    features: ['wide-toe-box'],
    stock: { orange: { 43: 0 } },
  },
  {
    ...socks,
    title: 'Maravel Anti-Blister Running Socks',
    titleFr: 'Maravel – chaussettes de running anti-ampoules',
    brand: 'Maravel',
    price: 14,
    rating: 4.7,
    ratingCount: 300,
    features: ['anti-blister'],
    stock: { black: { '39-42': 9, '43-46': 9 }, white: { '35-38': 4 } },
  },
  {
    ...socks,
    title: 'Kinbrae Merino Running Socks',
    titleFr: 'Kinbrae – chaussettes de running en mérinos',
    brand: 'Kinbrae',
    price: 19,
    rating: 4.3,
    ratingCount: 70,
    season: ['winter'],
    features: ['merino'],
    stock: { grey: { '39-42': 3 } },
  },
  {
    ...rain,
    title: 'Skarvind Storm Waterproof Running Jacket',
    titleFr: 'Skarvind Storm – veste de running imperméable',
    brand: 'Skarvind',
    price: 160,
    rating: 4.5,
    ratingCount: 110,
    features: ['waterproof', 'hood'],
    stock: { yellow: { M: 2, L: 2 }, black: { M: 1 } },
  },
  {
    leaf: 'wind-jackets',
    group: 'outerwear',
    title: 'Skarvind Brise Wind Jacket',
    titleFr: 'Skarvind Brise – coupe-vent',
    brand: 'Skarvind',
    price: 85,
    features: ['windproof', 'packable'],
    stock: { blue: { S: 2, M: 2 } },
  },
  {
    leaf: 'tshirts',
    group: 'tops',
    title: 'Lunarde Breeze Running T-Shirt',
    titleFr: 'Lunarde Breeze – t-shirt de running',
    brand: 'Lunarde',
    gender: 'women',
    price: 29,
    features: ['breathable'],
    stock: { teal: { S: 3, M: 3 } },
  },
  {
    leaf: 'headlamps',
    group: 'electronics',
    title: 'Lampyre 400 Headlamp',
    titleFr: 'Lampyre 400 – lampe frontale',
    brand: 'Lampyre',
    price: 59,
    season: ['night'],
    features: ['rechargeable'],
    text: '400 lumens for dark trails.',
    textFr: '400 lumens pour les sentiers dans le noir.',
  },
  {
    leaf: 'soft-flasks',
    group: 'hydration',
    title: 'Ossoli Soft Flask 500 ml',
    titleFr: 'Ossoli – flasque souple 500 ml',
    brand: 'Ossoli',
    price: 17,
  },
  {
    leaf: 'gels',
    group: 'nutrition',
    title: 'Kilomiel Caffeine-Free Energy Gel',
    titleFr: 'Kilomiel – gel énergétique sans caféine',
    brand: 'Kilomiel',
    price: 2.2,
    features: ['caffeine-free', 'vegan'],
  },
  {
    leaf: 'gps-watches',
    group: 'electronics',
    title: 'Cadrane Altitude GPS Watch',
    titleFr: 'Cadrane Altitude – montre GPS',
    brand: 'Cadrane',
    price: 399,
    features: ['gps', 'music'],
  },
  {
    leaf: 'foam-rollers',
    group: 'recovery',
    title: 'Tensoria Foam Roller',
    titleFr: 'Tensoria – rouleau de massage',
    brand: 'Tensoria',
    price: null,
  },
];

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
