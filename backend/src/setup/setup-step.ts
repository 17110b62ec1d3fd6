/** Reports how far a step is, 0–1. */
export type Report = (fraction: number) => void;

/** One thing a new shop needs. It runs again only when its version changes, and may be killed at any time. */
export interface SetupStep {
  /** Stable name, also what the progress bar says. */
  name: string;
  /** What the result depends on, such as a hash of files; a changed version runs the step anew. */
  version(): Promise<string>;
  run(report: Report): Promise<string>;
}
