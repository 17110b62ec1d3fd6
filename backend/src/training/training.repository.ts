import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanEntity } from './plan.entity.ts';

@Injectable()
export class TrainingRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async insert(plan: PlanEntity): Promise<void> {
    await this.dataSource.getRepository(PlanEntity).insert(plan as object);
  }

  /** The runner's own plan, or null: somebody else's looks like none at all. */
  plan(runnerId: string, id: string): Promise<PlanEntity | null> {
    return this.dataSource.getRepository(PlanEntity).findOneBy({ id, runnerId });
  }

  /** Newest first. */
  plans(runnerId: string, limit = 20): Promise<PlanEntity[]> {
    return this.dataSource
      .getRepository(PlanEntity)
      .find({ where: { runnerId }, order: { createdAt: 'DESC', id: 'DESC' }, take: Math.min(limit, 100) });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(PlanEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(PlanEntity).delete({ runnerId });
  }
}
