import { z } from 'zod';

/** The same sentence in the two languages of the product. */
export const BilingualText = z
  .object({
    en: z.string().describe('English'),
    fr: z.string().describe('French'),
  })
  .meta({ id: 'BilingualText' });
export type BilingualText = z.infer<typeof BilingualText>;

export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Calendar day, YYYY-MM-DD, without a time zone');
export type IsoDate = z.infer<typeof IsoDate>;

export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof Weekday>;

export const PaceRange = z
  .object({
    fastSecondsPerKm: z.number().positive().describe('Fast end, seconds per kilometre'),
    slowSecondsPerKm: z.number().positive().describe('Slow end, seconds per kilometre'),
  })
  .meta({ id: 'PaceRange' });
export type PaceRange = z.infer<typeof PaceRange>;

export const HeartRateRange = z
  .object({
    minBpm: z.number().int().describe('Lower end, beats per minute'),
    maxBpm: z.number().int().describe('Upper end, beats per minute'),
  })
  .meta({ id: 'HeartRateRange' });
export type HeartRateRange = z.infer<typeof HeartRateRange>;

export const EffortRange = z
  .object({
    min: z.number().min(0).max(10).describe('Lower end of perceived effort, CR10'),
    max: z.number().min(0).max(10).describe('Upper end of perceived effort, CR10'),
  })
  .meta({ id: 'EffortRange' });
export type EffortRange = z.infer<typeof EffortRange>;

export const Intensity = z
  .enum(['walk', 'easy', 'marathon', 'threshold', 'interval', 'repetition', 'race', 'strength'])
  .describe('What the pace of a step is made of; everything but walk, easy and strength is hard');
export type Intensity = z.infer<typeof Intensity>;

export const SessionStep = z
  .object({
    kind: z.enum(['warmUp', 'work', 'recovery', 'coolDown', 'steady']).describe('Role of the step'),
    intensity: Intensity,
    endsBy: z.enum(['distance', 'time']).describe('Which of the two numbers ends the step'),
    distanceKm: z.number().min(0).describe('Kilometres; estimated where the step ends by time'),
    durationSeconds: z.number().min(0).describe('Seconds; estimated where it ends by distance'),
    paceRange: PaceRange.nullable().describe('null where pace makes no sense, such as uphill'),
    hrRange: HeartRateRange.nullable().describe('null for efforts too short for the heart rate'),
    rpe: EffortRange,
    note: BilingualText.describe('What to do in this step'),
  })
  .meta({ id: 'SessionStep' });
export type SessionStep = z.infer<typeof SessionStep>;

export const StepGroup = z
  .object({
    repeats: z.number().int().min(1).describe('How many times the steps are run in turn'),
    steps: z.array(SessionStep).min(1),
  })
  .meta({ id: 'StepGroup' });
export type StepGroup = z.infer<typeof StepGroup>;

export const SessionKind = z.enum([
  'easy',
  'long',
  'recovery',
  'tempo',
  'threshold',
  'intervals',
  'repetition',
  'marathonPace',
  'hills',
  'race',
  'walkRun',
  'strength',
  'rest',
  'crossTraining',
]);
export type SessionKind = z.infer<typeof SessionKind>;

export const SessionFuel = z
  .object({
    carbohydrateGramsPerHour: z
      .object({ min: z.number(), max: z.number() })
      .describe('Grams of carbohydrate an hour while running'),
    carbohydrateGramsTotal: z.object({ min: z.number(), max: z.number() }).describe('Grams for the whole session'),
    fluidMillilitresPerHour: z
      .object({ min: z.number(), max: z.number() })
      .describe('A frame for drinking to thirst, millilitres an hour'),
    fluidBeforeMillilitres: z
      .object({ min: z.number(), max: z.number() })
      .nullable()
      .describe('About four hours before; null without a body weight'),
    advice: BilingualText,
    articleId: z.string().nullable(),
  })
  .meta({ id: 'SessionFuel' });
export type SessionFuel = z.infer<typeof SessionFuel>;

/** What a session was written as before it was eased; the rules about the shape of a plan look at this. */
export const WrittenFigures = z
  .object({
    kind: SessionKind,
    distanceKm: z.number().min(0),
    runningKm: z.number().min(0),
    durationMinutes: z.number().min(0),
    hardMinutes: z.number().min(0),
  })
  .meta({ id: 'WrittenFigures' });
export type WrittenFigures = z.infer<typeof WrittenFigures>;

export const Session = z
  .object({
    id: z.string().describe('Stable within a plan; survives moving the session'),
    kind: SessionKind,
    title: BilingualText,
    purpose: BilingualText.describe('What it trains'),
    steps: z.array(StepGroup),
    distanceKm: z.number().min(0).describe('Whole distance on foot, walking breaks included'),
    runningKm: z.number().min(0).describe('The part of it that is run'),
    durationMinutes: z.number().min(0).describe('Expected duration, minutes'),
    hardMinutes: z.number().min(0).describe('Minutes above easy effort'),
    paceRange: PaceRange.nullable().describe('Pace of the main part'),
    hrRange: HeartRateRange.nullable().describe('Heart rate of the main part'),
    rpe: EffortRange.nullable().describe('Perceived effort of the main part, CR10'),
    ascentMetres: z.number().min(0).nullable().describe('Metres of climb to look for; trail only'),
    why: BilingualText.extend({
      articleId: z.string().nullable().describe("Article behind it; null is a coach's rule"),
    }).describe('Why this session'),
    ifItFeelsWrong: BilingualText,
    fuel: SessionFuel.nullable(),
    inHeat: z.boolean().optional().describe('Run in the warm hours on purpose, to get used to the heat'),
    status: z.enum(['planned', 'skipped', 'done']).describe('planned until the runner says so'),
    written: WrittenFigures.optional().describe('Set once the session was eased or shortened'),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;
