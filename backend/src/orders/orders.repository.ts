import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { OrderEntity } from './order.entity.ts';

@Injectable()
export class OrdersRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  byKey(runnerId: string, idempotencyKey: string): Promise<OrderEntity | null> {
    return this.dataSource.getRepository(OrderEntity).findOneBy({ runnerId, idempotencyKey });
  }

  async insert(manager: EntityManager, order: OrderEntity): Promise<void> {
    await manager.getRepository(OrderEntity).insert(order as object);
  }

  order(runnerId: string, id: string): Promise<OrderEntity | null> {
    return this.dataSource.getRepository(OrderEntity).findOneBy({ id, runnerId });
  }

  /** Newest first. */
  async orders(runnerId: string, page: number, pageSize: number): Promise<[OrderEntity[], number]> {
    return this.dataSource.getRepository(OrderEntity).findAndCount({
      where: { runnerId },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
  }

  async hasOrdered(runnerId: string): Promise<boolean> {
    return this.dataSource.getRepository(OrderEntity).existsBy({ runnerId });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(OrderEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(OrderEntity).delete({ runnerId });
  }
}
