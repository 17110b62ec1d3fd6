import { z } from 'zod';
import { IsoDate } from './session.contract.ts';

/** A run that was really made, as a plan remembers it. */
export const LoggedRun = z
  .object({
    runId: z.uuid(),
    date: IsoDate.describe('Day of the run where the runner was'),
    distanceKm: z.number().min(0).describe('Kilometres'),
    durationSeconds: z.number().min(0).describe('Time moving, seconds'),
  })
  .meta({ id: 'LoggedRun' });
export type LoggedRun = z.infer<typeof LoggedRun>;

export const BreakReason = z.enum(['timeOff', 'illness', 'injury', 'pause']);
export type BreakReason = z.infer<typeof BreakReason>;

export const PlanBreak = z
  .object({ reason: BreakReason, from: IsoDate.describe('First day off'), to: IsoDate.describe('Last day off') })
  .meta({ id: 'PlanBreak' });
export type PlanBreak = z.infer<typeof PlanBreak>;

/** What life has done to a plan so far: runs made, breaks taken, and where it began anew. */
export const PlanLife = z
  .object({
    logged: z.array(LoggedRun).max(600).describe('Runs from 30 days before the plan on, in order of their days'),
    breaks: z.array(PlanBreak).max(60),
    restart: z
      .object({
        weekIndex: z.number().int().min(0).describe('First week written anew'),
        kmPerWeek: z.number().min(0).describe('Kilometres a week it was written from'),
        longestRecentRunKm: z.number().min(0).describe('Longest run it was written from'),
        returnFromInjury: z.boolean(),
      })
      .nullable()
      .describe('The certificate judges the weeks from here on; what lies before has been run'),
    pauseReason: BreakReason.nullable().describe('Why the plan is paused; null while it runs'),
  })
  .meta({ id: 'PlanLife' });
export type PlanLife = z.infer<typeof PlanLife>;
