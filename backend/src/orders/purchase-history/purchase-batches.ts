import type { StagedType } from '../../platform/import/staged-batch.ts';

export const STAGED_SHOPPER: Record<string, StagedType> = { id: 'uuid', userId: 'text', profile: 'jsonb' };

export const upsertShoppers = (source: string): string => `
  INSERT INTO shoppers (id, external_id, profile) SELECT row.id, row."userId", row.profile FROM ${source}
  ON CONFLICT (external_id) DO UPDATE SET profile = excluded.profile WHERE shoppers.profile <> excluded.profile`;

export const STAGED_PURCHASE: Record<string, StagedType> = {
  shopperId: 'uuid',
  userId: 'text',
  parentAsin: 'text',
  purchasedAt: 'timestamptz',
  quantity: 'integer',
};

/**
 * Purchases of known products. A buyer nobody knew becomes a shopper with an empty profile, but only with something bought here:
 * a file of all reviews names millions of people, most of whom have no article of this shop.
 */
export const insertPurchases = (source: string): string => `
  WITH bought AS MATERIALIZED (
    SELECT row."shopperId", row."userId", row."purchasedAt", row.quantity, products.id AS product_id
    FROM ${source} JOIN products ON products.asin = row."parentAsin"
  ), met AS (
    INSERT INTO shoppers (id, external_id)
    SELECT DISTINCT ON ("userId") "shopperId", "userId" FROM bought
    ON CONFLICT (external_id) DO NOTHING
    RETURNING id, external_id
  ), buyers AS (
    SELECT id, external_id FROM met
    UNION ALL
    SELECT id, external_id FROM shoppers WHERE external_id IN (SELECT "userId" FROM bought)
  )
  INSERT INTO purchases (shopper_id, product_id, purchased_at, quantity)
  SELECT buyers.id, bought.product_id, bought."purchasedAt", bought.quantity
  FROM bought JOIN buyers ON buyers.external_id = bought."userId"
  ON CONFLICT (shopper_id, product_id, purchased_at) DO NOTHING
  RETURNING product_id`;
