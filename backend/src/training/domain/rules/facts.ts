import type { BilingualText, Session } from '../../session.contract.ts';
import type { Plan, PlanWeek } from '../../training.contract.ts';
import { daysBetween } from '../calendar.ts';
import { asWritten } from '../life/ease-session.ts';
import { livingPart } from '../life/living-part.ts';
import { isRunSession } from '../session-facts.ts';

/** A session on foot, with its day counted from the first day of the plan. */
export interface RunFact {
  day: number;
  date: string;
  weekIndex: number;
  session: Session;
  isGoalRace: boolean;
}

/**
 * A plan laid out for the rules, as it was written: a run that is skipped or shortened makes no week unsafe.
 * Only the rules of single runs and of breaks ask what was really run.
 */
export interface PlanFacts {
  plan: Plan;
  /** Every run, in order, the goal race included. */
  runs: RunFact[];
  strength: { day: number; session: Session }[];
}

export interface RuleResult {
  passed: boolean;
  value: number | null;
  limit: number | null;
  detail: BilingualText;
}

/** One rule of the certificate: a name, its source, and a pure check. */
export interface Rule {
  code: string;
  unit: string;
  /** null is a coach's rule. */
  articleId: string | null;
  check(facts: PlanFacts): RuleResult;
}

function sessionsOf(week: PlanWeek) {
  return week.days.flatMap((day) =>
    [day.session, day.extraSession]
      .filter((session) => session !== null)
      .map((session) => ({ date: day.date, session: asWritten(session!) })),
  );
}

/** Lays a plan out for the rules: the weeks it still lives by. */
export function factsOf(whole: Plan): PlanFacts {
  const plan = livingPart(whole);
  const all = plan.weeks.flatMap((week) =>
    sessionsOf(week).map((item) => ({
      ...item,
      day: daysBetween(plan.startDate, item.date),
      weekIndex: week.index,
    })),
  );
  return {
    plan,
    runs: all
      .filter((item) => isRunSession(item.session))
      .map((item) => ({
        ...item,
        isGoalRace: item.session.kind === 'race' && item.date === plan.raceDate,
      }))
      .toSorted((a, b) => a.day - b.day),
    strength: all.filter((item) => item.session.kind === 'strength'),
  };
}

/** Runs of a week, the goal race left out. */
export function trainingRuns(facts: PlanFacts, weekIndex: number): RunFact[] {
  return facts.runs.filter((run) => run.weekIndex === weekIndex && !run.isGoalRace);
}

/** Kilometres on foot of every week, the goal race left out. */
export function weekDistances(facts: PlanFacts): number[] {
  return facts.plan.weeks.map((week) =>
    trainingRuns(facts, week.index).reduce((sum, run) => sum + run.session.distanceKm, 0),
  );
}

/** Indexes of the taper weeks. */
export function taperWeeks(facts: PlanFacts): number[] {
  return facts.plan.weeks.filter((week) => week.phase === 'taper').map((week) => week.index);
}

/** Day of the goal race, counted from the first day of the plan; null without a race. */
export function raceDayOf(plan: Plan): number | null {
  return plan.raceDate === null ? null : daysBetween(plan.startDate, plan.raceDate);
}

/**
 * Kilometres of the seven days that end on race day, of the seven before them, and so on; the race itself is left out.
 * A taper is counted back from the race, whatever weekday the weeks of a plan begin on.
 */
export function blocksBeforeRace(facts: PlanFacts, raceDay: number): number[] {
  const blocks: number[] = Array.from({ length: Math.ceil((raceDay + 1) / 7) }, () => 0);
  for (const run of facts.runs) {
    const block = Math.floor((raceDay - run.day) / 7);
    if (!run.isGoalRace && block >= 0) blocks[block] = (blocks[block] ?? 0) + run.session.distanceKm;
  }
  return blocks;
}

/** Rounds for showing: one decimal. */
export function shown(value: number): number {
  return Math.round(value * 10) / 10;
}
