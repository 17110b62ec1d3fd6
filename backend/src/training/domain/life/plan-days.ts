import type { PlanLife } from '../../plan-life.contract.ts';
import type { Session } from '../../session.contract.ts';
import type { Plan, PlanDay, PlanWeek } from '../../training.contract.ts';

export const UNTOUCHED: PlanLife = { logged: [], breaks: [], restart: null, pauseReason: null };

/** What life has done to the plan so far; nothing, where the plan is untouched. */
export function lifeOf(plan: Plan): PlanLife {
  return plan.life ?? UNTOUCHED;
}

export function withLife(plan: Plan, change: Partial<PlanLife>): Plan {
  return { ...plan, life: { ...lifeOf(plan), ...change } };
}

export function daysOf(plan: Plan): PlanDay[] {
  return plan.weeks.flatMap((week) => week.days);
}

export function dayOn(plan: Plan, date: string): PlanDay | undefined {
  return daysOf(plan).find((day) => day.date === date);
}

export function lastDateOf(plan: Plan): string {
  return plan.weeks.at(-1)?.days.at(-1)?.date ?? plan.startDate;
}

/** Is it the race the whole plan is for? It stays as it is, whatever happens. */
export function isGoalRace(plan: Plan, day: PlanDay): boolean {
  return day.date === plan.raceDate && day.session?.kind === 'race';
}

/** The plan with each of its days changed; the sums of its weeks follow. Where no day changes it is the same plan. */
export function withDays(plan: Plan, change: (day: PlanDay) => PlanDay): Plan {
  const weeks = plan.weeks.map((week) => {
    const days = week.days.map(change);
    const isSame = days.every((day, index) => day === week.days[index]);
    return isSame ? week : recounted({ ...week, days }, plan.raceDate);
  });
  return weeks.every((week, index) => week === plan.weeks[index]) ? plan : { ...plan, weeks };
}

/** The plan with the sessions of a span of days changed; races for which the plan stands are left alone. */
export function withSessions(
  plan: Plan,
  span: { from: string; to: string },
  change: (session: Session, date: string) => Session,
): Plan {
  return withDays(plan, (day) => {
    if (day.date < span.from || day.date > span.to || isGoalRace(plan, day)) return day;
    const session = day.session && change(day.session, day.date);
    const extraSession = day.extraSession && change(day.extraSession, day.date);
    return session === day.session && extraSession === day.extraSession ? day : { ...day, session, extraSession };
  });
}

/** Distances and times of a week follow its sessions; the goal race never counts, a tune-up race does. */
function recounted(week: PlanWeek, raceDate: string | null): PlanWeek {
  const sessions = week.days
    .flatMap((day) => (day.date === raceDate ? [] : [day.session, day.extraSession]))
    .filter((session) => session !== null && session.status !== 'skipped' && session.distanceKm > 0);
  const sum = (of: (session: Session) => number) => sessions.reduce((total, session) => total + of(session!), 0);
  return {
    ...week,
    distanceKm: Math.round(sum((session) => session.distanceKm) * 10) / 10,
    timeMinutes: Math.round(sum((session) => session.durationMinutes)),
  };
}
