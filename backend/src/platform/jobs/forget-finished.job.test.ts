import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { useFreshDatabase } from '../../testing/test-database.ts';
import { Clock } from '../clock/clock.ts';
import { ForgetFinishedJob } from './forget-finished.job.ts';
import { JobQueue } from './job-queue.ts';
import { JOB_DEFAULTS } from './job-settings.ts';
import { JobsModule } from './jobs.module.ts';

const database = useFreshDatabase([], 'file');
const TOMORROW = new Date('2030-01-02T03:00:00Z');

/** A clock that stands still. */
@Global()
@Module({
  providers: [
    { provide: DataSource, useFactory: () => database.dataSource },
    { provide: Clock, useValue: { now: () => new Date(TOMORROW.getTime() - 24 * 60 * 60 * 1000) } },
  ],
  exports: [DataSource, Clock],
})
class Ground {}

test('jobs that ended well are forgotten after two weeks, those that failed are kept, and it is done again tomorrow', async () => {
  const { dataSource } = database;
  await dataSource.query(`
    INSERT INTO jobs (name, payload, state, finished_at, max_attempts, backoff_seconds) VALUES
      ('old', '{}', 'done', now() - interval '15 days', 1, 0),
      ('recent', '{}', 'done', now() - interval '13 days', 1, 0),
      ('failed', '{}', 'dead', now() - interval '15 days', 1, 0)`);
  // Due by the database's clock as well: the test's clock is ahead of it.
  await dataSource.query(
    `INSERT INTO jobs (name, payload, dedupe_key, max_attempts, backoff_seconds) VALUES ('jobs/forget-finished', '{}', 'daily', 5, 5)`,
  );
  const app = await Test.createTestingModule({
    imports: [Ground, JobsModule.with({ ...JOB_DEFAULTS, workers: 1, names: ['jobs/forget-finished'] })],
    providers: [ForgetFinishedJob],
  }).compile();
  await app.init();
  await expect.poll(async () => app.get(JobQueue).counts(), { timeout: 10_000 }).toMatchObject({ done: 2, waiting: 1 });
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT name, state, run_at FROM jobs WHERE state <> 'running' ORDER BY state, name`,
  );
  await app.close();
  expect(rows).toMatchObject([
    { name: 'failed', state: 'dead' },
    { name: 'jobs/forget-finished', state: 'done' },
    { name: 'recent', state: 'done' },
    { name: 'jobs/forget-finished', state: 'waiting', run_at: TOMORROW },
  ]);
});
