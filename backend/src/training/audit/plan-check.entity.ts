import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PlanCheckRequest } from './plan-check.contract.ts';

/** A plan somebody gave the coach to check: the question is kept, the answer is computed again when it is looked at. */
@Entity({ name: 'plan_checks' })
@Index('plan_checks_runner', ['runnerId', 'createdAt'])
export class PlanCheckEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'jsonb' })
  request: PlanCheckRequest;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
