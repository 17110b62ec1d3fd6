import type { PlanBreak } from '../../plan-life.contract.ts';
import type { Plan, PlanRefusal, PlanRequest, PlanWeek } from '../../training.contract.ts';
import { buildPlan } from '../build-plan.ts';
import { addDays, weekdayOf } from '../calendar.ts';
import { LEAST_WEEKS } from '../timeline.ts';
import { daysOffIn } from './breaks.ts';
import { asWritten } from './ease-session.ts';
import { withLife } from './plan-days.ts';
import { longestBeforeKm, realRuns } from './real-runs.ts';

/** After an injury this long, running begins again on the walk-run ladder, whatever was run before (coach's rule), days. */
const LADDER_AFTER_DAYS = 28;
/** Weekly kilometres with which the engine starts on the ladder. */
const LADDER_KM_PER_WEEK = 11;
/** A build week less for each week missed, where the plan has no earlier one to step back to. */
const STEP_BACK_SHARE = 0.9;
/** The least a restart takes for a longest run, so that a first run exists at all, km. */
const LEAST_LONGEST_KM = 3;

function writtenKm(week: PlanWeek): number {
  const sessions = week.days.flatMap((day) => [day.session, day.extraSession]).filter((session) => session !== null);
  return sessions
    .filter((session) => session.kind !== 'race')
    .map(asWritten)
    .reduce((sum, session) => sum + session.distanceKm, 0);
}

/** Kilometres a week to begin again with: one build week back for each week missed (rules 2.7). */
function kmPerWeekAfter(plan: Plan, off: PlanBreak): number {
  const missedWeeks = Math.max(1, Math.floor(daysOffIn(off) / 7));
  const built = plan.weeks
    .filter((week) => addDays(week.startDate, 6) < off.from && !week.isDownWeek && week.phase !== 'taper')
    .map(writtenKm);
  const before = built.at(-1) ?? plan.request.kmPerWeek;
  const stepped = built.at(-1 - missedWeeks) ?? plan.request.kmPerWeek * STEP_BACK_SHARE ** missedWeeks;
  const km = Math.min(stepped, before * 0.95);
  const isLadder = off.reason === 'injury' && daysOffIn(off) >= LADDER_AFTER_DAYS;
  return Math.round((isLadder ? Math.min(km, LADDER_KM_PER_WEEK) : km) * 10) / 10;
}

/** The wish for the rest of the plan: same goal, same day, from where the legs are now. */
function restRequest(plan: Plan, off: PlanBreak, first: PlanWeek): PlanRequest {
  const kmPerWeek = kmPerWeekAfter(plan, off);
  const longest = longestBeforeKm(plan, realRuns(plan), first.startDate);
  const weeks = plan.weeks.length - first.index;
  return {
    ...plan.request,
    startDate: first.startDate,
    weeks,
    kmPerWeek,
    raceDate: plan.raceDate ?? undefined,
    longestRecentRunKm: Math.max(LEAST_LONGEST_KM, Math.round(longest * 10) / 10),
    returnFromInjury: plan.request.returnFromInjury === true || off.reason === 'injury',
    recentBreakDays: Math.min(365, daysOffIn(off)),
  };
}

function renumbered(week: PlanWeek, by: number): PlanWeek {
  const index = week.index + by;
  const days = week.days.map((day, offset) => ({
    ...day,
    weekday: weekdayOf(day.date),
    session: day.session && { ...day.session, id: `${index + 1}-${offset + 1}` },
    extraSession: day.extraSession && { ...day.extraSession, id: `${index + 1}-${offset + 1}-extra` },
  }));
  return { ...week, index, days };
}

export type Restart = { ok: true; plan: Plan; from: string } | { ok: false; refusal: PlanRefusal | null };

/**
 * The weeks after a long break, written anew by the engine from what the runner can do now; the race keeps its day. Not ok
 * where fewer than four weeks are left (refusal null), or where no safe plan leads to the goal any more: then with the rule.
 */
export function restartPlan(plan: Plan, off: PlanBreak): Restart {
  const backOn = addDays(off.to, 1);
  const first = plan.weeks.find((week) => week.startDate >= backOn);
  if (!first || plan.weeks.length - first.index < LEAST_WEEKS) return { ok: false, refusal: null };
  const request = restRequest(plan, off, first);
  const result = buildPlan(request, first.startDate);
  if (!result.ok) return { ok: false, refusal: result };
  const { plan: rest } = result;
  if (rest.startDate !== first.startDate || rest.weeks.length !== plan.weeks.length - first.index) {
    return { ok: false, refusal: null };
  }
  const weeks = [...plan.weeks.slice(0, first.index), ...rest.weeks.map((week) => renumbered(week, first.index))];
  const restart = {
    weekIndex: first.index,
    kmPerWeek: request.kmPerWeek,
    longestRecentRunKm: rest.longestRecentRunKm,
    returnFromInjury: request.returnFromInjury === true,
  };
  const { zones, prediction } = rest;
  return { ok: true, from: first.startDate, plan: { ...withLife(plan, { restart }), weeks, zones, prediction } };
}
