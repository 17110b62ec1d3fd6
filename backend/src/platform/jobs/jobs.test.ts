import { Global, Injectable, type LoggerService, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useFreshDatabase } from '../../testing/test-database.ts';
import type { JobName } from './job-names.ts';
import { JobQueue } from './job-queue.ts';
import { JobRepository } from './job.repository.ts';
import { JOB_DEFAULTS, type JobSettings } from './job-settings.ts';
import { JobsModule } from './jobs.module.ts';
import { type JobContext, type JobResult, OnJob } from './on-job.decorator.ts';

const silent: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };
const GREET = 'test/greet' as JobName;
const database = useFreshDatabase([], 'file');
let running: TestingModule[] = [];

afterEach(async () => {
  for (const app of running) await app.close();
  running = [];
  await database.dataSource.query('DELETE FROM jobs');
});

/** A handler whose behaviour a test sets, and that writes down whom it greeted. */
@Injectable()
class Greeter {
  readonly greeted: string[] = [];
  behave: (context: JobContext, name: string) => Promise<JobResult> = async () => 'done';

  @OnJob(GREET, { schema: z.object({ name: z.string() }), attempts: 3, backoffSeconds: 0 })
  async greet({ name }: { name: string }, context: JobContext): Promise<JobResult> {
    this.greeted.push(name);
    return this.behave(context, name);
  }
}

@Injectable()
class SecondGreeter extends Greeter {}

async function start(settings: Partial<JobSettings> = {}, handlers: Type[] = [Greeter]): Promise<TestingModule> {
  @Global()
  @Module({ providers: [{ provide: DataSource, useValue: database.dataSource }], exports: [DataSource] })
  class Ground {}
  const app = await Test.createTestingModule({
    imports: [Ground, JobsModule.with({ ...JOB_DEFAULTS, workers: 1, names: [GREET], pollMs: 100, ...settings })],
    providers: handlers,
  })
    .setLogger(silent)
    .compile();
  running.push(app);
  return app.init();
}

async function jobs(): Promise<Record<string, unknown>[]> {
  return database.dataSource.query('SELECT state, attempts, last_error AS error FROM jobs ORDER BY id');
}

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  await expect.poll(isTrue, { timeout: 10_000, interval: 20 }).toBe(true);
}

const ended = async (): Promise<boolean> =>
  (await jobs()).every(({ state }) => state !== 'waiting' && state !== 'running');

describe('putting work in the queue', () => {
  test('work asked for inside a transaction that fails is never done', async () => {
    const app = await start();
    const { dataSource } = database;
    const failing = dataSource.transaction(async (manager) => {
      await app.get(JobQueue).enqueue(GREET, { name: 'Ada' }, { manager });
      throw new Error('checkout failed');
    });
    await expect(failing).rejects.toThrow('checkout failed');
    expect(await jobs()).toEqual([]);
  });

  test('the same work asked for twice while it waits is done once', async () => {
    const app = await start({ workers: 0 });
    const queue = app.get(JobQueue);
    expect(await queue.enqueue(GREET, { name: 'Ada' }, { dedupeKey: 'ada' })).toMatch(/^[0-9a-f-]{36}$/);
    expect(await queue.enqueue(GREET, { name: 'Ada' }, { dedupeKey: 'ada' })).toBeUndefined();
    expect(await jobs()).toHaveLength(1);
  });

  test('a payload the handler could not read is refused at once', async () => {
    const app = await start({ workers: 0 });
    await expect(app.get(JobQueue).enqueue(GREET, { name: 7 })).rejects.toThrow(z.ZodError);
  });

  test('work for later waits for its time', async () => {
    const app = await start();
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' }, { runAt: new Date(Date.now() + 3_600_000) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(app.get(Greeter).greeted).toEqual([]);
  });
});

