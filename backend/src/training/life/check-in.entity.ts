import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CheckInRequest } from './life.contract.ts';

/** How a week of a plan went, as the runner said; one a day, the last word counts. */
@Entity({ name: 'check_ins' })
@Unique('check_ins_once', ['planId', 'date'])
export class CheckInEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'uuid', name: 'plan_id' })
  planId: string;

  /** YYYY-MM-DD. */
  @Column({ type: 'text' })
  date: string;

  @Column({ type: 'jsonb' })
  report: CheckInRequest;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
