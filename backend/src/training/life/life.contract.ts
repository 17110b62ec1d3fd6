import { z } from 'zod';
import { RedFlag } from '../../advisor/advisor.contract.ts';
import { pageOf } from '../../platform/http/paging.contract.ts';
import { DayView, PlanDiff } from '../plan-diff.contract.ts';
import { PlanNote } from '../plan-change.contract.ts';
import { IsoDate } from '../session.contract.ts';
import { Injury } from '../training.contract.ts';

export const Effort = z
  .enum(['easy', 'hard', 'race'])
  .describe('What it was for the runner; only a race or something like it moves the paces');
export type Effort = z.infer<typeof Effort>;

/** An IANA name such as Europe/Paris; anything the runtime does not know is refused. */
export const TimeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, 'Not a time zone this shop knows; send one such as Europe/Paris')
  .describe('IANA time zone of the runner, such as Europe/Paris');

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const rpe = z.coerce.number().min(0).max(10).describe('Perceived effort, 0 to 10');
const note = z.string().trim().max(500).describe('Kept for the runner; read for red flags only');

/** What a runner may say about a run besides its figures. */
export const RunDetails = z
  .object({
    rpe: rpe.optional(),
    effort: Effort.optional(),
    note: note.optional(),
    timeZone: TimeZone.optional().describe('Decides the day where the file does not say where the watch was'),
  })
  .meta({ id: 'RunDetails' });
export type RunDetails = z.infer<typeof RunDetails>;

export const NewRun = RunDetails.extend({
  date: IsoDate.describe('Day of the run'),
  startedAt: z.iso.datetime({ offset: true }).optional(),
  distanceKm: z.number().min(0.1).max(400).describe('Kilometres'),
  durationSeconds: z.number().int().min(10).max(400_000).describe('Time moving, seconds'),
  ascentMetres: z.number().int().min(0).max(20_000).optional(),
  averageHr: z.number().int().min(30).max(240).optional().describe('Beats a minute'),
}).meta({ id: 'NewRun' });
export type NewRun = z.infer<typeof NewRun>;

export const Run = z
  .object({
    id: z.uuid(),
    date: IsoDate.describe('Day of the run where the runner was'),
    startedAt: z.iso.datetime().nullable(),
    distanceKm: z.number(),
    durationSeconds: z.number().int(),
    ascentMetres: z.number().nullable(),
    averageHr: z.number().nullable(),
    rpe: z.number().nullable(),
    effort: Effort.nullable(),
    source: z.enum(['manual', 'gpx', 'tcx', 'fit']),
    note: z.string().nullable(),
  })
  .meta({ id: 'Run' });
export type Run = z.infer<typeof Run>;

export const RunPage = pageOf(Run).meta({ id: 'RunPage' });
export type RunPage = z.infer<typeof RunPage>;

/** What a logged run does to one plan. */
export const RunInPlan = z
  .object({
    planId: z.uuid(),
    planned: DayView.nullable().describe('The session of that day; null where none was planned'),
    diff: PlanDiff,
    notes: z.array(PlanNote),
  })
  .meta({ id: 'RunInPlan' });
export type RunInPlan = z.infer<typeof RunInPlan>;

export const LoggedRunAnswer = z
  .object({
    run: Run,
    plans: z.array(RunInPlan),
    isKept: z.boolean().describe('False: a preview, nothing is stored'),
    redFlag: RedFlag.nullable().describe('What the note says that comes before all training'),
  })
  .meta({ id: 'LoggedRunAnswer' });
export type LoggedRunAnswer = z.infer<typeof LoggedRunAnswer>;

export const CheckInRequest = z
  .object({
    date: IsoDate,
    rpe: z.number().min(0).max(10).describe('Effort of the week as a whole, CR10'),
    pain: z.number().min(0).max(10).describe('Worst pain while running, 0 none'),
    painSite: Injury.optional(),
    limps: z.boolean().optional().describe('The pain changes the way of running'),
    sleepHours: z.number().min(0).max(16).optional().describe('Hours a night'),
    sleepQuality: z.enum(['poor', 'fair', 'good']).optional(),
    note: note.optional().describe('Kept for the runner; read for red flags only'),
  })
  .meta({ id: 'CheckInRequest' });
export type CheckInRequest = z.infer<typeof CheckInRequest>;

/** `?preview=true` answers what would happen and stores nothing. */
export const PreviewQuery = z
  .object({
    preview: z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true')
      .describe('true: say what would change, keep nothing'),
  })
  .meta({ id: 'PreviewQuery' });
export type PreviewQuery = z.infer<typeof PreviewQuery>;
