import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { runOverBatch } from '../../platform/import/staged-batch.ts';
import { insertPurchases, STAGED_PURCHASE, STAGED_SHOPPER, upsertShoppers } from './purchase-batches.ts';
import type { PurchaseLine, ShopperLine } from './purchase-lines.ts';

/** A runner's purchase as they may read it in their export. */
export interface PurchaseRecord {
  productId: string;
  purchasedAt: Date;
  quantity: number;
}

const MAX_EXPORTED = 10_000;

/** All SQL of shoppers and purchases. */
@Injectable()
export class PurchaseHistoryRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Writes a batch; the last line wins where a user stands twice. Returns the shoppers taken over. */
  async upsertShoppers(manager: EntityManager, lines: ShopperLine[]): Promise<number> {
    const unique = new Map(lines.map((line) => [line.userId, line]));
    const rows = [...unique.values()].map((line) => ({ id: randomUUIDv7(), ...line }));
    await runOverBatch(manager, { name: 'shoppers', columns: STAGED_SHOPPER, rows }, upsertShoppers);
    return rows.length;
  }

  /** Purchases of known products; an unknown buyer becomes a shopper with an empty profile. Returns the purchases added. */
  async insertPurchases(manager: EntityManager, lines: PurchaseLine[]): Promise<number> {
    const rows = lines.filter((line) => line.quantity > 0).map((line) => ({ shopperId: randomUUIDv7(), ...line }));
    if (rows.length === 0) return 0;
    const batch = { name: 'purchases', columns: STAGED_PURCHASE, rows };
    return (await runOverBatch(manager, batch, insertPurchases)).length;
  }

  async shopperOfRunner(runnerId: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM shoppers WHERE runner_id = $1', [
      runnerId,
    ]);
    return rows[0]?.id ?? null;
  }

  /** The runner's shopper, made if need be. Its profile stays empty: the living one is with the runner. */
  async ensureShopper(manager: EntityManager, runnerId: string): Promise<string> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO shoppers (id, runner_id) VALUES ($1, $2)
       ON CONFLICT (runner_id) DO UPDATE SET runner_id = excluded.runner_id RETURNING id`,
      [randomUUIDv7(), runnerId],
    );
    return rows[0]!.id;
  }

  /** One row per product and moment; the same call twice adds nothing. */
  async addPurchases(
    manager: EntityManager,
    shopperId: string,
    { productIds, at }: { productIds: string[]; at: Date },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO purchases (shopper_id, product_id, purchased_at, quantity)
       SELECT $1::uuid, product_id, $3::timestamptz, count(*) FROM unnest($2::uuid[]) AS product_id GROUP BY product_id
       ON CONFLICT (shopper_id, product_id, purchased_at) DO NOTHING`,
      [shopperId, productIds, at],
    );
  }

  /** Newest first. */
  purchasesOfRunner(runnerId: string): Promise<PurchaseRecord[]> {
    return this.dataSource.query(
      `SELECT product_id AS "productId", purchased_at AS "purchasedAt", quantity
       FROM purchases JOIN shoppers ON shoppers.id = purchases.shopper_id
       WHERE shoppers.runner_id = $1 ORDER BY purchased_at DESC, product_id LIMIT ${MAX_EXPORTED}`,
      [runnerId],
    );
  }

  /** A guest's purchases become the account's. Returns the shopper they are now with, if there was anything to move. */
  async moveToRunner(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<string | null> {
    const found = await manager.query<{ id: string; runnerId: string }[]>(
      'SELECT id, runner_id AS "runnerId" FROM shoppers WHERE runner_id = ANY($1) FOR UPDATE',
      [[fromRunnerId, toRunnerId]],
    );
    const from = found.find((shopper) => shopper.runnerId === fromRunnerId);
    const to = found.find((shopper) => shopper.runnerId === toRunnerId);
    if (!from) return null;
    if (!to) {
      await manager.query('UPDATE shoppers SET runner_id = $2 WHERE id = $1', [from.id, toRunnerId]);
      return from.id;
    }
    await manager.query(
      `INSERT INTO purchases SELECT $2::uuid, product_id, purchased_at, quantity FROM purchases WHERE shopper_id = $1
       ON CONFLICT (shopper_id, product_id, purchased_at) DO NOTHING`,
      [from.id, to.id],
    );
    await this.deleteShopper(manager, from.id);
    return to.id;
  }

  async eraseRunner(manager: EntityManager, runnerId: string): Promise<void> {
    const rows = await manager.query<{ id: string }[]>('SELECT id FROM shoppers WHERE runner_id = $1', [runnerId]);
    for (const { id } of rows) await this.deleteShopper(manager, id);
  }

  private async deleteShopper(manager: EntityManager, shopperId: string): Promise<void> {
    await manager.query('DELETE FROM purchases WHERE shopper_id = $1', [shopperId]);
    await manager.query('DELETE FROM shoppers WHERE id = $1', [shopperId]);
  }
}
