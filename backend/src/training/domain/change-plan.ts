import type { PlanChange } from '../plan-api.contract.ts';
import type { Certificate, Plan, PlanDay, PlanWeek } from '../training.contract.ts';
import { certify } from './certificate.ts';

export type ChangeResult =
  | { ok: true; plan: Plan }
  | { ok: false; reason: 'plan/no-session' | 'plan/outside' | 'plan/race-stays' }
  | { ok: false; reason: 'plan/unsafe'; certificate: Certificate };

function dayOn(plan: Plan, date: string): PlanDay | undefined {
  return plan.weeks.flatMap((week) => week.days).find((day) => day.date === date);
}

function withDays(plan: Plan, change: (day: PlanDay) => PlanDay): Plan {
  const weeks = plan.weeks.map((week) => recounted({ ...week, days: week.days.map(change) }, plan.raceDate));
  return { ...plan, weeks };
}

/** Distances and times of a week follow its sessions; the goal race never counts, a tune-up race does. */
function recounted(week: PlanWeek, raceDate: string | null): PlanWeek {
  const sessions = week.days
    .filter((day) => day.date !== raceDate)
    .map((day) => day.session)
    .filter((session) => session !== null && session.status !== 'skipped');
  const sum = (of: (session: NonNullable<(typeof sessions)[number]>) => number) =>
    sessions.reduce((total, session) => total + of(session!), 0);
  return {
    ...week,
    distanceKm: Math.round(sum((session) => session.distanceKm) * 10) / 10,
    timeMinutes: Math.round(sum((session) => session.durationMinutes)),
  };
}

/**
 * A change to a plan, certified again. A skipped session is let go and never made up; a moved one trades places with what
 * stands on the other day. A move that breaks a rule of the certificate is refused with that certificate.
 */
export function changePlan(plan: Plan, change: PlanChange): ChangeResult {
  if (change.action === 'pause') return { ok: true, plan: { ...plan, pausedFrom: plan.pausedFrom ?? change.date } };
  if (change.action === 'resume') return { ok: true, plan: resumed(plan, change.date) };
  const day = dayOn(plan, change.date);
  if (!day) return { ok: false, reason: 'plan/outside' };
  if (!day.session) return { ok: false, reason: 'plan/no-session' };
  if (change.action === 'move') return moveSession(plan, day, change.to);
  const status = change.action === 'skip' ? 'skipped' : change.action === 'done' ? 'done' : 'planned';
  const changed = withDays(plan, (other) =>
    other.date === day.date ? { ...other, session: { ...other.session!, status } } : other,
  );
  return { ok: true, plan: { ...changed, certificate: certify(changed) } };
}

/** Back from a pause: what was planned in between is let go, never made up. */
function resumed(plan: Plan, backOn: string): Plan {
  const from = plan.pausedFrom;
  if (!from) return plan;
  const changed = withDays(plan, (day) => {
    const isPaused = day.date >= from && day.date < backOn && day.session?.status === 'planned';
    return isPaused ? { ...day, session: { ...day.session!, status: 'skipped' } } : day;
  });
  return { ...changed, pausedFrom: null, certificate: certify(changed) };
}

function moveSession(plan: Plan, from: PlanDay, toDate: string): ChangeResult {
  const to = dayOn(plan, toDate);
  if (!to) return { ok: false, reason: 'plan/outside' };
  if (from.session?.kind === 'race' || to.session?.kind === 'race') return { ok: false, reason: 'plan/race-stays' };
  const moved = withDays(plan, (day) => {
    if (day.date === from.date) return { ...day, session: to.session };
    return day.date === to.date ? { ...day, session: from.session } : day;
  });
  const certificate = certify(moved);
  const brokenBefore = new Set(plan.certificate.rules.filter((rule) => !rule.passed).map((rule) => rule.code));
  const isWorse = certificate.rules.some((rule) => !rule.passed && !brokenBefore.has(rule.code));
  return isWorse ? { ok: false, reason: 'plan/unsafe', certificate } : { ok: true, plan: { ...moved, certificate } };
}
