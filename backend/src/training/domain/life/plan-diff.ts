import type { DayView, PaceChange, PlanDiff } from '../../plan-diff.contract.ts';
import type { Session } from '../../session.contract.ts';
import type { Plan, PlanDay, TrainingZones } from '../../training.contract.ts';
import { daysOf } from './plan-days.ts';

const PACES = ['easy', 'marathon', 'threshold', 'interval', 'repetition'] as const;

function viewOf(session: Session | null): DayView | null {
  if (!session) return null;
  const { kind, title, distanceKm, durationMinutes, paceRange, status } = session;
  return { kind, title, distanceKm, durationMinutes, paceRange, status };
}

function isSame(before: DayView | null, after: DayView | null): boolean {
  if (!before || !after) return before === after;
  const isSameLength = Math.abs(before.distanceKm - after.distanceKm) < 0.05;
  return (
    isSameLength && before.kind === after.kind && before.title.en === after.title.en && before.status === after.status
  );
}

function dayChanges(before: PlanDay, after: PlanDay): PlanDiff['days'] {
  const pairs = [
    [before.session, after.session],
    [before.extraSession, after.extraSession],
  ] as const;
  return pairs
    .map(([was, is]) => ({ date: after.date, before: viewOf(was), after: viewOf(is) }))
    .filter((change) => !isSame(change.before, change.after));
}

function paceChanges(before: TrainingZones, after: TrainingZones): PaceChange[] {
  return PACES.map((name) => ({ name, before: before[name], after: after[name] })).filter(
    ({ before: was, after: is }) =>
      was.fastSecondsPerKm !== is.fastSecondsPerKm || was.slowSecondsPerKm !== is.slowSecondsPerKm,
  );
}

/** What a change does to a plan: the days that become different, the kilometres of their weeks, and the paces. */
export function diffOfPlans(before: Plan, after: Plan): PlanDiff {
  const was = new Map(daysOf(before).map((day) => [day.date, day]));
  const days = daysOf(after).flatMap((day) => dayChanges(was.get(day.date) ?? { ...day, session: null }, day));
  const weeks = after.weeks
    .map((week) => ({
      index: week.index,
      beforeKm: before.weeks[week.index]?.distanceKm ?? 0,
      afterKm: week.distanceKm,
    }))
    .filter((week) => Math.abs(week.beforeKm - week.afterKm) >= 0.1);
  const isPauseNew = (before.pausedFrom ?? null) !== (after.pausedFrom ?? null);
  return {
    days,
    weeks,
    paces: paceChanges(before.zones, after.zones),
    pausedFrom: isPauseNew ? { before: before.pausedFrom ?? null, after: after.pausedFrom ?? null } : null,
  };
}
