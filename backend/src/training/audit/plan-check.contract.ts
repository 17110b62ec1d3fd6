import { z } from 'zod';
import { BilingualText, IsoDate, SessionKind, Weekday } from '../session.contract.ts';
import { Certificate, Goal, Plan, PlanWeek } from '../training.contract.ts';

/** What the runner may add to a plan that is checked; everything unknown is assumed and said, or not judged. */
const Known = z.object({
  goal: Goal.optional(),
  raceDate: IsoDate.optional(),
  startDate: IsoDate.optional().describe('First day of the plan'),
  kmPerWeek: z.number().min(0).max(400).optional().describe('Now, kilometres a week'),
  longestRecentRunKm: z.number().min(0).max(250).optional().describe('Last 30 days, kilometres'),
  age: z.number().int().min(0).max(120).optional().describe('Years'),
  days: z.array(Weekday).max(7).optional().describe('Days on which running is possible'),
  units: z.enum(['km', 'mi']).optional().describe('Of numbers without a unit; read from the text when missing'),
  language: z.enum(['en', 'fr']).optional(),
});

/** A plan as it was found, to be checked and repaired. */
export const PlanCheckRequest = Known.extend({
  text: z.string().trim().min(1).max(300_000).describe('The plan as pasted, or the text of a file'),
  format: z.enum(['text', 'csv', 'tsv', 'ics']).default('text'),
}).meta({ id: 'PlanCheckRequest' });
export type PlanCheckRequest = z.infer<typeof PlanCheckRequest>;

const numeric = (text: unknown) => (typeof text === 'string' && text.trim() !== '' ? Number(text) : text || undefined);
const blank = (text: unknown) => (text === '' ? undefined : text);

/** The fields beside an uploaded file: a form sends every one as text, days as "monday,sunday". */
export const PlanFileFields = z
  .object({
    goal: z.preprocess(blank, Known.shape.goal),
    raceDate: z.preprocess(blank, Known.shape.raceDate),
    startDate: z.preprocess(blank, Known.shape.startDate),
    kmPerWeek: z.preprocess(numeric, Known.shape.kmPerWeek),
    longestRecentRunKm: z.preprocess(numeric, Known.shape.longestRecentRunKm),
    age: z.preprocess(numeric, Known.shape.age),
    days: z.preprocess((text) => (typeof text === 'string' ? text.split(',').filter(Boolean) : text), Known.shape.days),
    units: z.preprocess(blank, Known.shape.units),
    language: z.preprocess(blank, Known.shape.language),
  })
  .meta({ id: 'PlanFileFields' });
export type PlanFileFields = z.infer<typeof PlanFileFields>;

export const CheckedSession = z
  .object({
    line: z.number().int().min(1).describe('Line of the source, 1 first'),
    source: z.string().describe('The words it was read from'),
    date: IsoDate,
    kind: SessionKind,
    distanceKm: z.number().min(0),
    durationMinutes: z.number().min(0),
    isLengthAssumed: z.boolean().describe('The text gives neither distance nor time'),
  })
  .meta({ id: 'CheckedSession' });
export type CheckedSession = z.infer<typeof CheckedSession>;

export const CheckedWeek = z
  .object({
    index: z.number().int().min(0),
    startDate: IsoDate,
    distanceKm: z.number().describe('On foot, the goal race not counted'),
    sessions: z.array(CheckedSession),
  })
  .meta({ id: 'CheckedWeek' });
export type CheckedWeek = z.infer<typeof CheckedWeek>;

export const NotUnderstoodLine = z
  .object({
    line: z.number().int().min(1),
    text: z.string(),
    reason: z.string().describe('Stable code'),
    detail: BilingualText,
  })
  .meta({ id: 'NotUnderstoodLine' });
export type NotUnderstoodLine = z.infer<typeof NotUnderstoodLine>;

export const Assumption = z.object({ code: z.string(), text: BilingualText }).meta({ id: 'Assumption' });
export type Assumption = z.infer<typeof Assumption>;

/** One run against the longest of the 30 days before it. */
export const SpikePoint = z
  .object({
    date: IsoDate,
    distanceKm: z.number(),
    longestBeforeKm: z.number().describe('Longest run of the 30 days before'),
    limitKm: z.number().describe('110 % of it, or 1.6 km more where that is more'),
    isJump: z.boolean(),
    isRace: z.boolean().describe('The goal race, which the rule leaves out'),
  })
  .meta({ id: 'SpikePoint' });
export type SpikePoint = z.infer<typeof SpikePoint>;

export const RiskyDay = z
  .object({
    date: IsoDate,
    weekIndex: z.number().int().min(0),
    rule: z.string().describe('Code of the rule'),
    detail: BilingualText,
    articleId: z.string().nullable(),
  })
  .meta({ id: 'RiskyDay' });
export type RiskyDay = z.infer<typeof RiskyDay>;

export const DayChange = z
  .object({
    date: IsoDate,
    weekIndex: z.number().int().min(0),
    change: z.enum(['shortened', 'lengthened', 'softened', 'moved', 'takenOut', 'added', 'replaced']),
    before: BilingualText.nullable().describe('null: there was nothing on that day'),
    after: BilingualText.nullable().describe('null: a rest day now'),
    rules: z.array(z.string()).describe('Codes of the rules that made the change'),
  })
  .meta({ id: 'DayChange' });
export type DayChange = z.infer<typeof DayChange>;

/** A plan of up to 60 weeks: what is checked may be longer than what is kept. */
export const CheckedPlan = Plan.extend({ weeks: z.array(PlanWeek).min(1).max(61) }).meta({ id: 'CheckedPlan' });
export type CheckedPlan = z.infer<typeof CheckedPlan>;

export const PlanRepair = z
  .object({
    isNeeded: z.boolean().describe('False: the plan keeps every rule that could be judged'),
    passed: z.boolean().describe('The repaired plan keeps every rule that could be judged'),
    unmet: z.array(z.string()).describe('Codes of the rules that no repair of this plan meets'),
    plan: CheckedPlan,
    changes: z.array(DayChange),
    keptSessions: z.number().int().describe('Sessions that stay exactly as they were'),
    nearest: Plan.nullable().describe('Where a rule stays unmet: the nearest plan that can be built'),
    canBeKept: z.boolean().describe('It may be saved with POST /plans/adopt: it passes and has at most 30 weeks'),
  })
  .meta({ id: 'PlanRepair' });
export type PlanRepair = z.infer<typeof PlanRepair>;

export const PlanCheck = z
  .object({
    goal: Goal,
    raceDate: IsoDate.nullable(),
    startDate: IsoDate,
    units: z.enum(['km', 'mi']),
    weeks: z.array(CheckedWeek),
    notUnderstood: z.array(NotUnderstoodLine),
    assumptions: z.array(Assumption),
    certificate: Certificate,
    failed: z.array(z.string()).describe('Codes of the rules that were judged and do not hold'),
    spikes: z.array(SpikePoint),
    riskyDays: z.array(RiskyDay),
    repair: PlanRepair,
  })
  .meta({ id: 'PlanCheck' });
export type PlanCheck = z.infer<typeof PlanCheck>;

/** A check that was asked for in the chat, with the question it answers. */
export const KeptCheck = z.object({ request: PlanCheckRequest, check: PlanCheck }).meta({ id: 'KeptCheck' });
export type KeptCheck = z.infer<typeof KeptCheck>;

/** A repaired plan the runner wants to follow; the server certifies it anew. */
export const AdoptRequest = z.object({ plan: Plan }).meta({ id: 'AdoptRequest' });
export type AdoptRequest = z.infer<typeof AdoptRequest>;
