import type { Profile } from '../../identity/profile.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { PlanRequest } from '../../training/training.contract.ts';

/** Weekly kilometres assumed where a runner has not told theirs; low on purpose, a plan may only start too gently. */
const ASSUMED_KM: Record<NonNullable<Profile['level']>, number> = { beginner: 8, intermediate: 25, advanced: 45 };
const ASSUMED_KM_UNKNOWN = 20;
const ASSUMED_RUNS = 3;

const INJURY_NAMES: Record<NonNullable<Profile['injuries']>[number], NonNullable<PlanRequest['injuries']>[number]> = {
  achilles: 'achilles',
  calf: 'calf',
  knee: 'knee',
  itb: 'itBand',
  shin: 'shin',
  plantar: 'plantar',
  hip: 'hip',
  back: 'back',
  'stress-fracture': 'boneStress',
};

export interface PlanWish {
  request: PlanRequest;
  /** What was neither said nor in the profile, and is assumed. */
  assumed: ('runsPerWeek' | 'kmPerWeek')[];
}

/** The goal a message or a profile names, or undefined: then it has to be asked. */
export function goalOf(slots: Slots, profile: Profile): PlanRequest['goal'] | undefined {
  if (slots.distance) return slots.distance;
  if (profile.goal === 'ultra') return '50k';
  return profile.goal === 'weight' ? 'fitness' : profile.goal;
}

/** The wish for a plan: the message first, then the profile, then a cautious assumption that is said aloud. */
export function planWish(goal: PlanRequest['goal'], slots: Slots, profile: Profile, language: 'en' | 'fr'): PlanWish {
  const runsPerWeek = slots.runsPerWeek ?? (profile.runsPerWeek || undefined);
  const kmPerWeek = slots.kmPerWeek ?? profile.kmPerWeek;
  const assumedKm = profile.level ? ASSUMED_KM[profile.level] : ASSUMED_KM_UNKNOWN;
  const isProfileGoal = !slots.distance || slots.distance === profile.goal;
  const assumed = [runsPerWeek === undefined && 'runsPerWeek', kmPerWeek === undefined && 'kmPerWeek'].filter(Boolean);
  return {
    assumed: assumed as PlanWish['assumed'],
    request: {
      goal,
      targetTimeSeconds: slots.targetTimeSeconds,
      weeks: slots.weeks,
      raceDate: slots.raceDate ?? (slots.weeks === undefined && isProfileGoal ? profile.raceDate : undefined),
      runsPerWeek: Math.min(Math.max(runsPerWeek ?? ASSUMED_RUNS, 2), 7),
      kmPerWeek: kmPerWeek ?? assumedKm,
      recentRaces: profile.recentRace ? [profile.recentRace] : undefined,
      surface: profile.surfaces?.length === 1 && profile.surfaces[0] !== 'track' ? profile.surfaces[0]! : 'road',
      age: profile.age,
      sex: profile.sex,
      weightKg: profile.weightKg,
      heightCm: profile.heightCm,
      injuries: profile.injuries?.map((injury) => INJURY_NAMES[injury]),
      units: profile.units ?? 'km',
      language,
    },
  };
}
