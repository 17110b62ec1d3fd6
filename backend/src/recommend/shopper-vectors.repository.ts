import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Bought } from './domain/shopper-vector.ts';
import { MAX_PURCHASES } from './domain/shopper-vector.ts';
import { ShopperIndex } from './shopper-index.ts';
import type { ShoppingProfile } from './domain/profile-features.ts';

/** All a shopper's vector is made from. */
export interface ShopperFacts {
  shopperId: string;
  profile: ShoppingProfile;
  bought: Bought[];
}

/** Newest first, each product once, with its place in the vector and how many bought it. */
const BOUGHT = `
  SELECT jsonb_agg(jsonb_build_object('ordinal', ordinal, 'buyers', buyers, 'age', age)) AS bought FROM (
    SELECT products.ordinal, coalesce(product_buyers.buyers, 0) AS buyers,
           row_number() OVER (ORDER BY latest.purchased_at DESC, products.ordinal)::int - 1 AS age
    FROM (SELECT product_id, max(purchased_at) AS purchased_at FROM purchases WHERE shopper_id = shoppers.id GROUP BY product_id) AS latest
    JOIN products ON products.id = latest.product_id
    LEFT JOIN product_buyers ON product_buyers.product_id = latest.product_id
    ORDER BY age LIMIT ${MAX_PURCHASES}
  ) AS newest`;

/** A runner of this shop has their living profile with the account; an imported customer has the imported one. */
const FACTS = `
  SELECT shoppers.id AS "shopperId", coalesce(runners.profile, shoppers.profile) AS profile, coalesce(history.bought, '[]'::jsonb) AS bought
  FROM shoppers LEFT JOIN runners ON runners.id = shoppers.runner_id LEFT JOIN LATERAL (${BOUGHT}) AS history ON true`;

/** SQL of shopper vectors and of how many bought each product, on which the vectors' weights rest. */
@Injectable()
export class ShopperVectorsRepository {
  /** Lets the neighbours be found fast where shoppers are many. */
  readonly index: ShopperIndex;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    this.index = new ShopperIndex(dataSource);
  }

  /** Counts the buyers of the next products by id afresh. Returns the last id done, if there was one. */
  async recountBuyers(lastId: string | null, rows: number): Promise<string | undefined> {
    const done = await this.dataSource.query<{ id: string }[]>(
      `WITH slice AS (SELECT id FROM products WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2::int),
       counted AS (
         SELECT slice.id, count(DISTINCT purchases.shopper_id)::int AS buyers
         FROM slice LEFT JOIN purchases ON purchases.product_id = slice.id GROUP BY slice.id
       ),
       written AS (
         INSERT INTO product_buyers (product_id, buyers) SELECT id, buyers FROM counted
         ON CONFLICT (product_id) DO UPDATE SET buyers = excluded.buyers WHERE product_buyers.buyers <> excluded.buyers
       )
       SELECT id FROM slice ORDER BY id DESC LIMIT 1`,
      [lastId, rows],
    );
    return done[0]?.id;
  }

  async shopperCount(): Promise<number> {
    const [{ count }] = await this.dataSource.query<[{ count: number }]>('SELECT count(*)::int AS count FROM shoppers');
    return count;
  }

  /** The next shoppers by id, for walking through all of them. */
  factsAfter(shopperId: string | null, limit: number): Promise<ShopperFacts[]> {
    return this.dataSource.query(
      `${FACTS} WHERE $1::uuid IS NULL OR shoppers.id > $1::uuid ORDER BY shoppers.id LIMIT $2`,
      [shopperId, limit],
    );
  }

  async factsOf(shopperId: string): Promise<ShopperFacts | null> {
    const rows = await this.dataSource.query<ShopperFacts[]>(`${FACTS} WHERE shoppers.id = $1`, [shopperId]);
    return rows[0] ?? null;
  }

  /** What a shopper bought, the newest first, each product once: the same order as the vector's. */
  async productsOf(shopperId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT products.id FROM products JOIN (
         SELECT product_id, max(purchased_at) AS purchased_at FROM purchases WHERE shopper_id = $1 GROUP BY product_id
       ) AS latest ON latest.product_id = products.id
       ORDER BY latest.purchased_at DESC, products.ordinal LIMIT ${MAX_PURCHASES}`,
      [shopperId],
    );
    return rows.map((row) => row.id);
  }

  /** Products as a vector sees them, in the order of the ids (the newest first); unknown ids are left out. */
  tasteOf(productIds: string[]): Promise<Bought[]> {
    return this.dataSource.query(
      `SELECT ordinal, coalesce(buyers, 0) AS buyers, row_number() OVER (ORDER BY place)::int - 1 AS age
       FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) JOIN products ON products.id = wanted.id
       LEFT JOIN product_buyers ON product_buyers.product_id = wanted.id ORDER BY place`,
      [productIds],
    );
  }

  /** Writes vectors; a null vector removes the shopper's: it has no direction. */
  async save(rows: { shopperId: string; vector: string | null }[]): Promise<void> {
    const gone = rows.filter((row) => row.vector === null).map((row) => row.shopperId);
    const kept = rows.filter((row) => row.vector !== null);
    if (gone.length > 0) await this.dataSource.query('DELETE FROM shopper_vectors WHERE shopper_id = ANY($1)', [gone]);
    if (kept.length === 0) return;
    // Joined to shoppers: one may have been erased while its vector was being made.
    await this.dataSource.query(
      `INSERT INTO shopper_vectors (shopper_id, vector)
       SELECT shoppers.id, row.vector::sparsevec FROM jsonb_to_recordset($1::jsonb) AS row("shopperId" uuid, vector text)
       JOIN shoppers ON shoppers.id = row."shopperId"
       ON CONFLICT (shopper_id) DO UPDATE SET vector = excluded.vector, updated_at = now()`,
      [JSON.stringify(kept)],
    );
  }
}
