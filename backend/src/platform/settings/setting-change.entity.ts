import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One change of a setting; the newest of a key is its present value. Rows are only ever added. */
@Entity({ name: 'setting_changes' })
@Index('setting_changes_newest', ['key', 'id'])
export class SettingChangeEntity {
  /** UUIDv7 from the database: sorts in the order of the changes. */
  @PrimaryColumn({ type: 'uuid', default: () => 'uuid_v7()' })
  id: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'jsonb', name: 'from_value' })
  fromValue: unknown;

  @Column({ type: 'jsonb', name: 'to_value' })
  toValue: unknown;

  /** The account that changed it; null when that account was erased. */
  @Column({ type: 'uuid', name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;
}
