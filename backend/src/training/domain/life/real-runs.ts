import type { Plan } from '../../training.contract.ts';
import { dayNumber } from '../calendar.ts';
import { SPIKE_FACTOR, SPIKE_FLOOR_KM, SPIKE_WINDOW_DAYS } from '../plan-state.ts';
import { isRunSession } from '../session-facts.ts';
import { daysOf, isGoalRace, lifeOf } from './plan-days.ts';

/** A run as the single-run rule sees it. */
export interface RealRun {
  date: string;
  /** Days since 1970-01-01: cheap to compare. */
  day: number;
  km: number;
  isGoalRace: boolean;
  /** From the log: a fact, which no rule can forbid any more. */
  isLogged: boolean;
}

/**
 * Every run of the plan and its log in order of their days: what was logged counts as it was run; a session without a log
 * counts as written unless it was skipped. So a planned 20 km that became 12 counts 12.
 */
export function realRuns(plan: Plan): RealRun[] {
  const { logged } = lifeOf(plan);
  const loggedDays = new Set(logged.map((run) => run.date));
  const planned = daysOf(plan).flatMap((day) =>
    [day.session, day.extraSession]
      .filter((session) => session !== null && isRunSession(session) && session.status !== 'skipped')
      .filter((session) => !(loggedDays.has(day.date) && session!.status !== 'planned'))
      .map((session) => ({
        date: day.date,
        day: dayNumber(day.date),
        km: session!.runningKm,
        isGoalRace: isGoalRace(plan, day),
        isLogged: false,
      })),
  );
  const made = logged.map((run) => ({
    date: run.date,
    day: dayNumber(run.date),
    km: run.distanceKm,
    isGoalRace: false,
    isLogged: true,
  }));
  return [...made, ...planned].toSorted((a, b) => a.day - b.day || b.km - a.km);
}

/** The longest run of the 30 days before a day, km; before the plan its given longest run counts. */
export function longestBeforeKm(plan: Plan, runs: readonly RealRun[], date: string): number {
  const day = dayNumber(date);
  const oldest = day - SPIKE_WINDOW_DAYS;
  const start = dayNumber(plan.startDate) - 1;
  let most = start >= oldest && start < day ? plan.longestRecentRunKm : 0;
  for (const run of runs) if (run.day >= oldest && run.day < day && run.km > most) most = run.km;
  return most;
}

/** Longest run allowed after such a longest run, km (frandsen-2025-session-spike, floor of rules 2.6). */
export function spikeLimitKm(longestKm: number): number {
  return Math.max(longestKm * SPIKE_FACTOR, longestKm + SPIKE_FLOOR_KM);
}
