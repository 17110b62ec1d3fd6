import { z } from 'zod';
import { PlanLife } from './plan-life.contract.ts';
import { BilingualText, HeartRateRange, IsoDate, PaceRange, Session, Weekday } from './session.contract.ts';

export const Goal = z
  .enum(['5k', '10k', 'half', 'marathon', '50k', '80k', '100k', 'fitness', 'c25k'])
  .describe('What the plan leads to; c25k is the walk-run way to a first 5 km');
export type Goal = z.infer<typeof Goal>;

export const Injury = z
  .enum(['achilles', 'calf', 'shin', 'knee', 'itBand', 'plantar', 'hip', 'hamstring', 'back', 'boneStress', 'other'])
  .describe('Where it hurts or has hurt in the last year');
export type Injury = z.infer<typeof Injury>;

export const RecentRace = z
  .object({
    distanceKm: z.number().min(0.4).max(250).describe('Race distance, kilometres'),
    timeSeconds: z.number().min(30).max(400_000).describe('Finish time, seconds'),
    date: IsoDate.optional(),
  })
  .meta({ id: 'RecentRace' });
export type RecentRace = z.infer<typeof RecentRace>;

export const TuneUpRace = z
  .object({
    date: IsoDate,
    distanceKm: z.number().min(1).max(100).describe('Race distance, kilometres'),
  })
  .meta({ id: 'TuneUpRace' });
export type TuneUpRace = z.infer<typeof TuneUpRace>;

/**
 * What a runner wishes. The bounds here only keep nonsense out; what is unwise is refused
 * by the engine with a named rule and the nearest plan that is safe.
 */
export const PlanRequest = z
  .object({
    goal: Goal,
    targetTimeSeconds: z.number().min(1).max(400_000).optional().describe('Wished time, seconds'),
    raceDate: IsoDate.optional(),
    startDate: IsoDate.optional(),
    weeks: z.number().int().min(0).max(200).optional().describe('Length wished, 4 to 30 weeks'),
    runsPerWeek: z.number().int().min(0).max(14).describe('Runs a week wished, 2 to 7'),
    kmPerWeek: z.number().min(0).max(1000).describe('Now, kilometres a week, 0 to 160'),
    longestRecentRunKm: z.number().min(0).max(250).optional().describe('Last 30 days, kilometres'),
    recentRaces: z.array(RecentRace).max(20).optional(),
    days: z.array(Weekday).max(7).optional().describe('Days on which running is possible'),
    longRunDay: Weekday.optional(),
    daysOff: z.array(Weekday).max(7).optional().describe('Days without any training'),
    surface: z.enum(['road', 'trail', 'treadmill']).default('road'),
    age: z.number().int().min(0).max(200).optional().describe('Years'),
    sex: z.enum(['female', 'male', 'other']).optional(),
    weightKg: z.number().min(25).max(300).optional().describe('Body weight, kilograms'),
    heightCm: z.number().min(100).max(250).optional().describe('Body height, centimetres'),
    restingHr: z.number().int().min(25).max(120).optional().describe('Beats per minute'),
    maxHr: z.number().int().min(100).max(230).optional().describe('Measured, beats per minute'),
    injuries: z.array(Injury).max(11).optional(),
    returnFromInjury: z.boolean().optional().describe('Coming back after a break for injury'),
    postpartumWeeks: z.number().int().min(0).max(104).optional().describe('Weeks since the birth'),
    tuneUpRaces: z.array(TuneUpRace).max(10).optional(),
    raceAscentMetres: z.number().min(0).max(15_000).optional().describe('Climb of the goal race, metres; trail only'),
    heatDate: IsoDate.optional().describe('Day to be used to the heat by: a hot race, or arriving in a hot place'),
    heatCelsius: z.number().min(15).max(50).optional().describe('Heat expected from that day, WBGT or shade, °C'),
    recentBreakDays: z.number().int().min(0).max(365).optional().describe('Longest break of the last 16 weeks, days'),
    doubles: z.boolean().optional().describe('A second easy run on some days; from 100 km a week unless switched off'),
    strength: z.boolean().optional().describe('Strength twice a week; true unless switched off'),
    units: z.enum(['km', 'mi']).default('km'),
    language: z.enum(['en', 'fr']).default('en'),
  })
  .meta({ id: 'PlanRequest' });
export type PlanRequest = z.infer<typeof PlanRequest>;

export const Phase = z.enum(['base', 'build', 'peak', 'taper', 'recovery']);
export type Phase = z.infer<typeof Phase>;

export const PlanDay = z
  .object({
    date: IsoDate,
    weekday: Weekday,
    session: Session.nullable().describe('null is a rest day'),
    extraSession: Session.nullable().describe('A second session of the day, such as strength'),
  })
  .meta({ id: 'PlanDay' });
