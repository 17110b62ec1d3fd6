import type { LoggedRun } from '../../plan-life.contract.ts';
import type { PlanNote } from '../../plan-change.contract.ts';
import type { Session } from '../../session.contract.ts';
import type { Plan, PlanDay } from '../../training.contract.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { certify } from '../certificate.ts';
import { certified } from '../change-plan.ts';
import { isRunSession } from '../session-facts.ts';
import { SHORTENED } from './notes.ts';
import { dayOn, lastDateOf, lifeOf, withDays, withLife } from './plan-days.ts';
import { type Effort, rePredicted } from './re-predict.ts';
import { withinRealRuns } from './within-real-runs.ts';

/** A run older than this moves no paces any more (rules 2.1: races of the last 6 to 8 weeks), days. */
const FRESH_RUN_DAYS = 42;
/** Runs this far before a plan still are the history its first weeks stand on, days. */
const BEFORE_PLAN_DAYS = 30;
const MOST_LOGGED = 600;

/** Does a run of this day belong to the plan: within it, or in the month before it began? */
export function concerns(plan: Plan, date: string): boolean {
  return date >= addDays(plan.startDate, -BEFORE_PLAN_DAYS) && date <= lastDateOf(plan);
}

/** The running session of a day, be it the first or the second. */
export function runSessionOf(day: PlanDay | undefined): Session | null {
  return [day?.session, day?.extraSession].find((session) => session && isRunSession(session)) ?? null;
}

function marked(plan: Plan, date: string, status: Session['status']): Plan {
  const wanted = runSessionOf(dayOn(plan, date));
  if (!wanted || wanted.status === status) return plan;
  const mark = (session: Session | null) => (session && session.id === wanted.id ? { ...session, status } : session);
  return withDays(plan, (day) =>
    day.date === date ? { ...day, session: mark(day.session), extraSession: mark(day.extraSession) } : day,
  );
}

function remembered(plan: Plan, run: LoggedRun): Plan {
  const logged = [...lifeOf(plan).logged.filter((each) => each.runId !== run.runId), run]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(-MOST_LOGGED);
  return marked(withLife(plan, { logged }), run.date, 'done');
}

/**
 * A plan after a run: its day is done, what lies ahead stays within what was really run, and the paces follow a race or an
 * effort like one. A run is a fact and is never refused; where an adaptation would break a rule it is left out.
 */
export function withRun(
  plan: Plan,
  run: LoggedRun & Omit<Effort, keyof LoggedRun>,
  today: string,
): { plan: Plan; notes: PlanNote[] } {
  const { runId, date, distanceKm, durationSeconds } = run;
  const kept = remembered(plan, { runId, date, distanceKm, durationSeconds });
  const isFresh = daysBetween(date, today) <= FRESH_RUN_DAYS;
  const paced = isFresh ? rePredicted(kept, run) : { plan: kept, notes: [] };
  const from = [addDays(date, 1), today].toSorted()[1]!;
  const within = withinRealRuns(paced.plan, from);
  const notes = within === paced.plan ? paced.notes : [...paced.notes, SHORTENED];
  const adapted = certified(plan, { plan: within, notes });
  return adapted.ok ? adapted : { plan: { ...kept, certificate: certify(kept) }, notes: [] };
}

/** A plan without a run that was logged by mistake: the day is planned again unless another run was made on it. */
export function withoutRun(plan: Plan, runId: string): Plan {
  const { logged } = lifeOf(plan);
  const run = logged.find((each) => each.runId === runId);
  if (!run) return plan;
  const left = logged.filter((each) => each.runId !== runId);
  const without = withLife(plan, { logged: left });
  const isAlone = !left.some((each) => each.date === run.date);
  const changed = isAlone ? marked(without, run.date, 'planned') : without;
  return { ...changed, certificate: certify(changed) };
}
