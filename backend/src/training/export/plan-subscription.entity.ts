import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A secret address under which a calendar reads a plan without signing in. */
@Entity({ name: 'plan_subscriptions' })
@Index('plan_subscriptions_plan', ['planId', 'createdAt'])
@Unique('plan_subscriptions_token', ['tokenHash'])
export class PlanSubscriptionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'uuid', name: 'plan_id' })
  planId: string;

  /** SHA-256 of the token; the token itself is told once and not kept. */
  @Column({ type: 'text', name: 'token_hash' })
  tokenHash: string;

  @Column({ type: 'text' })
  language: 'en' | 'fr';

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'last_read_at', nullable: true })
  lastReadAt: Date | null;

  /** Kept after it: a calendar that still asks is told that the link was taken back, not that it never was. */
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