export type PlanDay = z.infer<typeof PlanDay>;

export const PlanWeek = z
  .object({
    index: z.number().int().min(0).describe('0 is the first week'),
    startDate: IsoDate,
    phase: Phase,
    isDownWeek: z.boolean(),
    distanceKm: z.number().describe('On foot, the goal race not counted'),
    timeMinutes: z.number().describe('Running and walk-run time, the goal race not counted'),
    days: z.array(PlanDay).length(7),
  })
  .meta({ id: 'PlanWeek' });
export type PlanWeek = z.infer<typeof PlanWeek>;

export const HeartRateZones = z
  .object({
    maxBpm: z.number().int(),
    restingBpm: z.number().int().nullable(),
    source: z.enum(['measured', 'age-formula']),
    zones: z.array(HeartRateRange).length(5).describe('Zones 1 to 5'),
    easy: HeartRateRange,
    marathon: HeartRateRange,
    threshold: HeartRateRange,
    interval: HeartRateRange,
  })
  .meta({ id: 'HeartRateZones' });
export type HeartRateZones = z.infer<typeof HeartRateZones>;

export const TrainingZones = z
  .object({
    vdot: z.number().describe('Fitness the paces are made from'),
    basis: z.enum(['race', 'goal', 'volume']).describe('A recent race, the goal, or kilometres'),
    easy: PaceRange,
    marathon: PaceRange,
    threshold: PaceRange,
    interval: PaceRange,
    repetition: PaceRange,
    heartRate: HeartRateZones.nullable().describe('null when neither age nor maximum is known'),
  })
  .meta({ id: 'TrainingZones' });
export type TrainingZones = z.infer<typeof TrainingZones>;

export const Prediction = z
  .object({
    distanceKm: z.number(),
    seconds: z.number().describe('Most likely time today, seconds'),
    lowSeconds: z.number().describe('Fast end of the interval'),
    highSeconds: z.number().describe('Slow end of the interval'),
    reachableSeconds: z.number().describe('What this plan can lead to, seconds'),
    targetSeconds: z.number().nullable().describe('The wish'),
    isTargetWithinReach: z.boolean().nullable(),
    goalSeconds: z.number().describe('The time the plan is written for'),
    basis: z.enum(['race', 'volume']),
    methods: z.array(z.object({ name: z.string(), seconds: z.number() })),
    explanation: BilingualText,
  })
  .meta({ id: 'Prediction' });
export type Prediction = z.infer<typeof Prediction>;

export const CertificateRule = z
  .object({
    code: z.string(),
    passed: z.boolean(),
    value: z.number().nullable().describe('The worst value found; null where nothing applies'),
    limit: z.number().nullable(),
    unit: z.string().describe('percent, km, minutes, days, weeks, runs, years or count'),
    detail: BilingualText,
    articleId: z.string().nullable().describe("null is a coach's rule"),
    judged: z.boolean().optional().describe('false: too little is known to judge it; passed then says nothing'),
  })
  .meta({ id: 'CertificateRule' });
export type CertificateRule = z.infer<typeof CertificateRule>;

export const Certificate = z
  .object({ passed: z.boolean(), rules: z.array(CertificateRule) })
  .meta({ id: 'Certificate' });
export type Certificate = z.infer<typeof Certificate>;

export const PlanWarning = z
  .object({ code: z.string(), text: BilingualText, articleId: z.string().nullable() })
  .meta({ id: 'PlanWarning' });
export type PlanWarning = z.infer<typeof PlanWarning>;

export const Plan = z
  .object({
    id: z.string().nullable().describe('null until it is kept'),
    request: PlanRequest.describe('The wish the plan answers'),
    goal: Goal,
    startDate: IsoDate,
    raceDate: IsoDate.nullable(),
    longestRecentRunKm: z.number().describe('Longest run before the plan, given or estimated'),
    weeks: z.array(PlanWeek).min(1).max(30),
    zones: TrainingZones,
    prediction: Prediction.nullable(),
    certificate: Certificate,
    warnings: z.array(PlanWarning),
    summary: BilingualText,
    pausedFrom: IsoDate.nullable()
      .optional()
      .describe('Paused since this day on the runner’s word; absent or null: running'),
    life: PlanLife.optional().describe('Runs made and breaks taken; absent while the plan is untouched'),
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof Plan>;

export const PlanRefusal = z
  .object({
    ok: z.literal(false),
    reason: z.string().describe('Stable code, area/name'),
    rule: z.string().describe('The rule that forbids it'),
    detail: BilingualText,
    nearest: PlanRequest.optional().describe('The nearest wish that can be met safely'),
  })
  .meta({ id: 'PlanRefusal' });
export type PlanRefusal = z.infer<typeof PlanRefusal>;
