import type { Profile } from '../../identity/profile.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { Plan, PlanRequest } from '../../training/training.contract.ts';
import type { PlanDetails } from './plan-details/pieces.ts';

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
  /** The race day will be hot, whichever day the plan ends on. */
  isRaceHot?: boolean;
}

/** What was said of a wish so far. */
export interface Said {
  slots: Slots;
  details: PlanDetails;
}

/** A week's kilometres fall by a tenth for each week without a run (rules 2.7, coach's rule). */
const STEP_BACK_SHARE = 0.9;
/** No run for so long: none of the last 30 days can be built on, days. */
const NO_RECENT_RUN_DAYS = 28;
const FIRST_RUN_KM = 3;

/** What the legs can start from after days without running; the figures a runner tells are those of before. */
function afterBreak(request: PlanRequest, kmBefore: number): Pick<PlanRequest, 'kmPerWeek' | 'longestRecentRunKm'> {
  const days = request.recentBreakDays ?? 0;
  const kmPerWeek = Math.round(kmBefore * STEP_BACK_SHARE ** Math.floor(days / 7) * 10) / 10;
  const { longestRecentRunKm: longest } = request;
  return {
    kmPerWeek,
    longestRecentRunKm: days >= NO_RECENT_RUN_DAYS ? Math.min(longest ?? FIRST_RUN_KM, FIRST_RUN_KM) : longest,
  };
}

/** The goal a message or a profile names, or undefined: then it has to be asked. */
export function goalOf({ slots, details }: Said, profile: Profile): PlanRequest['goal'] | undefined {
  const isFirstSteps = details.goal === 'c25k' && (slots.distance === undefined || slots.distance === '5k');
  if (isFirstSteps) return 'c25k';
  if (slots.distance) return slots.distance;
  // Weeks after a birth lead back to running, whatever the race may be later.
  if (details.goal ?? details.postpartumWeeks !== undefined) return details.goal ?? 'c25k';
  if (profile.goal === 'ultra') return '50k';
  return profile.goal === 'weight' ? 'fitness' : profile.goal;
}

/** The wish for a plan: the message first, then the profile, then a cautious assumption that is said aloud. */
export function planWish(
  said: Said & { goal: PlanRequest['goal'] },
  profile: Profile,
  language: 'en' | 'fr',
): PlanWish {
  const { slots, details, goal } = said;
  const runsPerWeek = slots.runsPerWeek ?? details.runsPerWeek ?? (profile.runsPerWeek || undefined);
  const kmPerWeek = slots.kmPerWeek ?? details.kmPerWeek ?? profile.kmPerWeek;
  const isAfterBirth = details.postpartumWeeks !== undefined;
  const assumedKm = isAfterBirth ? 0 : profile.level ? ASSUMED_KM[profile.level] : ASSUMED_KM_UNKNOWN;
  const isProfileGoal = !slots.distance || slots.distance === profile.goal;
  const assumed = [
    runsPerWeek === undefined && !details.days && 'runsPerWeek',
    kmPerWeek === undefined && !isAfterBirth && 'kmPerWeek',
  ].filter(Boolean);
  const { goal: _goal, runsPerWeek: _runs, kmPerWeek: _km, isRaceHot, ...rest } = details;
  const request: PlanRequest = {
    recentRaces: profile.recentRace ? [profile.recentRace] : undefined,
    surface: profile.surfaces?.length === 1 && profile.surfaces[0] !== 'track' ? profile.surfaces[0]! : 'road',
    age: profile.age,
    sex: profile.sex,
    weightKg: profile.weightKg,
    heightCm: profile.heightCm,
    injuries: profile.injuries?.map((injury) => INJURY_NAMES[injury]),
    units: profile.units ?? 'km',
    ...rest,
    goal,
    targetTimeSeconds: slots.targetTimeSeconds,
    weeks: slots.weeks,
    raceDate: slots.raceDate ?? (slots.weeks === undefined && isProfileGoal ? profile.raceDate : undefined),
    runsPerWeek: bounded(runsPerWeek ?? (details.days?.length || ASSUMED_RUNS)),
    kmPerWeek: kmPerWeek ?? assumedKm,
    language,
  };
  Object.assign(request, afterBreak(request, request.kmPerWeek));
  return { assumed: assumed as PlanWish['assumed'], request, isRaceHot };
}

/** What belongs to one race and says nothing of the next. */
const OF_THE_RACE = [
  'targetTimeSeconds',
  'raceDate',
  'weeks',
  'raceAscentMetres',
  'tuneUpRaces',
  'heatDate',
  'heatCelsius',
] as const;

/** The wish of a plan that exists with what is said now: a new distance keeps the runner and forgets the race. */
export function revisedWish(plan: Plan, { slots, details }: Said): PlanWish {
  const { startDate: _start, ...base } = plan.request;
  const goal = slots.distance ?? details.goal ?? base.goal;
  const kept: PlanRequest = { ...base };
  if (goal !== base.goal) for (const name of OF_THE_RACE) delete kept[name];
  if (slots.weeks !== undefined) delete kept.raceDate;
  if (slots.raceDate !== undefined) delete kept.weeks;
  const { goal: _goal, isRaceHot, runsPerWeek: runs, kmPerWeek: km, ...rest } = details;
  const { targetTimeSeconds, weeks, raceDate } = slots;
  const runsPerWeek = slots.runsPerWeek ?? runs;
  const now = { targetTimeSeconds, weeks, raceDate, runsPerWeek: runsPerWeek && bounded(runsPerWeek) };
  const said = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined));
  const request: PlanRequest = { ...kept, goal, ...rest, ...said };
  const kmSaid = slots.kmPerWeek ?? km;
  if (kmSaid !== undefined || details.recentBreakDays) {
    Object.assign(request, afterBreak(request, kmSaid ?? request.kmPerWeek));
  }
  const isNewDay = slots.weeks !== undefined || slots.raceDate !== undefined;
  const stillHot = isNewDay && kept.heatDate !== undefined && kept.heatDate === plan.raceDate && !rest.heatDate;
  if (stillHot) delete request.heatDate;
  return { request, assumed: [], isRaceHot: isRaceHot ?? stillHot };
}

function bounded(runsPerWeek: number): number {
  return Math.min(Math.max(runsPerWeek, 2), 7);
}

/** Said of the wish for a plan, not of the runner: there is something to write (anew). */
/** A day named in passing ("a wedding on 6 February") is no race day of a plan that exists. */
export function withoutPassingDay(said: Said, text: string): Said {
  const isRaceDay = RACE.test(text) || text.trim().split(/\s+/).length <= MOST_WORDS_OF_A_DATE;
  if (said.slots.raceDate === undefined || isRaceDay) return said;
  const { raceDate: _day, ...slots } = said.slots;
  return { ...said, slots };
}

const RACE =
  /(?<!\p{L})(?:races?|racing|course|marathon|semi|half|\d+ ?k(?:m)?|comp[ée]tition|[ée]preuve|jour j|event|date|trail|objectif|goal)(?!\p{L})/iu;
/** "On 21 March", "plutôt le 14 mars 2027". */
const MOST_WORDS_OF_A_DATE = 6;

export function saysSomething({ slots, details }: Said): boolean {
  const figures = [
    slots.distance,
    slots.weeks,
    slots.raceDate,
    slots.runsPerWeek,
    slots.kmPerWeek,
    slots.targetTimeSeconds,
  ];
  return figures.some((value) => value !== undefined) || Object.keys(details).length > 0;
}
