import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { useFreshDatabase } from '../../testing/test-database.ts';
import { Clock } from '../clock/clock.ts';
import { ForgetFinishedJob } from './forget-finished.job.ts';
import { JOB_DEFAULTS } from './job-settings.ts';
import { JobsModule } from './jobs.module.ts';

const database = useFreshDatabase([], 'file');
const ALMOST_A_DAY_MS = 23 * 60 * 60 * 1000;

@Global()
@Module({
  providers: [{ provide: DataSource, useFactory: () => database.dataSource }, Clock],
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
  const app = await Test.createTestingModule({
    imports: [Ground, JobsModule.with({ ...JOB_DEFAULTS, workers: 1, names: ['jobs/forget-finished'] })],
    providers: [ForgetFinishedJob],
  }).compile();
  await app.init();
  const ended = `SELECT 1 FROM jobs WHERE name = 'jobs/forget-finished' AND state = 'done'`;
  await expect.poll(async () => dataSource.query(ended), { timeout: 10_000 }).toHaveLength(1);
  const rows = await dataSource.query<{ run_at: Date }[]>(`SELECT name, state, run_at FROM jobs ORDER BY state, name`);
  await app.close();
  expect(rows).toMatchObject([
    { name: 'failed', state: 'dead' },
    { name: 'jobs/forget-finished', state: 'done' },
    { name: 'recent', state: 'done' },
    { name: 'jobs/forget-finished', state: 'waiting' },
  ]);
  expect(rows[3]!.run_at.getTime() - Date.now()).toBeGreaterThan(ALMOST_A_DAY_MS);
});
