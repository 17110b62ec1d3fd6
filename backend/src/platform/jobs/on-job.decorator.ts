import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { JobName } from './job-names.ts';

/** `skipped`: there was nothing (left) to do. A failure is thrown. */
export type JobResult = 'done' | 'skipped';

/** What a handler gets besides the payload. */
export interface JobContext {
  id: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Aborted when the process stops and has no more patience, or when the job was given to another worker. */
  signal: AbortSignal;
}

export interface JobOptions {
  /** What the payload must look like; checked when the job is put in the queue and again before it runs. */
  schema: z.ZodType;
  /** How often it is tried in all, 1–20. */
  attempts?: number;
  /** Pause after the first failure; it doubles with each further one, up to an hour. */
  backoffSeconds?: number;
}

export interface JobDeclaration extends Required<JobOptions> {
  name: JobName;
}

export const JOB_METADATA = 'foulee:job';

const DEFAULTS = { attempts: 5, backoffSeconds: 5 };

/**
 * Makes a provider's method the handler of a job: `(payload, context) => Promise<'done' | 'skipped'>`. It may run twice for one
 * job (a process can die between the work and the note that it was done), so it must bear that.
 */
export const OnJob = (name: JobName, options: JobOptions): MethodDecorator => {
  const declaration: JobDeclaration = { ...DEFAULTS, ...options, name };
  return SetMetadata(JOB_METADATA, declaration) as MethodDecorator;
};
