import { z } from 'zod';
import { LIFE_CHANGES } from './plan-change.contract.ts';
import { BilingualText, IsoDate } from './session.contract.ts';
import { Certificate, Plan, PlanRequest } from './training.contract.ts';

/**
 * A wish as the API takes it: weekly runs and kilometres may be left out, then the profile answers, then a cautious
 * assumption (3 runs, 20 km).
 */
export const NewPlan = PlanRequest.extend({
  runsPerWeek: PlanRequest.shape.runsPerWeek.optional(),
  kmPerWeek: PlanRequest.shape.kmPerWeek.optional(),
}).meta({ id: 'NewPlan' });
export type NewPlan = z.infer<typeof NewPlan>;

/** A change to a day of a plan. Moving onto a day with a session exchanges the two. */
export const PlanChange = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('skip'), date: IsoDate }),
    z.object({ action: z.literal('done'), date: IsoDate }),
    z.object({ action: z.literal('plan'), date: IsoDate.describe('Takes skip or done back') }),
    z.object({ action: z.literal('pause'), date: IsoDate.describe('First day off') }),
    z.object({ action: z.literal('resume'), date: IsoDate.describe('First day back; what lay between is let go') }),
    z.object({ action: z.literal('move'), date: IsoDate, to: IsoDate }),
    ...LIFE_CHANGES,
  ])
  .meta({ id: 'PlanChange' });
export type PlanChange = z.infer<typeof PlanChange>;

export const PlanListItem = z
  .object({
    planId: z.uuid(),
    summary: BilingualText,
    goal: Plan.shape.goal,
    startDate: IsoDate,
    raceDate: IsoDate.nullable(),
  })
  .meta({ id: 'PlanListItem' });
export type PlanListItem = z.infer<typeof PlanListItem>;

export const AuditRequest = z.object({ plan: Plan }).meta({ id: 'AuditRequest' });
export type AuditRequest = z.infer<typeof AuditRequest>;

export const AuditAnswer = z
  .object({ certificate: Certificate, failed: z.array(z.string()).describe('Codes of the rules that do not hold') })
  .meta({ id: 'AuditAnswer' });
export type AuditAnswer = z.infer<typeof AuditAnswer>;
