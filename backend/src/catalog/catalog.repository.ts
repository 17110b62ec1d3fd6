import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { ReviewText } from './domain/review-voices.ts';
import { CategoryEntity } from './category.entity.ts';
import { ProductEntity } from './product.entity.ts';
import { ReviewEntity } from './review.entity.ts';
import { VariantEntity } from './variant.entity.ts';

/** Reviews read for an answer: enough to be fair to an article, few enough to be read in some milliseconds. */
const MOST_REVIEWS_READ = 300;

@Injectable()
export class CatalogRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  product(id: string): Promise<ProductEntity | null> {
    return this.dataSource.getRepository(ProductEntity).findOneBy({ id });
  }

  /** In the order asked for; unknown ids are left out. */
  async products(ids: string[]): Promise<ProductEntity[]> {
    const found = await this.dataSource.getRepository(ProductEntity).findBy({ id: In(ids.slice(0, 500)) });
    const byId = new Map(found.map((product) => [product.id, product]));
    return ids.map((id) => byId.get(id)).filter((product) => product !== undefined);
  }

  variantsOf(productIds: string[]): Promise<VariantEntity[]> {
    return this.dataSource
      .getRepository(VariantEntity)
      .find({ where: { productId: In(productIds) }, order: { sku: 'ASC' } });
  }

  variant(id: string): Promise<VariantEntity | null> {
    return this.dataSource.getRepository(VariantEntity).findOneBy({ id });
  }

  categories(): Promise<CategoryEntity[]> {
    return this.dataSource.getRepository(CategoryEntity).find({ order: { sortOrder: 'ASC', slug: 'ASC' } });
  }

  /** Articles a leaf holds, and the picture of its best rated one. */
  leafSummaries(): Promise<{ leaf: string; count: number; image: string | null }[]> {
    return this.dataSource.query(
      `SELECT leaf, count, (
         SELECT images -> 0 ->> 'url' FROM products WHERE id = (
           SELECT id FROM shelf WHERE shelf.leaf = summed.leaf ORDER BY rating_shrunk DESC, rating_count DESC, id LIMIT 1)) AS image
       FROM (SELECT leaf, count(*)::int AS count FROM shelf GROUP BY leaf) AS summed`,
    );
  }

  async brands(): Promise<string[]> {
    const rows = (await this.dataSource.query('SELECT DISTINCT brand FROM shelf ORDER BY brand LIMIT 5000')) as {
      brand: string;
    }[];
    return rows.map((row) => row.brand);
  }

  productCount(): Promise<number> {
    return this.dataSource.getRepository(ProductEntity).count();
  }

  reviews(productId: string, page: number, pageSize: number): Promise<[ReviewEntity[], number]> {
    return this.dataSource.getRepository(ReviewEntity).findAndCount({
      where: { productId },
      order: { helpfulVotes: 'DESC', createdAt: 'DESC', id: 'ASC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
  }

  histogram(productId: string): Promise<{ stars: number; count: number }[]> {
    return this.dataSource.query(
      `SELECT stars::int AS stars, count(reviews.id)::int AS count FROM generate_series(5, 1, -1) AS stars
       LEFT JOIN reviews ON reviews.product_id = $1 AND reviews.rating = stars GROUP BY stars ORDER BY stars DESC`,
      [productId],
    );
  }

  /** The newest reviews, for counting and quoting what is said. */
  async reviewTexts(productId: string, limit = MOST_REVIEWS_READ): Promise<ReviewText[]> {
    const reviews = await this.dataSource.getRepository(ReviewEntity).find({
      where: { productId },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: limit,
    });
    return reviews.map(({ title, text, rating, language, createdAt }) => ({
      title,
      text,
      stars: rating,
      language,
      writtenAt: createdAt,
    }));
  }

  /** False when fewer than `quantity` pieces are left. An article without any piece left is marked sold out at once. */
  async takeStock(manager: EntityManager, variantId: string, quantity: number): Promise<boolean> {
    const [rows] = (await manager.query(
      'UPDATE variants SET stock = stock - $2 WHERE id = $1 AND stock >= $2 RETURNING product_id',
      [variantId, quantity],
    )) as [{ product_id: string }[], number];
    const productId = rows[0]?.product_id;
    if (!productId) return false;
    await manager.query(
      `UPDATE products SET is_in_stock = false
       WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM variants WHERE product_id = $1 AND stock > 0)`,
      [productId],
    );
    return true;
  }
}
