import type { StagedType } from '../../platform/import/staged-batch.ts';

export const STAGED_VARIANT: Record<string, StagedType> = {
  id: 'uuid',
  asin: 'text',
  sku: 'text',
  size: 'text',
  color: 'text',
  stock: 'integer',
};

/** Pieces assumed for an imported article that has a price but no stock list: the data set does not tell stock. */
const ASSUMED_STOCK = 25;

/** A stock the file states is the shop's stock from now on; one that was only assumed is never put over what sales left. */
export const upsertVariants = (source: string, isStockStated: boolean): string => `
  INSERT INTO variants (id, product_id, sku, size, color, stock)
  SELECT row.id, products.id, row.sku, row.size, row.color, coalesce(row.stock, ${ASSUMED_STOCK})
  FROM ${source} JOIN products ON products.asin = row.asin
  ON CONFLICT (sku) DO UPDATE SET product_id = excluded.product_id, size = excluded.size, color = excluded.color
    ${isStockStated ? ', stock = excluded.stock' : ''}
  WHERE (variants.product_id, variants.size, variants.color) IS DISTINCT FROM (excluded.product_id, excluded.size, excluded.color)
    ${isStockStated ? 'OR variants.stock <> excluded.stock' : ''}`;

/** `is_in_stock` of the articles of a batch as their variants say; rows that already say so are not written. */
export const REFRESH_STOCK = `
  UPDATE products SET is_in_stock = counted.is_in_stock
  FROM (
    SELECT product.id, product.price_cents IS NOT NULL
        AND EXISTS (SELECT 1 FROM variants WHERE product_id = product.id AND stock > 0) AS is_in_stock
    FROM products AS product WHERE product.asin = ANY($1)
  ) AS counted
  WHERE products.id = counted.id AND products.is_in_stock <> counted.is_in_stock`;
