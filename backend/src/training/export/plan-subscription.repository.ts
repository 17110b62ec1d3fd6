import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { PlanSubscriptionEntity } from './plan-subscription.entity.ts';

/** A calendar that asks more often is not worth a write each time. */
const READ_MARK_EVERY_MS = 60_000;

/** Secret calendar addresses of plans. */
@Injectable()
export class PlanSubscriptionRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Keeps a new address; with `revokesOthers` the plan's earlier ones end in the same moment. False when the plan has
   * `most` living ones already: the plan's row is locked, so two calls at once cannot both be the last.
   */
  keep(
    subscription: PlanSubscriptionEntity,
    { most, revokesOthers }: { most: number; revokesOthers: boolean },
  ): Promise<boolean> {
    const { planId, createdAt } = subscription;
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT id FROM plans WHERE id = $1 FOR UPDATE', [planId]);
      const subscriptions = manager.getRepository(PlanSubscriptionEntity);
      if (revokesOthers) await subscriptions.update({ planId, revokedAt: IsNull() }, { revokedAt: createdAt });
      if ((await subscriptions.countBy({ planId, revokedAt: IsNull() })) >= most) return false;
      await subscriptions.insert(subscription as object);
      await this.forgetRevoked(manager, planId);
      return true;
    });
  }

  byTokenHash(tokenHash: string): Promise<PlanSubscriptionEntity | null> {
    return this.dataSource.getRepository(PlanSubscriptionEntity).findOneBy({ tokenHash });
  }

  /** The living ones, oldest first. */
  living(runnerId: string, planId: string): Promise<PlanSubscriptionEntity[]> {
    return this.dataSource.getRepository(PlanSubscriptionEntity).find({
      where: { runnerId, planId, revokedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: 100,
    });
  }

  async markRead(id: string, now: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE plan_subscriptions SET last_read_at = $2
       WHERE id = $1 AND (last_read_at IS NULL OR last_read_at < $3)`,
      [id, now, new Date(now.getTime() - READ_MARK_EVERY_MS)],
    );
  }

  /** How many ended; one of them, or every one of the plan. */
  async revoke(which: { runnerId: string; planId: string; id?: string }, now: Date): Promise<number> {
    const { affected } = await this.dataSource
      .getRepository(PlanSubscriptionEntity)
      .update({ ...which, revokedAt: IsNull() }, { revokedAt: now });
    return affected ?? 0;
  }

  all(runnerId: string): Promise<PlanSubscriptionEntity[]> {
    return this.dataSource
      .getRepository(PlanSubscriptionEntity)
      .find({ where: { runnerId }, order: { createdAt: 'ASC', id: 'ASC' }, take: 1000 });
  }

  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(PlanSubscriptionEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(PlanSubscriptionEntity).delete({ runnerId });
  }

  /** Ended addresses are remembered for a while, not for ever: the last 20 of a plan. */
  private async forgetRevoked(manager: EntityManager, planId: string): Promise<void> {
    await manager.query(
      `DELETE FROM plan_subscriptions WHERE id IN (
         SELECT id FROM plan_subscriptions WHERE plan_id = $1 AND revoked_at IS NOT NULL
         ORDER BY revoked_at DESC, id DESC OFFSET 20)`,
      [planId],
    );
  }
}
