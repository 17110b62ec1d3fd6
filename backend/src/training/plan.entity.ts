import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Plan } from './training.contract.ts';

@Entity({ name: 'plans' })
@Index('plans_runner', ['runnerId', 'createdAt'])
export class PlanEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'jsonb' })
  plan: Plan;

  /** Raised with every change; a change made on an older version is refused instead of overwriting. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
