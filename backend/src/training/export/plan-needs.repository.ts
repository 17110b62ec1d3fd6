import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanNeedsSwitchEntity } from './plan-needs-switch.entity.ts';

/** Which plans show what they will need. */
@Injectable()
export class PlanNeedsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  isOn(runnerId: string, planId: string): Promise<boolean> {
    return this.dataSource.getRepository(PlanNeedsSwitchEntity).existsBy({ runnerId, planId });
  }

  async switchOn(entry: PlanNeedsSwitchEntity): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO plan_needs_switches (plan_id, runner_id, switched_on_at) VALUES ($1, $2, $3)
       ON CONFLICT (plan_id) DO NOTHING`,
      [entry.planId, entry.runnerId, entry.switchedOnAt],
    );
  }

  async switchOff(runnerId: string, planId: string): Promise<void> {
    await this.dataSource.getRepository(PlanNeedsSwitchEntity).delete({ runnerId, planId });
  }

  all(runnerId: string): Promise<PlanNeedsSwitchEntity[]> {
    return this.dataSource
      .getRepository(PlanNeedsSwitchEntity)
      .find({ where: { runnerId }, order: { switchedOnAt: 'ASC', planId: 'ASC' }, take: 1000 });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(PlanNeedsSwitchEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(PlanNeedsSwitchEntity).delete({ runnerId });
  }
}
