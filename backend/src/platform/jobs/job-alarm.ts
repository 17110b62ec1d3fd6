import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { JOBS_CHANNEL } from './job.repository.ts';

const RECONNECT_MS = 1_000;

/** Wakes sleeping workers when a job is added anywhere (LISTEN). Without it they would still look every second. */
@Injectable()
export class JobAlarm {
  private readonly sleepers = new Set<() => void>();
  private readonly log = new Logger('Jobs');
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(private readonly dataSource: DataSource) {}

  async start(): Promise<void> {
    const { options } = (this.dataSource.driver as unknown as { master: pg.Pool }).master;
    const client = new pg.Client(options);
    this.client = client;
    client.on('notification', () => this.wake());
    client.on('error', () => undefined); // 'end' follows
    client.on('end', () => this.later());
    try {
      await client.connect();
      await client.query(`LISTEN ${JOBS_CHANNEL}`);
      this.wake(); // something may have been added before we listened
    } catch (error) {
      this.log.warn(`jobs are looked for by polling only: ${String(error)}`);
      await client.end().catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    this.wake();
    await this.client?.end().catch(() => undefined);
  }

  /** Sleeps until a job may have been added, or for `timeoutMs`. */
  async sleep(timeoutMs: number): Promise<void> {
    if (this.isStopped) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.sleepers.add(wake);
    });
  }

  private wake(): void {
    for (const sleeper of this.sleepers) sleeper();
  }

  private later(): void {
    if (this.isStopped || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.start();
    }, RECONNECT_MS).unref();
  }
}
