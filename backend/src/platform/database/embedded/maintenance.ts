import type { Gate } from './gate.ts';
import type { PgliteSession } from './pglite-session.ts';
import type { WorkerSettings } from './worker-messages.ts';

type MaintenanceSettings = Pick<WorkerSettings, 'dataDir' | 'checkpointEveryMs' | 'vacuumEveryMs'>;

/**
 * PGlite has no background processes: without this the write-ahead log grows for ever (721 MB seen with
 * max_wal_size = 128MB), dead rows stay and the planner knows no statistics.
 */
export class Maintenance {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly session: PgliteSession;
  private readonly gate: Gate;
  private readonly log: (text: string) => void;
  private lastLsn: string | undefined;
  private lastVacuumLsn: string | undefined;

  constructor(session: PgliteSession, gate: Gate, settings: MaintenanceSettings, log: (text: string) => void) {
    this.session = session;
    this.gate = gate;
    this.log = log;
    if (settings.dataDir === null) return; // memory is thrown away
    this.every(settings.checkpointEveryMs, () => this.checkpoint());
    this.every(settings.vacuumEveryMs, () => this.vacuum());
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private every(intervalMs: number, work: () => Promise<void>): void {
    const run = (): void => {
      this.gate.exclusively(work).catch((error: unknown) => this.log(`maintenance failed: ${String(error)}`));
    };
    this.timers.push(setInterval(run, intervalMs).unref());
  }

  private async checkpoint(): Promise<void> {
    if (!this.session.hasRun) return;
    this.session.hasRun = false;
    const lsn = await this.walPosition();
    if (lsn === this.lastLsn) return;
    await this.session.execute('CHECKPOINT');
    this.lastLsn = await this.walPosition();
  }

  private async vacuum(): Promise<void> {
    if ((await this.walPosition()) === this.lastVacuumLsn) return;
    const startedMs = Date.now();
    await this.session.execute('VACUUM (ANALYZE)');
    await this.session.execute('CHECKPOINT');
    this.lastLsn = await this.walPosition();
    this.lastVacuumLsn = this.lastLsn;
    this.log(`vacuumed and analysed in ${Date.now() - startedMs} ms`);
  }

  /** Where the write-ahead log has got to: it moves only when something was written. */
  private async walPosition(): Promise<string | undefined> {
    return this.session.execute('SELECT pg_current_wal_insert_lsn()');
  }
}
