import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanCheckEntity } from './plan-check.entity.ts';

/** Checks kept for one runner; the oldest go first. */
const MOST_KEPT = 20;

@Injectable()
export class PlanCheckRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Keeps a check and lets the runner's oldest beyond the bound go. */
  async keep(check: PlanCheckEntity): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.getRepository(PlanCheckEntity).insert(check as object);
      await manager.query(
        `DELETE FROM plan_checks WHERE id IN (
           SELECT id FROM plan_checks WHERE runner_id = $1 ORDER BY created_at DESC, id DESC OFFSET $2)`,
        [check.runnerId, MOST_KEPT],
      );
    });
  }

  /** The runner's own check, or null: somebody else's looks like none at all. */
  find(runnerId: string, id: string): Promise<PlanCheckEntity | null> {
    return this.dataSource.getRepository(PlanCheckEntity).findOneBy({ id, runnerId });
  }

  all(runnerId: string): Promise<PlanCheckEntity[]> {
    return this.dataSource
      .getRepository(PlanCheckEntity)
      .find({ where: { runnerId }, order: { createdAt: 'DESC', id: 'DESC' }, take: MOST_KEPT });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(PlanCheckEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(PlanCheckEntity).delete({ runnerId });
  }
}
