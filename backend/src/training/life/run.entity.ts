import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A run somebody made: told, or read from the file of a watch. */
@Entity({ name: 'runs' })
@Index('runs_runner', ['runnerId', 'localDate'])
@Unique('runs_file_once', ['runnerId', 'fileHash'])
@Check('runs_distance', 'distance_km > 0 AND distance_km <= 400')
@Check('runs_duration', 'duration_seconds > 0 AND duration_seconds <= 400000')
export class RunEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  /** null where only the day is known. */
  @Column({ type: 'timestamptz', name: 'started_at', nullable: true })
  startedAt: Date | null;

  /** The day it was where the runner was, YYYY-MM-DD: a run belongs to a day, not to an instant. */
  @Column({ type: 'text', name: 'local_date' })
  localDate: string;

  @Column({ type: 'double precision', name: 'distance_km' })
  distanceKm: number;

  /** Time moving. */
  @Column({ type: 'integer', name: 'duration_seconds' })
  durationSeconds: number;

  @Column({ type: 'integer', name: 'ascent_metres', nullable: true })
  ascentMetres: number | null;

  /** Beats a minute. */
  @Column({ type: 'smallint', name: 'average_hr', nullable: true })
  averageHr: number | null;

  /** Perceived effort, CR10. */
  @Column({ type: 'real', nullable: true })
  rpe: number | null;

  @Column({ type: 'text', nullable: true })
  effort: 'easy' | 'hard' | 'race' | null;

  @Column({ type: 'text' })
  source: 'manual' | 'gpx' | 'tcx' | 'fit';

  /** SHA-256 of the file, so that none is taken twice. */
  @Column({ type: 'text', name: 'file_hash', nullable: true })
  fileHash: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
