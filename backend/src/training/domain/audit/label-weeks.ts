import type { Phase, Plan, PlanWeek } from '../../training.contract.ts';
import { certify } from '../certificate.ts';

/** A week this much lighter than the one before is a lighter week (the rule "down-weeks" asks for it). */
const DOWN_SHARE = 0.9;
/** As in the rule: what rounding may add, km. */
const ROUNDING_KM = 0.05;
const MOST_TAPER_WEEKS = 3;
const JUDGED_BY_LABELS = new Set(['down-weeks', 'taper-volume', 'taper-quality', 'last-long-run', 'marathon-volume']);

/** Kilometres on foot of a week, the goal race left out. */
export function weekKm(week: PlanWeek, raceDate: string | null): number {
  return week.days
    .flatMap((day) => [day.session, day.extraSession].map((session) => ({ session, date: day.date })))
    .filter(
      ({ session, date }) =>
        session !== null && session.runningKm > 0 && !(session.kind === 'race' && date === raceDate),
    )
    .reduce((sum, { session }) => sum + (session?.distanceKm ?? 0), 0);
}

function phaseAt(index: number, weeks: number, taper: number): Phase {
  const build = weeks - taper;
  if (index >= build) return 'taper';
  if (index >= build - Math.max(1, Math.min(3, Math.round(build * 0.2)))) return 'peak';
  return index < Math.round(build * 0.4) ? 'base' : 'build';
}

/** Names the weeks: the last ones are the taper, one clearly lighter than the week before is a lighter week. */
export function withLabels(plan: Plan, taper: number): Plan {
  const distances = plan.weeks.map((week) => weekKm(week, plan.raceDate));
  const weeks = plan.weeks.map((week, index) => {
    const before = distances[index - 1] ?? 0;
    const km = distances[index] ?? 0;
    const phase = phaseAt(index, plan.weeks.length, taper);
    const minutes = week.days
      .flatMap((day) => (day.date === plan.raceDate ? [] : [day.session, day.extraSession]))
      .reduce((sum, session) => sum + (session && session.runningKm > 0 ? session.durationMinutes : 0), 0);
    return {
      ...week,
      phase,
      isDownWeek: phase !== 'taper' && index > 0 && km <= before * DOWN_SHARE + ROUNDING_KM,
      distanceKm: Math.round(km * 10) / 10,
      timeMinutes: Math.round(minutes),
    };
  });
  return { ...plan, weeks };
}

function faults(plan: Plan): number {
  return certify(plan).rules.filter((rule) => !rule.passed && JUDGED_BY_LABELS.has(rule.code)).length;
}

/** How many taper weeks a plan may be read with: none without a race. */
export function taperChoices(plan: Plan): number[] {
  if (plan.raceDate === null) return [0];
  return [1, 2, 3].filter((count) => (count <= MOST_TAPER_WEEKS && count < plan.weeks.length) || count === 1);
}

/** A plan nobody labelled is read in its favour: with the taper that breaks the fewest rules, the shortest of them. */
export function labelled(plan: Plan): Plan {
  const readings = taperChoices(plan).map((taper) => withLabels(plan, taper));
  return readings.reduce((best, reading) => (faults(reading) < faults(best) ? reading : best));
}