describe('doing the work', () => {
  test('two processes with four workers each do two hundred jobs, none twice and none forgotten', async () => {
    const apps = [await start({ workers: 4 }), await start({ workers: 4 })];
    const names = Array.from({ length: 200 }, (_, number) => `runner ${number}`);
    for (const name of names) await apps[0]!.get(JobQueue).enqueue(GREET, { name });
    await until(ended);
    expect(apps.flatMap((app) => app.get(Greeter).greeted).toSorted()).toEqual(names.toSorted());
  });

  test('a new job wakes a worker that would otherwise sleep for an hour', async () => {
    const app = await start({ pollMs: 3_600_000 });
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(ended);
    expect(app.get(Greeter).greeted).toEqual(['Ada']);
  });

  test('work that fails is tried again and can succeed', async () => {
    const app = await start();
    app.get(Greeter).behave = async ({ attempt }) => {
      if (attempt < 3) throw new Error('the mail server is away');
      return 'skipped';
    };
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(ended);
    expect(await jobs()).toEqual([{ state: 'skipped', attempts: 3, error: null }]);
  });

  test('work that always fails is dead after its last attempt and keeps the error', async () => {
    const app = await start();
    app.get(Greeter).behave = async () => Promise.reject(new Error('no such address'));
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(ended);
    expect(await jobs()).toEqual([{ state: 'dead', attempts: 3, error: expect.stringContaining('no such address') }]);
  });

  test('a payload of another time that no longer fits is dead at once', async () => {
    await database.dataSource.query(
      `INSERT INTO jobs (name, payload, max_attempts, backoff_seconds) VALUES ($1, '{"nom": "Ada"}', 3, 0)`,
      [GREET],
    );
    const app = await start();
    await until(ended);
    expect(app.get(Greeter).greeted).toEqual([]);
    expect(await jobs()).toMatchObject([{ state: 'dead', attempts: 1 }]);
  });

  test('other queries go on while a handler works', async () => {
    const app = await start();
    app.get(Greeter).behave = async () => {
      await database.dataSource.query('SELECT 1'); // would hang if a transaction were open
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'done';
    };
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(ended);
    expect(await app.get(JobQueue).counts()).toMatchObject({ done: 1, running: 0 });
  });
});

describe('when a worker goes away', () => {
  test('the job of a worker that died is done by another', async () => {
    const idle = await start({ workers: 0 });
    await idle.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await idle.get(JobRepository).take([GREET], 50); // and is never heard of again
    const app = await start();
    await until(ended);
    expect(app.get(Greeter).greeted).toEqual(['Ada']);
  });

  test('a job that kills its worker every time is not tried for ever', async () => {
    const idle = await start({ workers: 0 });
    const repository = idle.get(JobRepository);
    await idle.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect(await repository.take([GREET], -1)).toMatchObject({ attempt });
      await repository.reclaimSilent();
    }
    expect(await jobs()).toEqual([{ state: 'dead', attempts: 3, error: expect.stringContaining('went silent') }]);
  });

  test('a worker that lost its job cannot write a result', async () => {
    const app = await start({ workers: 0 });
    const repository = app.get(JobRepository);
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    const slow = await repository.take([GREET], -1);
    await repository.reclaimSilent();
    const quick = await repository.take([GREET], 60_000);
    expect(await repository.finish(slow!, 'done')).toBe(false);
    expect(await repository.finish(quick!, 'done')).toBe(true);
  });

  test('a job that takes longer than its lease keeps it by signs of life', async () => {
    const apps = [await start({ leaseMs: 1_000 }), await start({ leaseMs: 1_000 })];
    for (const app of apps) {
      app.get(Greeter).behave = async () => {
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        return 'done';
      };
    }
    await apps[0]!.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(ended);
    expect(await jobs()).toEqual([{ state: 'done', attempts: 1, error: null }]);
  });

  test('stopping lets a running job end and takes no new one', async () => {
    const app = await start();
    let isWorking = false;
    app.get(Greeter).behave = async () => {
      isWorking = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return 'done';
    };
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await app.get(JobQueue).enqueue(GREET, { name: 'Grace' });
    await until(() => isWorking);
    await app.close();
    running = [];
    expect((await jobs()).map(({ state }) => state)).toEqual(['done', 'waiting']);
  });

  test('stopping does not wait for ever: the handler is told to stop', async () => {
    const app = await start({ drainMs: 50 });
    let reason: unknown;
    app.get(Greeter).behave = async ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          reason = signal.reason;
          resolve('done');
        });
      });
    await app.get(JobQueue).enqueue(GREET, { name: 'Ada' });
    await until(() => app.get(Greeter).greeted.length === 1);
    await app.close();
    running = [];
    await until(() => reason !== undefined);
    expect(String(reason)).toContain('the process is stopping');
    await until(ended);
  });
});

describe('at the start', () => {
  test('a job without a handler stops the start and says which decorator to add', async () => {
    await expect(start({}, [])).rejects.toThrow("write @OnJob('test/greet', { schema })");
  });

  test('a job with two handlers stops the start and names both', async () => {
    await expect(start({}, [Greeter, SecondGreeter])).rejects.toThrow(/Greeter\.greet and SecondGreeter\.greet/);
  });

  test('a handler for a job that is not listed stops the start', async () => {
    await expect(start({ names: [] })).rejects.toThrow('not listed in job-names.ts');
  });
});
