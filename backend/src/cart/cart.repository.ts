import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CartCodeEntity } from './cart-code.entity.ts';
import { CartLineEntity } from './cart-line.entity.ts';

/** Most pieces of one variant in a cart; the database checks it too. */
export const MOST_OF_ONE = 20;

@Injectable()
export class CartRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** In the order they were added. */
  lines(runnerId: string, manager: EntityManager = this.dataSource.manager): Promise<CartLineEntity[]> {
    return manager
      .getRepository(CartLineEntity)
      .find({ where: { runnerId }, order: { createdAt: 'ASC', id: 'ASC' }, take: 200 });
  }

  line(runnerId: string, id: string): Promise<CartLineEntity | null> {
    return this.dataSource.getRepository(CartLineEntity).findOneBy({ id, runnerId });
  }

  lineOfVariant(runnerId: string, variantId: string): Promise<CartLineEntity | null> {
    return this.dataSource.getRepository(CartLineEntity).findOneBy({ runnerId, variantId });
  }

  /** Adds pieces; two additions at once both count. */
  async add(line: {
    runnerId: string;
    variantId: string;
    productId: string;
    quantity: number;
    priceCents: number;
  }): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO cart_lines (id, runner_id, variant_id, product_id, quantity, price_cents_then) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (runner_id, variant_id) DO UPDATE SET quantity = least(cart_lines.quantity + excluded.quantity, ${MOST_OF_ONE})`,
      [randomUUIDv7(), line.runnerId, line.variantId, line.productId, line.quantity, line.priceCents],
    );
  }

  async setQuantity(runnerId: string, id: string, quantity: number): Promise<void> {
    await this.dataSource.getRepository(CartLineEntity).update({ id, runnerId }, { quantity });
  }

  async remove(runnerId: string, id: string): Promise<boolean> {
    const { affected } = await this.dataSource.getRepository(CartLineEntity).delete({ id, runnerId });
    return affected === 1;
  }

  async clear(runnerId: string, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await manager.getRepository(CartLineEntity).delete({ runnerId });
    await manager.getRepository(CartCodeEntity).delete({ runnerId });
  }

  /**
   * Takes exactly these lines out, inside the caller's transaction. False when one of them has changed or gone since it was
   * read: somebody else has ordered or edited the cart, and the caller rolls back.
   */
  async takeLines(
    manager: EntityManager,
    runnerId: string,
    lines: { lineId: string; quantity: number }[],
  ): Promise<boolean> {
    for (const { lineId, quantity } of lines) {
      const { affected } = await manager.getRepository(CartLineEntity).delete({ id: lineId, runnerId, quantity });
      if (affected !== 1) return false;
    }
    await manager.getRepository(CartCodeEntity).delete({ runnerId });
    return true;
  }

  async code(runnerId: string): Promise<string | null> {
    return (await this.dataSource.getRepository(CartCodeEntity).findOneBy({ runnerId }))?.code ?? null;
  }

  async setCode(runnerId: string, code: string | null): Promise<void> {
    const codes = this.dataSource.getRepository(CartCodeEntity);
    if (code === null) await codes.delete({ runnerId });
    else await codes.upsert({ runnerId, code }, ['runnerId']);
  }

  /** The guest's pieces join the account's, up to what one may order; a later page says what stock allows. */
  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.query(
      `INSERT INTO cart_lines (id, runner_id, variant_id, product_id, quantity, price_cents_then, created_at)
       SELECT gen_random_uuid(), $2, variant_id, product_id, quantity, price_cents_then, created_at FROM cart_lines WHERE runner_id = $1
       ON CONFLICT (runner_id, variant_id) DO UPDATE SET quantity = least(cart_lines.quantity + excluded.quantity, ${MOST_OF_ONE})`,
      [fromRunnerId, toRunnerId],
    );
    await manager.query(
      `INSERT INTO cart_codes (runner_id, code) SELECT $2, code FROM cart_codes WHERE runner_id = $1 ON CONFLICT DO NOTHING`,
      [fromRunnerId, toRunnerId],
    );
    await this.clear(fromRunnerId, manager);
  }
}
