import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AppConfig } from '../config/config.ts';
import { ForgetFinishedJob } from './forget-finished.job.ts';
import { JobAlarm } from './job-alarm.ts';
import { jobNames } from './job-names.ts';
import { JobQueue } from './job-queue.ts';
import { JobRegistry } from './job-registry.ts';
import { JobRunner } from './job-runner.ts';
import { JOB_DEFAULTS, JOB_SETTINGS, type JobSettings } from './job-settings.ts';
import { JobWorkers } from './job-workers.ts';
import { JobRepository } from './job.repository.ts';

const machinery: Provider[] = [JobRepository, JobRegistry, JobRunner, JobAlarm, JobQueue, JobWorkers];

/** The queue of background jobs; `JobQueue` can be injected everywhere. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ...machinery,
    ForgetFinishedJob,
    {
      provide: JOB_SETTINGS,
      inject: [AppConfig],
      useFactory: (config: AppConfig): JobSettings => ({
        ...JOB_DEFAULTS,
        workers: config.jobWorkers,
        names: jobNames,
      }),
    },
  ],
  exports: [JobQueue],
})
export class JobsModule {
  /** The same queue with settings and job names of the caller's, for tests. */
  static with(settings: JobSettings): DynamicModule {
    return {
      module: JobsForTests,
      global: true,
      imports: [DiscoveryModule],
      providers: [...machinery, { provide: JOB_SETTINGS, useValue: settings }],
      exports: [JobQueue, JobRepository],
    };
  }
}

class JobsForTests {}
