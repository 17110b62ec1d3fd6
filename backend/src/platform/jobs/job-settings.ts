/** How jobs are worked on in this process. Times are choices of ours; tests shorten them. */
export interface JobSettings {
  /** Loops in this process, each with one job at a time; 0 = it only puts jobs in the queue. */
  workers: number;
  /** Every kind of job that must have its handler. */
  names: readonly string[];
  /** How long a loop sleeps when no notification wakes it. */
  pollMs: number;
  /** How long a job belongs to a worker that gives no sign of life. */
  leaseMs: number;
  /** How long running jobs may go on when the process stops. */
  drainMs: number;
}

export const JOB_SETTINGS = Symbol('JobSettings');

export const JOB_DEFAULTS: Omit<JobSettings, 'workers' | 'names'> = {
  pollMs: 1_000,
  leaseMs: 60_000,
  drainMs: 10_000,
};
