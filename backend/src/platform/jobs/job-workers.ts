import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobAlarm } from './job-alarm.ts';
import { JobRunner } from './job-runner.ts';
import { JOB_SETTINGS, type JobSettings } from './job-settings.ts';

/**
 * The loops that do the work. Stopping takes no new job and lets the running ones end; one that does not end in time is given
 * the abort signal and, when its lease has run out, to another process.
 */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly abort = new AbortController();
  private loops: Promise<void>[] = [];
  private isStopping = false;

  constructor(
    @Inject(JOB_SETTINGS) private readonly settings: JobSettings,
    private readonly runner: JobRunner,
    private readonly alarm: JobAlarm,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.workers === 0) return;
    await this.alarm.start();
    this.loops = Array.from({ length: this.settings.workers }, () => this.work());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.alarm.stop();
    const all = Promise.all(this.loops).then(() => true);
    const patience = sleep(this.settings.drainMs, false, { ref: false });
    if (await Promise.race([all, patience])) return;
    this.log.warn(
      `jobs still run after ${this.settings.drainMs} ms: they are told to stop and will be tried again elsewhere`,
    );
    this.abort.abort(new Error('the process is stopping'));
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      try {
        const didWork = await this.runner.runNext(this.settings.leaseMs, this.abort.signal);
        if (!didWork) await this.alarm.sleep(this.settings.pollMs);
      } catch (error) {
        this.log.error(`the queue cannot be read: ${String(error)}`);
        await this.alarm.sleep(this.settings.pollMs);
      }
    }
  }
}
