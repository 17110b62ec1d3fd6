import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ShopperProfile } from './purchase-lines.ts';

/**
 * Somebody who buys: a customer of an imported history (`externalId`) or a runner of this shop (`runnerId`). Kept apart from
 * runners, so that an imported history needs no accounts.
 */
@Entity({ name: 'shoppers' })
@Unique('UQ_shoppers_external_id', ['externalId'])
@Unique('UQ_shoppers_runner_id', ['runnerId'])
export class ShopperEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true })
  externalId: string | null;

  @Column({ type: 'uuid', name: 'runner_id', nullable: true })
  runnerId: string | null;

  /** Of an imported customer; a runner's own stays with the runner, where they can change it. Never injuries, dates or names. */
  @Column({ type: 'jsonb', default: () => `'{}'` })
  profile: ShopperProfile;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
