import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing the coach remembers of a runner; the runner can read, change and delete it. */
@Entity({ name: 'memories' })
export class MemoryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Index('memories_runner')
  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  text: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
