import type { IsoDate, Weekday } from '../session.contract.ts';
import type { PlanRequest } from '../training.contract.ts';
import { WEEKDAYS, addDays, daysBetween, onOrAfter, weekdayOf } from './calendar.ts';
import { GOALS, hasRace } from './goals.ts';

/** Plans are 4 to 30 weeks long. */
export const LEAST_WEEKS = 4;
export const MOST_WEEKS = 30;

export interface Timeline {
  startDate: IsoDate;
  weeks: number;
  /** Given, or the last day of the plan where a race goal came without a date. */
  raceDate: IsoDate | null;
  isRaceDateAssumed: boolean;
  /** Weekday of the first day of every week; weeks count back from race day. */
  weekdayOfOffset: readonly Weekday[];
}

/** First day on which a plan for this wish can begin. */
export function earliestStart(request: PlanRequest, today: IsoDate): IsoDate {
  const wished = request.startDate;
  if (wished !== undefined && daysBetween(today, wished) > 0) return wished;
  return wished === undefined && request.raceDate === undefined ? onOrAfter(today, 'monday') : today;
}

/** Whole weeks between the earliest start and the race; Infinity when no race date is given. */
export function weeksAvailable(request: PlanRequest, today: IsoDate): number {
  if (request.raceDate === undefined || !hasRace(request.goal)) return Infinity;
  return Math.floor((daysBetween(earliestStart(request, today), request.raceDate) + 1) / 7);
}

/** From so many kilometres a week the way to a first 5 km is half walked already (coach's rule). */
const NEARLY_RUNNING_KM = 8;
const SHORT_FIRST_FIVE_WEEKS = 6;

/** The length a coach would choose for this runner. */
function preferredWeeks({ goal, kmPerWeek, postpartumWeeks }: PlanRequest): number {
  const isNearlyThere = goal === 'c25k' && kmPerWeek >= NEARLY_RUNNING_KM && postpartumWeeks === undefined;
  return isNearlyThere ? SHORT_FIRST_FIVE_WEEKS : GOALS[goal].preferredWeeks;
}

/**
 * When the plan begins and ends. Weeks are blocks of seven days that end on race day, so that
 * "the last week" always means the seven days before the gun, whatever the weekday.
 */
export function timelineOf(request: PlanRequest, today: IsoDate): Timeline {
  const wanted = request.weeks ?? preferredWeeks(request);
  const weeks = Math.min(wanted, weeksAvailable(request, today), MOST_WEEKS);
  const isDated = request.raceDate !== undefined && hasRace(request.goal);
  const startDate = isDated ? addDays(request.raceDate as string, 1 - 7 * weeks) : earliestStart(request, today);
  const first = WEEKDAYS.indexOf(weekdayOf(startDate));
  return {
    startDate,
    weeks,
    raceDate: hasRace(request.goal) ? addDays(startDate, 7 * weeks - 1) : null,
    isRaceDateAssumed: hasRace(request.goal) && !isDated,
    weekdayOfOffset: WEEKDAYS.map((_, offset) => WEEKDAYS[(first + offset) % 7] ?? 'monday'),
  };
}

/** Days on which running is allowed: the chosen ones, or all, without the days off. */
export function runningDays(request: PlanRequest): Weekday[] {
  const chosen = request.days && request.days.length > 0 ? request.days : WEEKDAYS;
  return WEEKDAYS.filter((day) => chosen.includes(day) && !(request.daysOff ?? []).includes(day));
}

/** The weekday of the long run: the wish, else Sunday, Saturday, or the last allowed day. */
export function longRunWeekday(request: PlanRequest): Weekday {
  const allowed = runningDays(request);
  if (request.longRunDay && allowed.includes(request.longRunDay)) return request.longRunDay;
  if (allowed.includes('sunday')) return 'sunday';
  if (allowed.includes('saturday')) return 'saturday';
  return allowed.at(-1) ?? 'sunday';
}
