import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Plan } from '../training.contract.ts';

/** What a plan was before a change, so that the change can be taken back. */
@Entity({ name: 'plan_versions' })
@Index('plan_versions_runner', ['runnerId'])
export class PlanVersionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'plan_id' })
  planId: string;

  /** The version number the plan had then. */
  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'jsonb' })
  plan: Plan;

  /** The change that came after it: its action, and the run it logged. */
  @Column({ type: 'jsonb' })
  change: { action: string; runId?: string };

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
