import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ShopperSketch } from './domain/choose-samples.ts';
import type { ShareFigures } from './domain/share-figures.ts';

/** Shoppers looked at when samples are chosen: the first of the imported ones. */
const SKETCHED = 400;

/** Articles of a category that compete with a hidden purchase; as many as one ranking looks at. */
const MAX_COMPETITORS = 500;

const FIGURES = 'shares';

/** SQL behind the retailer's view of the ranking. */
@Injectable()
export class RankingDeskRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Imported shoppers only: nobody with an account here is ever looked at as a sample. */
  sketches(): Promise<ShopperSketch[]> {
    return this.dataSource.query(
      `SELECT sketched.id AS "shopperId", sketched.profile, history.bought AS "boughtCount", history.favourites
       FROM (SELECT id, profile FROM shoppers WHERE runner_id IS NULL ORDER BY id LIMIT ${SKETCHED}) AS sketched, LATERAL (
         SELECT coalesce(sum(articles), 0)::int AS bought,
                coalesce((array_agg(leaf ORDER BY articles DESC, leaf))[1:2], '{}') AS favourites
         FROM (SELECT products.leaf, count(DISTINCT products.id) AS articles
               FROM purchases JOIN products ON products.id = purchases.product_id
               WHERE purchases.shopper_id = sketched.id GROUP BY products.leaf) AS leaves
       ) AS history ORDER BY sketched.id`,
    );
  }

  async isSample(shopperId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('SELECT 1 FROM shoppers WHERE id = $1 AND runner_id IS NULL', [
      shopperId,
    ]);
    return rows.length > 0;
  }

  async ratingCounts(productIds: string[]): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ id: string; count: number }[]>(
      'SELECT id, rating_count AS count FROM products WHERE id = ANY($1)',
      [productIds],
    );
    return new Map(rows.map((row) => [row.id, row.count]));
  }

  /** Category slugs by how many bought of them, the most first. */
  async busiestLeaves(limit: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ leaf: string }[]>(
      `SELECT products.leaf FROM product_buyers JOIN products ON products.id = product_buyers.product_id
       GROUP BY products.leaf HAVING sum(buyers) > 0 ORDER BY sum(buyers) DESC, products.leaf LIMIT $1`,
      [limit],
    );
    return rows.map((row) => row.leaf);
  }

  /** Articles of the same category, the article itself among them, without those in `except`. */
  async competitors(productId: string, except: string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM products WHERE leaf = (SELECT leaf FROM products WHERE id = $1) AND id <> ALL($2::uuid[])
       ORDER BY id = $1 DESC, rating_count DESC, id LIMIT ${MAX_COMPETITORS}`,
      [productId, except],
    );
    return rows.map((row) => row.id);
  }

  async saveFigures(figures: ShareFigures): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO ranking_figures (name, value) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value, made_at = now()`,
      [FIGURES, JSON.stringify(figures)],
    );
  }

  async figures(): Promise<{ value: ShareFigures; madeAt: Date } | null> {
    const rows = await this.dataSource.query<{ value: ShareFigures; madeAt: Date }[]>(
      'SELECT value, made_at AS "madeAt" FROM ranking_figures WHERE name = $1',
      [FIGURES],
    );
    return rows[0] ?? null;
  }
}
