import { z } from 'zod';
import { BilingualText, IsoDate } from '../session.contract.ts';

const Range = z.object({ min: z.number().min(0), max: z.number().min(0) });

const needed = {
  from: IsoDate.describe('First day it is needed'),
  until: IsoDate.describe('Last day it is needed'),
  text: BilingualText,
  articleId: z.string().nullable().describe("null is a coach's rule"),
};

/** Kilometres on shoes; no shoe wears out at a number, and none is "unsafe" (rules §2.10). */
export const ShoeNeed = z
  .object({
    kind: z.literal('shoes'),
    ...needed,
    loggedKm: z.number().describe('Run in this plan so far'),
    plannedKm: z.number().describe('Still to come'),
    lookOn: IsoDate.nullable().describe('A pair that was new at the start reaches 500 km; null: not in this plan'),
    thinkOn: IsoDate.nullable().describe('The same for 700 km'),
  })
  .meta({ id: 'ShoeNeed' });
export type ShoeNeed = z.infer<typeof ShoeNeed>;

export const FuelledSession = z
  .object({
    date: IsoDate,
    title: BilingualText,
    isRace: z.boolean(),
    durationMinutes: z.number(),
    carbohydrateGrams: Range.describe('For the whole session'),
    portions: Range.describe('The same in portions of 25 g, such as a gel'),
    fluidMillilitres: Range.describe('For the whole session, to thirst'),
  })
  .meta({ id: 'FuelledSession' });
export type FuelledSession = z.infer<typeof FuelledSession>;

export const FuelNeed = z
  .object({
    kind: z.literal('fuel'),
    ...needed,
    portions: Range.describe('Portions of 25 g of carbohydrate for all sessions'),
    sessions: z.array(FuelledSession),
  })
  .meta({ id: 'FuelNeed' });
export type FuelNeed = z.infer<typeof FuelNeed>;

export const LayerNeed = z
  .object({
    kind: z.literal('layers'),
    ...needed,
    season: z.enum(['winter', 'spring', 'summer', 'autumn']),
    items: z.array(BilingualText),
  })
  .meta({ id: 'LayerNeed' });
export type LayerNeed = z.infer<typeof LayerNeed>;

export const RaceDayNeed = z
  .object({ kind: z.literal('raceDay'), ...needed, items: z.array(BilingualText) })
  .meta({ id: 'RaceDayNeed' });
export type RaceDayNeed = z.infer<typeof RaceDayNeed>;

/** Something the rest of a plan asks for, and when. Never a product. */
export const PlanNeed = z.discriminatedUnion('kind', [ShoeNeed, FuelNeed, LayerNeed, RaceDayNeed]);
export type PlanNeed = z.infer<typeof PlanNeed>;

export const PlanNeeds = z
  .object({
    planId: z.uuid(),
    isSwitchedOn: z.boolean().describe('The runner wants to see this with the plan; off until then'),
    needs: z.array(PlanNeed).describe('Empty while it is switched off and not asked for'),
    assumptions: z.array(BilingualText),
  })
  .meta({ id: 'PlanNeeds' });
export type PlanNeeds = z.infer<typeof PlanNeeds>;

export const NeedsQuery = z
  .object({ asked: z.stringbool().default(false).describe('The runner asks now, whatever the switch says') })
  .meta({ id: 'NeedsQuery' });
export type NeedsQuery = z.infer<typeof NeedsQuery>;

export const NeedsSwitch = z.object({ isSwitchedOn: z.boolean() }).meta({ id: 'NeedsSwitch' });
export type NeedsSwitch = z.infer<typeof NeedsSwitch>;
