import { z } from 'zod';
import { Plan } from '../training.contract.ts';

/** `fit` for watches, `zwo` for Zwift, `txt` for the workout builder of intervals.icu. */
export const WorkoutFormat = z.enum(['fit', 'zwo', 'txt']).describe('fit: watches, zwo: Zwift, txt: intervals.icu');
export type WorkoutFormat = z.infer<typeof WorkoutFormat>;

export const WorkoutQuery = z
  .object({
    target: z.enum(['pace', 'heartRate']).default('pace').describe('What a watch holds the runner to; FIT only'),
  })
  .meta({ id: 'WorkoutQuery' });
export type WorkoutQuery = z.infer<typeof WorkoutQuery>;

export const ArchiveQuery = WorkoutQuery.extend({
  format: WorkoutFormat.default('fit'),
  week: z.coerce.number().int().min(1).max(30).optional().describe('Only this week; 1 is the first'),
}).meta({ id: 'ArchiveQuery' });
export type ArchiveQuery = z.infer<typeof ArchiveQuery>;

/** A whole plan as a document. `POST /plans/audit` takes it as it is. */
export const PlanDocument = z
  .object({
    format: z.literal('foulee-plan'),
    formatVersion: z.literal(1),
    exportedAt: z.iso.datetime(),
    plan: Plan,
  })
  .meta({ id: 'PlanDocument' });
export type PlanDocument = z.infer<typeof PlanDocument>;

export const SubscriptionRequest = z
  .object({
    revokesOthers: z.boolean().default(false).describe('Earlier links of this plan stop working'),
  })
  .meta({ id: 'SubscriptionRequest' });
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

export const PlanSubscription = z
  .object({
    id: z.uuid(),
    language: z.enum(['en', 'fr']),
    createdAt: z.iso.datetime(),
    lastReadAt: z.iso.datetime().nullable().describe('When a calendar last asked; null: never yet'),
  })
  .meta({ id: 'PlanSubscription' });
export type PlanSubscription = z.infer<typeof PlanSubscription>;

export const PlanSubscriptions = z.object({ items: z.array(PlanSubscription) }).meta({ id: 'PlanSubscriptions' });
export type PlanSubscriptions = z.infer<typeof PlanSubscriptions>;

/** The address is shown once: only its fingerprint is kept. */
export const NewSubscription = PlanSubscription.extend({
  url: z.string().describe('Secret address of the calendar; whoever has it can read the plan'),
  webcalUrl: z.string().describe('The same, which opens the calendar program'),
}).meta({ id: 'NewSubscription' });
export type NewSubscription = z.infer<typeof NewSubscription>;
