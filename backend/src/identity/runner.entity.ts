import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Profile } from './profile.contract.ts';

/** A person: a guest until they sign up, then an account. Everything that is theirs hangs on this id. */
@Entity({ name: 'runners' })
@Index('runners_guests', ['lastSeenAt', 'id'], { where: 'email IS NULL' })
export class RunnerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', nullable: true, unique: true })
  email: string | null;

  @Column({ type: 'text', name: 'password_hash', nullable: true, select: false })
  passwordHash: string | null;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', default: 'runner' })
  role: 'runner' | 'retailer';

  @Column({ type: 'jsonb', default: () => `'{}'` })
  profile: Profile;

  @Column({ type: 'uuid', array: true, default: () => `'{}'` })
  picks: string[];

  @Column({ type: 'timestamptz', name: 'onboarded_at', nullable: true })
  onboardedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  /** To the day: noted at the first call of a day, so that a visit costs no write. */
  @Column({ type: 'timestamptz', name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;
}
