import { beforeEach, expect, test } from 'vitest';
import { SHOP_ENTITIES, addProducts, productId } from '../testing/small-recommender.ts';
import { useTestDatabase } from '../testing/test-database.ts';

const database = useTestDatabase(SHOP_ENTITIES);
const id = productId(1);

const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  database.dataSource.query(sql, parameters);
const shelf = async () => (await query<Record<string, unknown>>('SELECT * FROM shelf WHERE id = $1', [id]))[0];

async function addVariant(n: number, size: string, color: string, stock: number): Promise<void> {
  await query(
    'INSERT INTO variants (id, product_id, sku, size, color, stock) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)',
    [id, `sku-${n}`, size, color, stock],
  );
}

beforeEach(async () => {
  await addProducts(database.dataSource, [{ n: 1 }, { n: 2 }]);
  await query('DELETE FROM variants WHERE product_id = $1', [id]);
  await addVariant(1, '42', 'black', 2);
  await addVariant(2, '43', 'black', 1);
  await addVariant(3, '43', 'red', 0);
});

test('the shelf knows which sizes and colours can be had', async () => {
  expect(await shelf()).toMatchObject({ sizes: ['42', '43'], colors_in_stock: ['black'] });
});

test('the last piece of a size takes the size off the shelf', async () => {
  await query(`UPDATE variants SET stock = stock - 1 WHERE sku = 'sku-2'`);
  expect(await shelf()).toMatchObject({ sizes: ['42'] });
});

test('a variant that becomes another article’s leaves this one', async () => {
  await query(`UPDATE variants SET product_id = $1 WHERE sku = 'sku-2'`, [productId(2)]);
  expect(await shelf()).toMatchObject({ sizes: ['42'] });
  expect(await query('SELECT 1 FROM shelf WHERE id = $1 AND sizes @> ARRAY[$2]', [productId(2), '43'])).toHaveLength(1);
});

test('variants that are gone are not on the shelf', async () => {
  await query('DELETE FROM variants WHERE product_id = $1', [id]);
  expect(await shelf()).toMatchObject({ sizes: [], colors_in_stock: [] });
});

test('a new price and a new rating are on the shelf at once', async () => {
  await query('UPDATE products SET price_cents = 4990, rating_shrunk = 4.25 WHERE id = $1', [id]);
  expect(await shelf()).toMatchObject({ price_cents: 4990, rating_shrunk: 4.25 });
});

test('an article that is gone is not on the shelf', async () => {
  await query('DELETE FROM products WHERE id = $1', [id]);
  expect(await shelf()).toBeUndefined();
});
