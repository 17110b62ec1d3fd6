import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { NewPlan } from '../../../../backend/src/training/plan-api.contract.ts';
import type { PlanRequest } from '../../../../backend/src/training/training.contract.ts';

/** Names of injuries differ between the profile, which is about a runner, and the plan, which is about tissue. */
const INJURIES: Record<NonNullable<Profile['injuries']>[number], NonNullable<PlanRequest['injuries']>[number]> = {
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

const GOALS: Record<NonNullable<Profile['goal']>, PlanRequest['goal']> = {
  '5k': '5k',
  '10k': '10k',
  half: 'half',
  marathon: 'marathon',
  ultra: '50k',
  fitness: 'fitness',
  weight: 'fitness',
};

/** The goal a profile speaks of, as plans call it. */
export function goalOf(profile: Profile): PlanRequest['goal'] {
  return profile.goal ? GOALS[profile.goal] : '10k';
}

/** What the profile knows and the form need not ask: age, body, a race, injuries, units. */
export function knownOf(profile: Profile): Partial<NewPlan> {
  const { recentRace, age, sex, weightKg, heightCm, injuries, units } = profile;
  return {
    recentRaces: recentRace && [recentRace],
    age,
    sex,
    weightKg,
    heightCm,
    injuries: injuries?.map((injury) => INJURIES[injury]),
    units: units ?? 'km',
  };
}

/** Parts of a wish that can be put into words, and be changed by the nearest safe one. */
export const WISH_PARTS = ['goal', 'weeks', 'raceDate', 'targetTimeSeconds', 'runsPerWeek', 'kmPerWeek'] as const;
export type WishPart = (typeof WISH_PARTS)[number];

/** What is different in the nearest safe wish; all that is known of it when nothing of that is. */
export function changedParts(wish: Partial<PlanRequest>, nearest: PlanRequest): WishPart[] {
  const present = WISH_PARTS.filter((part) => nearest[part] !== undefined);
  const changed = present.filter((part) => nearest[part] !== wish[part]);
  return changed.length > 0 ? changed : present;
}
