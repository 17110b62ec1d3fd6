import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { LiftRow } from './domain/complement-leaves.ts';

/** Buyers of an article looked at when its companions are counted; a best-seller's newest 2,000 say enough. */
const MAX_BUYERS = 2_000;

/** Articles a category contributes. */
const PER_LEAF = 12;

export interface CompanionRequest {
  productId: string;
  leaves: string[];
  /** Highest price of a companion per leaf, whole cents; same order as `leaves`. */
  limitsCents: number[];
  genders: string[];
  exclude: string[];
}

export interface Companion {
  productId: string;
  leaf: string;
  /** Common buyers, scaled within the category to 0–1. */
  affinity: number;
}

/** SQL of what is bought together. */
@Injectable()
export class ComplementsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What purchases say beside this article and beside its category, for its gender. */
  rowsFor({ productId, leaf, gender }: { productId: string; leaf: string; gender: string }): Promise<LiftRow[]> {
    return this.dataSource.query(
      `SELECT complements.level, complements.leaf, groups.group_slug AS "group", buyers, both_bought AS "bothBought", share, lift
       FROM complements JOIN (SELECT slug, group_slug FROM categories) AS groups ON groups.slug = complements.leaf
       WHERE (level, source) IN (('product', $1), ('leaf', $2)) ORDER BY level DESC, lift DESC, leaf`,
      [productId, `${leaf} ${gender}`],
    );
  }

  /** Articles in stock that may stand beside this one, the most bought together first within each category. */
  companions({ productId, leaves, limitsCents, genders, exclude }: CompanionRequest): Promise<Companion[]> {
    return this.dataSource.query(COMPANIONS, [productId, leaves, limitsCents, genders, exclude, MAX_BUYERS, PER_LEAF]);
  }
}

const COMPANIONS = `
  WITH buyer AS (SELECT shopper_id FROM purchases WHERE product_id = $1 GROUP BY shopper_id ORDER BY max(purchased_at) DESC, shopper_id LIMIT $6),
  common AS (
    SELECT purchases.product_id, count(DISTINCT purchases.shopper_id) AS buyers
    FROM purchases JOIN buyer ON buyer.shopper_id = purchases.shopper_id GROUP BY purchases.product_id
  ),
  wanted AS (SELECT * FROM unnest($2::text[], $3::int[]) AS wanted(leaf, limit_cents)),
  scored AS (
    -- Common buyers over the root of all buyers: a best-seller beside everything is no companion of this article.
    SELECT products.id, products.leaf, products.rating_shrunk,
           coalesce(common.buyers, 0) / sqrt(coalesce(product_buyers.buyers, 0) + 10) AS affinity
    FROM shelf AS products JOIN wanted ON wanted.leaf = products.leaf
    LEFT JOIN common ON common.product_id = products.id LEFT JOIN product_buyers ON product_buyers.product_id = products.id
    WHERE products.is_in_stock AND products.price_cents <= wanted.limit_cents AND products.gender = ANY($4)
      AND products.id <> ALL($5::uuid[])
  ),
  placed AS (
    SELECT *, row_number() OVER (PARTITION BY leaf ORDER BY affinity DESC, rating_shrunk DESC, id) AS place,
           coalesce(affinity / nullif(max(affinity) OVER (PARTITION BY leaf), 0), 0)::float8 AS scaled
    FROM scored
  )
  SELECT id AS "productId", leaf, scaled AS affinity FROM placed WHERE place <= $7 ORDER BY leaf, place`;
