import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A plan whose runner wants to see what it will need. No row: nobody asked, so nothing is shown. */
@Entity({ name: 'plan_needs_switches' })
@Index('plan_needs_switches_runner', ['runnerId'])
export class PlanNeedsSwitchEntity {
  @PrimaryColumn({ type: 'uuid', name: 'plan_id' })
  planId: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'timestamptz', name: 'switched_on_at' })
  switchedOnAt: Date;
}
