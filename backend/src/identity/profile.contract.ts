import { z } from 'zod';

export const Language = z.enum(['en', 'fr']).describe('Language of texts');
export type Language = z.infer<typeof Language>;

export const Goal = z.enum(['5k', '10k', 'half', 'marathon', 'ultra', 'fitness', 'weight']);
export type Goal = z.infer<typeof Goal>;

export const Level = z.enum(['beginner', 'intermediate', 'advanced']);
export type Level = z.infer<typeof Level>;

export const Surface = z.enum(['road', 'trail', 'track', 'treadmill']);
export type Surface = z.infer<typeof Surface>;

export const Sex = z.enum(['female', 'male', 'other']);
export type Sex = z.infer<typeof Sex>;

export const ClothingSize = z.enum(['XS', 'S', 'M', 'L', 'XL', 'XXL']);
export type ClothingSize = z.infer<typeof ClothingSize>;

export const Injury = z.enum(['achilles', 'calf', 'knee', 'itb', 'shin', 'plantar', 'hip', 'back', 'stress-fracture']);
export type Injury = z.infer<typeof Injury>;

export const Budget = z.enum(['value', 'mid', 'premium']);
export type Budget = z.infer<typeof Budget>;

export const Units = z.enum(['km', 'mi']);
export type Units = z.infer<typeof Units>;

export const RecentRace = z
  .object({
    distanceKm: z.number().min(0.4).max(200).describe('Race distance, km'),
    timeSeconds: z.number().int().min(60).max(200_000).describe('Finish time, s'),
    date: z.iso.date().optional().describe('Race day'),
  })
  .meta({ id: 'RecentRace' });
export type RecentRace = z.infer<typeof RecentRace>;

/** A shop may be told little: every field is optional, an unanswered question stays undefined. */
export const Profile = z
  .object({
    goal: Goal.optional().describe('What the runner trains for'),
    raceDate: z.iso.date().optional().describe('Day of the race, YYYY-MM-DD'),
    level: Level.optional().describe('Running level, by the runner’s own estimate'),
    runsPerWeek: z.number().int().min(0).max(14).optional().describe('Runs a week now'),
    kmPerWeek: z.number().min(0).max(300).optional().describe('Kilometres a week now'),
    recentRace: RecentRace.optional().describe('A recent race or best'),
    surfaces: z.array(Surface).max(4).optional().describe('Where they run'),
    age: z.number().int().min(10).max(110).optional().describe('Age, years'),
    sex: Sex.optional(),
    heightCm: z.number().min(100).max(230).optional().describe('Height, cm'),
    weightKg: z.number().min(25).max(250).optional().describe('Body weight, kg'),
    shoeSizeEu: z.number().min(33).max(52).multipleOf(0.5).optional().describe('Shoe size, EU'),
    clothingSize: ClothingSize.optional(),
    injuries: z.array(Injury).max(9).optional().describe('Present or recurring injuries'),
    budget: Budget.optional().describe('What they like to spend on an article'),
    units: Units.optional().describe('Distances shown in km or miles'),
    language: Language.optional(),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

export const ProfileAnswer = z
  .object({
    profile: Profile,
    picks: z.array(z.uuid()).max(3).describe('Products owned or liked, from the onboarding'),
    onboardedAt: z.iso.datetime().nullable().describe('When the onboarding was finished, or null'),
  })
  .meta({ id: 'ProfileAnswer' });
export type ProfileAnswer = z.infer<typeof ProfileAnswer>;

/** `null` clears a field, an absent field is left as it is. */
export const ProfileChange = z
  .object(
    Object.fromEntries(Object.entries(Profile.shape).map(([key, schema]) => [key, schema.nullable()])) as {
      [Key in keyof typeof Profile.shape]: z.ZodNullable<(typeof Profile.shape)[Key]>;
    },
  )
  .partial()
  .strict()
  .meta({ id: 'ProfileChange' });
export type ProfileChange = z.infer<typeof ProfileChange>;
