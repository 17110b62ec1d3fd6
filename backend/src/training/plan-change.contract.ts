import { z } from 'zod';
import { IsoDate } from './session.contract.ts';
import { Injury } from './training.contract.ts';

/** What life does to a plan, besides the small changes of single days. */
export const LIFE_CHANGES = [
  z.object({
    action: z.literal('timeOff'),
    from: IsoDate.describe('First day without running'),
    to: IsoDate.describe('Last day without running'),
  }),
  z.object({
    action: z.literal('illness'),
    from: IsoDate,
    to: IsoDate.optional().describe('Last day ill; left out: until the runner is back'),
    severity: z.enum(['cold', 'fever']).describe('cold: above the neck only; fever: everything else'),
  }),
  z.object({
    action: z.literal('injury'),
    from: IsoDate,
    site: Injury,
    pain: z.number().min(0).max(10).describe('Worst pain while running, 0 to 10'),
    limps: z.boolean().optional().describe('It changes the way of running'),
  }),
  z.object({
    action: z.literal('heat'),
    from: IsoDate,
    to: IsoDate,
    celsius: z.number().min(10).max(55).describe('Shade temperature at the hour of the run, °C'),
  }),
  z.object({ action: z.literal('undo') }).describe('Takes the last change back; several times in a row'),
] as const;

/** A sentence about a change, and the rule or study behind it. */
export const PlanNote = z
  .object({
    code: z.string().describe('Stable name of what is said'),
    text: z.object({ en: z.string(), fr: z.string() }),
    articleId: z.string().nullable().describe("null is a coach's rule"),
  })
  .meta({ id: 'PlanNote' });
export type PlanNote = z.infer<typeof PlanNote>;
