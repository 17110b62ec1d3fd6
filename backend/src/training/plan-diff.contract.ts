import { z } from 'zod';
import { RedFlag } from '../advisor/advisor.contract.ts';
import { PlanNote } from './plan-change.contract.ts';
import { IsoDate, PaceRange, Session } from './session.contract.ts';
import { Plan } from './training.contract.ts';

/** A session in short, for "before" and "after". */
export const DayView = Session.pick({
  kind: true,
  title: true,
  distanceKm: true,
  durationMinutes: true,
  paceRange: true,
  status: true,
}).meta({ id: 'DayView' });
export type DayView = z.infer<typeof DayView>;

export const PaceChange = z
  .object({
    name: z.enum(['easy', 'marathon', 'threshold', 'interval', 'repetition']),
    before: PaceRange,
    after: PaceRange,
  })
  .meta({ id: 'PaceChange' });
export type PaceChange = z.infer<typeof PaceChange>;

export const PlanDiff = z
  .object({
    days: z
      .array(
        z.object({
          date: IsoDate,
          before: DayView.nullable().describe('null: rest'),
          after: DayView.nullable().describe('null: rest'),
        }),
      )
      .describe('Days that become different, in order'),
    weeks: z.array(
      z.object({
        index: z.number().int().min(0),
        beforeKm: z.number().describe('Kilometres of the week before the change'),
        afterKm: z.number().describe('Kilometres of the week after it'),
      }),
    ),
    paces: z.array(PaceChange).describe('Training paces that change'),
    pausedFrom: z
      .object({ before: IsoDate.nullable(), after: IsoDate.nullable() })
      .nullable()
      .describe('Set where the change pauses the plan or ends a pause'),
  })
  .meta({ id: 'PlanDiff' });
export type PlanDiff = z.infer<typeof PlanDiff>;

/** A plan after a change, with what the change does and why; `isKept` false is a preview. */
export const ChangedPlan = Plan.extend({
  diff: PlanDiff,
  notes: z.array(PlanNote),
  isKept: z.boolean().describe('False: a preview, nothing is stored'),
  redFlag: RedFlag.nullable().optional().describe('What the note of a check-in says that comes before all training'),
}).meta({ id: 'ChangedPlan' });
export type ChangedPlan = z.infer<typeof ChangedPlan>;
