import type { Profile } from '../profile.contract.ts';

/** A profile and when its onboarding was finished (null: never). */
export interface DatedProfile {
  profile: Profile;
  onboardedAt: Date | null;
}

/**
 * Joins what a guest said with what their account already knew. Nothing is lost: a field only one side answered is
 * kept. Where both answered, the side that finished its onboarding later wins (the account when neither did).
 */
export function mergeProfile(account: DatedProfile, guest: DatedProfile): Profile {
  const isGuestNewer = (guest.onboardedAt?.getTime() ?? 0) > (account.onboardedAt?.getTime() ?? 0);
  return isGuestNewer ? { ...account.profile, ...guest.profile } : { ...guest.profile, ...account.profile };
}

/** Applies a change: a value sets the field, `null` clears it, an absent field stays. */
export function changeProfile(profile: Profile, change: Record<string, unknown>): Profile {
  const joined = Object.entries({ ...profile, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(joined) as Profile;
}
