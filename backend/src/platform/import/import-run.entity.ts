import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** How far a file was imported; the offset moves in the same transaction as the batch it counts. */
@Entity({ name: 'import_runs' })
export class ImportRunEntity {
  /** sha256 of kind and file identity (path, size, modification time). */
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'integer', name: 'lines_done', default: 0 })
  linesDone: number;

  @Column({ type: 'integer', name: 'rows_written', default: 0 })
  rowsWritten: number;

  @Column({ type: 'integer', name: 'lines_skipped', default: 0 })
  linesSkipped: number;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
