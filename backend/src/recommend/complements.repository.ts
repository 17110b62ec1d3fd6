import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { LiftRow } from './domain/complement-leaves.ts';
import { MIN_LIFT } from './domain/complement-leaves.ts';

/**
 * Imaginary buyers that keep small samples honest: a category's share starts as the whole shop's, an article's as its
 * category's, and moves as real buyers outnumber these. 30 is about where a share's error falls under a tenth.
 */
const SHRINK = 30;

/** Categories kept per article. */
const KEPT_PER_PRODUCT = 12;

/** Fewer common buyers are an accident. */
const MIN_BOTH = 3;

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

  /** Computes the table anew in one transaction. Minutes of purchases more or less do not matter: run it daily or after imports. */
  async rebuild(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM complements');
      await manager.query(LEAF_LIFTS, [SHRINK]);
      await manager.query(PRODUCT_LIFTS, [SHRINK, MIN_BOTH, MIN_LIFT, KEPT_PER_PRODUCT]);
    });
  }

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

/**
 * Sources are a category and a gender ("road-shoes women"), measured against everybody who bought an article of that gender:
 * else women's shoes would "go with" whatever women buy.
 */
const LEAF_LIFTS = `
  WITH bought AS (
    SELECT DISTINCT purchases.shopper_id, products.leaf, products.gender FROM purchases JOIN products ON products.id = purchases.product_id
  ),
  leaf_bought AS (SELECT DISTINCT shopper_id, leaf FROM bought),
  member AS (SELECT DISTINCT shopper_id, gender FROM bought WHERE gender <> 'unisex' UNION SELECT DISTINCT shopper_id, 'unisex' FROM bought),
  population AS (SELECT gender, count(*)::float8 AS shoppers FROM member GROUP BY gender),
  base AS (
    SELECT population.gender, leaf_bought.leaf, count(*) / population.shoppers AS share
    FROM leaf_bought JOIN member ON member.shopper_id = leaf_bought.shopper_id JOIN population ON population.gender = member.gender
    GROUP BY population.gender, population.shoppers, leaf_bought.leaf
  ),
  own AS (SELECT leaf, gender, count(*) AS buyers FROM bought GROUP BY leaf, gender),
  pair AS (
    SELECT bought.leaf AS own_leaf, bought.gender, other.leaf, count(*) AS both_bought
    FROM bought JOIN leaf_bought AS other ON other.shopper_id = bought.shopper_id AND other.leaf <> bought.leaf
    GROUP BY bought.leaf, bought.gender, other.leaf
  )
  INSERT INTO complements (level, source, leaf, buyers, both_bought, share, lift)
  SELECT 'leaf', pair.own_leaf || ' ' || pair.gender, pair.leaf, own.buyers, pair.both_bought, shrunk.share, shrunk.share / base.share
  FROM pair JOIN own ON own.leaf = pair.own_leaf AND own.gender = pair.gender
  JOIN base ON base.gender = pair.gender AND base.leaf = pair.leaf,
    LATERAL (SELECT (pair.both_bought + $1::float8 * base.share) / (own.buyers + $1::float8) AS share) AS shrunk`;

const PRODUCT_LIFTS = `
  WITH bought AS (
    SELECT DISTINCT purchases.shopper_id, purchases.product_id, products.leaf, products.leaf || ' ' || products.gender AS source
    FROM purchases JOIN products ON products.id = purchases.product_id
  ),
  leaf_bought AS (SELECT DISTINCT shopper_id, leaf FROM bought),
  own AS (SELECT product_id, count(*) AS buyers FROM bought GROUP BY product_id),
  pair AS (
    SELECT bought.product_id, bought.source, other.leaf, count(*) AS both_bought
    FROM bought JOIN leaf_bought AS other ON other.shopper_id = bought.shopper_id AND other.leaf <> bought.leaf
    GROUP BY bought.product_id, bought.source, other.leaf HAVING count(*) >= $2
  ),
  shrunk AS (
    SELECT pair.product_id, pair.leaf, own.buyers, pair.both_bought, whole.lift / whole.share AS per_share,
           (pair.both_bought + $1::float8 * whole.share) / (own.buyers + $1::float8) AS share
    FROM pair JOIN own ON own.product_id = pair.product_id
    JOIN complements AS whole ON whole.level = 'leaf' AND whole.source = pair.source AND whole.leaf = pair.leaf
  ),
  ranked AS (
    SELECT *, share * per_share AS lift, row_number() OVER (PARTITION BY product_id ORDER BY share * ln(greatest(share * per_share, 1)) DESC, leaf) AS place
    FROM shrunk WHERE share * per_share >= $3
  )
  INSERT INTO complements (level, source, leaf, buyers, both_bought, share, lift)
  SELECT 'product', product_id::text, leaf, buyers, both_bought, share, lift FROM ranked WHERE place <= $4`;

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
    FROM products JOIN wanted ON wanted.leaf = products.leaf
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
