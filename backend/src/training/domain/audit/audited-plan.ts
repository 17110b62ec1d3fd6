import type { Weekday } from '../../session.contract.ts';
import type { Goal, Plan, PlanRequest, PlanWeek } from '../../training.contract.ts';
import { both } from '../bilingual.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { estimatedVdot } from '../estimate-fitness.ts';
import { hasRace } from '../goals.ts';
import { describeRunner } from '../runner.ts';
import { easyPlanningPace } from '../zones.ts';
import { inferGoal, raceSessionOf } from './infer-goal.ts';
import type { ReadPlan, ReadSession } from './read-plan.ts';
import { type Frame, type Origins, ensureRace, nameLongRuns, placeSessions } from './place-sessions.ts';
import type { NotUnderstood } from './source.ts';

/** What the runner told besides the plan. */
export interface Known {
  today: string;
  goal?: Goal | undefined;
  raceDate?: string | undefined;
  startDate?: string | undefined;
  kmPerWeek?: number | undefined;
  longestRecentRunKm?: number | undefined;
  age?: number | undefined;
  days?: Weekday[] | undefined;
  language?: 'en' | 'fr' | undefined;
}

export type AssumptionCode =
  | 'days'
  | 'start'
  | 'goal'
  | 'race-day'
  | 'longest-run'
  | 'km-per-week'
  | 'lengths'
  | 'structure'
  | 'fitness'
  | 'race-moved'
  | 'race-added';

/** A plan made of what was read, and what had to be assumed on the way. */
export interface AuditedPlan {
  plan: Plan;
  assumptions: AssumptionCode[];
  notUnderstood: NotUnderstood[];
  /** Session ids by line, and those whose length is assumed. */
  origins: Origins;
  isGoalKnown: boolean;
  /** Share of the runs whose length had to be assumed, 0 to 1. */
  assumedLengthShare: number;
}

/** Fitness behind the easy paces written in the plan, by bisection; null where none is written. */
function vdotOfPaces(sessions: readonly ReadSession[]): number | null {
  const paces = sessions
    .map(({ facts }) => facts.run)
    .filter((run) => run?.kind === 'easy' && run.work.length === 0 && run.paceSecondsPerKm !== null)
    .map((run) => run?.paceSecondsPerKm ?? 0)
    .toSorted((a, b) => a - b);
  const pace = paces[Math.floor(paces.length / 2)];
  if (pace === undefined) return null;
  let [low, high] = [18, 85];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (easyPlanningPace(middle) > pace) low = middle;
    else high = middle;
  }
  return low;
}

/** Blocks of seven days that end on race day, as every plan of the house has them. */
function frameOf(read: ReadPlan, raceDate: string | null): Frame {
  const dates = read.sessions.map((session) => session.date);
  const first = [read.firstDate, ...dates].toSorted()[0] ?? read.firstDate;
  const last = dates.toSorted().at(-1) ?? first;
  if (raceDate === null) {
    return { startDate: first, raceDate, weeks: Math.max(1, Math.ceil((daysBetween(first, last) + 1) / 7)) };
  }
  const weeks = Math.max(1, Math.ceil((daysBetween(first, raceDate) + 1) / 7));
  return { startDate: addDays(raceDate, 1 - 7 * weeks), raceDate, weeks };
}

function requestOf(read: ReadPlan, known: Known, goal: Goal, frame: Frame): PlanRequest {
  const runs = read.sessions.filter((session) => session.facts.run !== null).length;
  return {
    goal,
    ...(frame.raceDate === null ? {} : { raceDate: frame.raceDate }),
    startDate: frame.startDate,
    runsPerWeek: Math.min(7, Math.max(2, Math.round(runs / frame.weeks))),
    kmPerWeek: known.kmPerWeek ?? 25,
    ...(known.longestRecentRunKm === undefined ? {} : { longestRecentRunKm: known.longestRecentRunKm }),
    ...(known.days && known.days.length > 0 ? { days: known.days } : {}),
    ...(known.age === undefined ? {} : { age: known.age }),
    surface: 'road',
    units: read.units,
    language: known.language ?? 'en',
  };
}

function firstWeekFacts(weeks: readonly PlanWeek[]) {
  const running = weeks.find((week) => week.days.some((day) => (day.session?.runningKm ?? 0) > 0));
  const runs = (running?.days ?? [])
    .filter((day) => day.session?.kind !== 'race')
    .map((day) => day.session?.runningKm ?? 0);
  return { longestKm: Math.max(0, ...runs), km: runs.reduce((sum, km) => sum + km, 0) };
}

/** Turns what was read into a plan of the house, so that the same certificate can judge it. */
export function auditedPlan(read: ReadPlan, known: Known): AuditedPlan {
  const found = known.goal ?? inferGoal(read);
  const goal = found ?? 'fitness';
  const race = hasRace(goal) ? raceSessionOf(read.sessions, goal) : null;
  const lastDay =
    read.sessions
      .map((session) => session.date)
      .toSorted()
      .at(-1) ?? read.firstDate;
  const raceDate = hasRace(goal) ? (known.raceDate ?? race?.date ?? lastDay) : null;
  const frame = frameOf(read, raceDate);
  const request = requestOf(read, known, goal, frame);
  const paceVdot = vdotOfPaces(read.sessions);
  const fitness = { vdot: paceVdot ?? estimatedVdot(request), basis: 'volume' as const };
  const runner = describeRunner(request, fitness, null);
  const placed = placeSessions(read, frame, runner, race);
  const isRaceAdded = ensureRace(placed, frame, goal);
  nameLongRuns(placed.weeks);
  const first = firstWeekFacts(placed.weeks);
  const plan: Plan = {
    id: null,
    request: { ...request, kmPerWeek: known.kmPerWeek ?? Math.round(first.km * 10) / 10 },
    goal,
    startDate: frame.startDate,
    raceDate: frame.raceDate,
    longestRecentRunKm: known.longestRecentRunKm ?? first.longestKm,
    weeks: placed.weeks,
    zones: runner.zones,
    prediction: null,
    certificate: { passed: false, rules: [] },
    warnings: [],
    summary: both('', ''),
  };
  const assumptions: AssumptionCode[] = [
    ...(read.areDaysAssumed ? (['days'] as const) : []),
    ...(read.isStartAssumed ? (['start'] as const) : []),
    ...(known.goal === undefined ? (['goal'] as const) : []),
    ...(raceDate !== null && race === null && known.raceDate === undefined ? (['race-day'] as const) : []),
    ...(isRaceAdded ? (['race-added'] as const) : []),
    ...(race && race.date !== raceDate ? (['race-moved'] as const) : []),
    ...(known.longestRecentRunKm === undefined ? (['longest-run'] as const) : []),
    ...(known.kmPerWeek === undefined ? (['km-per-week'] as const) : []),
    ...(placed.assumed > 0 ? (['lengths'] as const) : []),
    ...(placed.structure ? (['structure'] as const) : []),
    ...(paceVdot === null ? (['fitness'] as const) : []),
  ];
  return {
    plan,
    assumptions,
    notUnderstood: placed.notUnderstood,
    origins: placed.origins,
    isGoalKnown: found !== null,
    assumedLengthShare: placed.runs === 0 ? 1 : placed.assumed / placed.runs,
  };
}
