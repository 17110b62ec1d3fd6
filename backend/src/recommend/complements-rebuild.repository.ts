import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inSlices, type Pace } from '../platform/database/in-slices.ts';
import { MIN_LIFT } from './domain/complement-leaves.ts';
import { type BoughtKind, LeafCounts, type LeafLift } from './domain/leaf-lifts.ts';

/**
 * Imaginary buyers that keep small samples honest: a category's share starts as the whole shop's, an article's as its
 * category's, and moves as real buyers outnumber these. 30 is about where a share's error falls under a tenth.
 */
const SHRINK = 30;

/** Categories kept per article. */
const KEPT_PER_PRODUCT = 12;

/** Fewer common buyers are an accident. */
const MIN_BOTH = 3;

/** Newest buyers of an article who are counted: their share's error is under a hundredth, and a best-seller stays one short statement. */
const MAX_BUYERS = 5_000;

/** Rows a statement of the categories' lifts; about 20 ms. */
const LEAF_ROWS = 1_000;

/**
 * Computes what is bought together anew, in pieces: readers never wait long, and what they read of one article or one
 * category is always whole. Safe to stop and to run twice.
 */
@Injectable()
export class ComplementsRebuildRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async rebuild(pace?: Pace): Promise<void> {
    const counts = new LeafCounts();
    await inSlices((last, rows) => this.countShoppers(counts, last, rows), pace);
    const lifts = counts.lifts(SHRINK);
    await this.saveLeaves(lifts);
    await inSlices((last, rows) => this.rebuildProducts(last, rows), pace);
  }

  private async countShoppers(counts: LeafCounts, last: string | null, rows: number): Promise<string | undefined> {
    const shoppers = await this.dataSource.query<{ id: string; bought: BoughtKind[] | null }[]>(SHOPPERS_BOUGHT, [
      last,
      rows,
    ]);
    for (const { bought } of shoppers) if (bought) counts.add(bought);
    return shoppers.at(-1)?.id;
  }

  /** All rows of a source are written together; a source that nobody buys any more is removed. */
  private async saveLeaves(lifts: LeafLift[]): Promise<void> {
    const groups: LeafLift[][] = [];
    for (const row of lifts) {
      const group = groups.at(-1);
      if (group && (group.length < LEAF_ROWS || group.at(-1)!.source === row.source)) group.push(row);
      else groups.push([row]);
    }
    for (const group of groups) {
      const sources = [...new Set(group.map(({ source }) => source))];
      await this.dataSource.transaction(async (manager) => {
        await manager.query(`DELETE FROM complements WHERE level = 'leaf' AND source = ANY($1)`, [sources]);
        await manager.query(INSERT_LEAVES, [JSON.stringify(group)]);
      });
    }
    await this.dataSource.query(`DELETE FROM complements WHERE level = 'leaf' AND source <> ALL($1)`, [
      [...new Set(lifts.map(({ source }) => source))],
    ]);
  }

  private async rebuildProducts(last: string | null, rows: number): Promise<string | undefined> {
    const products = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM products WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2',
      [last, rows],
    );
    const ids = products.map(({ id }) => id);
    if (ids.length === 0) return undefined;
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`DELETE FROM complements WHERE level = 'product' AND source = ANY($1::text[])`, [ids]);
      await manager.query(PRODUCT_LIFTS, [SHRINK, MIN_BOTH, MIN_LIFT, KEPT_PER_PRODUCT, ids, MAX_BUYERS]);
    });
    return ids.at(-1);
  }
}

const SHOPPERS_BOUGHT = `
  SELECT shoppers.id, history.bought FROM shoppers LEFT JOIN LATERAL (
    SELECT jsonb_agg(DISTINCT jsonb_build_object('leaf', products.leaf, 'gender', products.gender)) AS bought
    FROM purchases JOIN products ON products.id = purchases.product_id WHERE purchases.shopper_id = shoppers.id
  ) AS history ON true
  WHERE $1::uuid IS NULL OR shoppers.id > $1::uuid ORDER BY shoppers.id LIMIT $2::int`;

const INSERT_LEAVES = `
  INSERT INTO complements (level, source, leaf, buyers, both_bought, share, lift)
  SELECT 'leaf', source, leaf, buyers, "bothBought", share, lift
  FROM jsonb_to_recordset($1::jsonb) AS row(source text, leaf text, buyers int, "bothBought" int, share float8, lift float8)`;

const PRODUCT_LIFTS = `
  WITH numbered AS (
    SELECT purchases.product_id, purchases.shopper_id, products.leaf, products.leaf || ' ' || products.gender AS source,
           row_number() OVER (PARTITION BY purchases.product_id ORDER BY max(purchases.purchased_at) DESC, purchases.shopper_id) AS place
    FROM purchases JOIN products ON products.id = purchases.product_id
    WHERE purchases.product_id = ANY($5::uuid[])
    GROUP BY purchases.product_id, purchases.shopper_id, products.leaf, products.gender
  ),
  bought AS (SELECT product_id, shopper_id, leaf, source FROM numbered WHERE place <= $6::int),
  own AS (SELECT product_id, count(*) AS buyers FROM bought GROUP BY product_id),
  beside AS (
    SELECT DISTINCT bought.product_id, bought.source, bought.shopper_id, other.leaf
    FROM bought JOIN purchases ON purchases.shopper_id = bought.shopper_id
    JOIN products AS other ON other.id = purchases.product_id AND other.leaf <> bought.leaf
  ),
  pair AS (
    SELECT product_id, source, leaf, count(*) AS both_bought FROM beside GROUP BY product_id, source, leaf HAVING count(*) >= $2
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
