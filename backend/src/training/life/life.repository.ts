import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanEntity } from '../plan.entity.ts';
import type { Plan } from '../training.contract.ts';
import { CheckInEntity } from './check-in.entity.ts';
import { PlanVersionEntity } from './plan-version.entity.ts';

/** How many changes of a plan can be taken back; older versions are let go. */
const MOST_VERSIONS = 50;

export interface KeptChange {
  row: PlanEntity;
  plan: Plan;
  change: PlanVersionEntity['change'];
  now: Date;
}

/** Plans with their earlier versions, and the check-ins of their weeks. */
@Injectable()
export class LifeRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** Replaces the plan and keeps what it was; false when somebody changed it since it was read. */
  async keep(manager: EntityManager, { row, plan, change, now }: KeptChange): Promise<boolean> {
    const { id, version, runnerId } = row;
    const { affected } = await manager
      .getRepository(PlanEntity)
      .update({ id, version }, { plan: plan as object, version: version + 1 });
    if (affected !== 1) return false;
    const versions = manager.getRepository(PlanVersionEntity);
    await versions.insert({ planId: id, version, runnerId, plan: row.plan as object, change, createdAt: now });
    await manager.query('DELETE FROM plan_versions WHERE plan_id = $1 AND version <= $2', [
      id,
      version - MOST_VERSIONS,
    ]);
    return true;
  }

  /** The version before the last change, or null when nothing is left to take back. */
  lastVersion(planId: string): Promise<PlanVersionEntity | null> {
    return this.dataSource.getRepository(PlanVersionEntity).findOne({ where: { planId }, order: { version: 'DESC' } });
  }

  /** Puts an earlier version in the place of the plan; false when the plan was changed meanwhile. */
  async goBack(manager: EntityManager, row: PlanEntity, earlier: PlanVersionEntity): Promise<boolean> {
    const { id, version } = row;
    const { affected } = await manager
      .getRepository(PlanEntity)
      .update({ id, version }, { plan: earlier.plan as object, version: version + 1 });
    if (affected !== 1) return false;
    await manager.getRepository(PlanVersionEntity).delete({ planId: id, version: earlier.version });
    return true;
  }

  /** Newest first. */
  checkIns(planId: string, limit = 10): Promise<CheckInEntity[]> {
    return this.dataSource
      .getRepository(CheckInEntity)
      .find({ where: { planId }, order: { date: 'DESC' }, take: Math.min(limit, 100) });
  }

  async saveCheckIn(manager: EntityManager, checkIn: CheckInEntity): Promise<void> {
    const { id: _id, ...rest } = checkIn;
    const again = await manager
      .getRepository(CheckInEntity)
      .update({ planId: checkIn.planId, date: checkIn.date }, { ...rest, report: rest.report as object });
    if (again.affected === 0) await manager.getRepository(CheckInEntity).insert(checkIn as object);
  }

  exportOf(runnerId: string): Promise<CheckInEntity[]> {
    return this.dataSource
      .getRepository(CheckInEntity)
      .find({ where: { runnerId }, order: { date: 'ASC', id: 'ASC' }, take: 1000 });
  }

  versionsOf(runnerId: string): Promise<PlanVersionEntity[]> {
    return this.dataSource
      .getRepository(PlanVersionEntity)
      .find({ where: { runnerId }, order: { createdAt: 'ASC', version: 'ASC' }, take: 500 });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(CheckInEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
    await manager.getRepository(PlanVersionEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(CheckInEntity).delete({ runnerId });
    await manager.getRepository(PlanVersionEntity).delete({ runnerId });
  }
}
