import type { Session } from '../session.contract.ts';
import type { Plan, PlanWeek } from '../training.contract.ts';
import { hasRace } from './goals.ts';
import { isHardSession, isQualitySession, isRunSession } from './session-facts.ts';

/**
 * A checklist of plan quality in 22 points. Coaches rated generated plans on 22 criteria (Düking et al. 2024, Journal of
 * Sports Science and Medicine 23:56; the best plan was above neutral on 13). The wording and the checks are our own:
 * what the study asks of design, progression, monitoring, testing, injury risk and support, put so that a machine can tell.
 */
export interface QualityCriterion {
  code: string;
  /** What is asked. */
  asks: string;
  isMet(plan: Plan): boolean;
}

/** Share of sessions that must have their reason in the literature rather than in a coach's rule. */
const LEAST_CITED_SHARE = 0.5;
/** Plans this short need no lighter week; so many weeks of continuous running need no test of their own. */
const SHORT_PLAN_WEEKS = 5;
const UNTESTED_WEEKS = 8;
/** From this long on a session needs food and drink, minutes. */
const FUEL_FROM_MINUTES = 76;
/** A session of this many kinds of training in a plan makes it varied. */
const LEAST_KINDS = 3;

function sessionsOf(weeks: readonly PlanWeek[]): Session[] {
  return weeks
    .flatMap((week) => week.days)
    .flatMap((day) => [day.session, day.extraSession])
    .filter((session) => session !== null);
}

function runsOf(plan: Plan): Session[] {
  return sessionsOf(plan.weeks).filter(isRunSession);
}

function passes(plan: Plan, ...codes: string[]): boolean {
  return codes.every((code) => plan.certificate.rules.some((rule) => rule.code === code && rule.passed));
}

function stepsOf(session: Session) {
  return session.steps.flatMap((group) => group.steps);
}

/** Names of the sessions of a week, in order, with their distances: two weeks with the same are the same week. */
function shapeOf(week: PlanWeek): string {
  return sessionsOf([week])
    .map((session) => `${session.title.en} ${session.distanceKm}`)
    .join('|');
}

function isVaried({ weeks }: Plan): boolean {
  const shapes = weeks.map(shapeOf);
  return shapes.every((shape, index) => index < 2 || shape !== shapes[index - 1] || shape !== shapes[index - 2]);
}

function isFramed(session: Session): boolean {
  const kinds = new Set(stepsOf(session).map((step) => step.kind));
  return kinds.has('warmUp') && kinds.has('coolDown');
}

function isTest(session: Session): boolean {
  return session.kind === 'race' || session.title.en.startsWith('Test');
}

/** Running of the first week that suits anyone, km. */
const FIRST_WEEK_KM = 6;

function startsWhereTheRunnerIs({ request, weeks }: Plan): boolean {
  const runningKm = sessionsOf(weeks.slice(0, 1)).reduce((sum, session) => sum + session.runningKm, 0);
  return runningKm <= Math.max(request.kmPerWeek * 1.1, FIRST_WEEK_KM);
}

function keepsTheWishedRuns({ request, weeks }: Plan): boolean {
  return weeks.every(
    (week) => week.days.filter((day) => (day.session?.runningKm ?? 0) > 0).length <= request.runsPerWeek + 1,
  );
}

function hasGoal({ goal, prediction, raceDate }: Plan): boolean {
  return !hasRace(goal) || (raceDate !== null && (prediction?.goalSeconds ?? 0) > 0);
}

function isRealistic({ goal, prediction }: Plan): boolean {
  if (!hasRace(goal)) return true;
  return (
    prediction !== null &&
    prediction.lowSeconds < prediction.highSeconds &&
    prediction.isTargetWithinReach !== undefined
  );
}

function isPeriodised(plan: Plan): boolean {
  const phases = new Set(plan.weeks.map((week) => week.phase));
  return phases.size >= 2 && (!hasRace(plan.goal) || plan.weeks.at(-1)?.phase === 'taper');
}

function isTested(plan: Plan): boolean {
  const before = sessionsOf(plan.weeks.slice(0, hasRace(plan.goal) ? -1 : undefined));
  const running = plan.weeks.filter((week) => sessionsOf([week]).every((session) => session.kind !== 'walkRun'));
  return running.length <= UNTESTED_WEEKS || before.some(isTest);
}

function isEverySessionMeasurable(plan: Plan): boolean {
  return runsOf(plan).every((session) => session.distanceKm > 0 && session.durationMinutes > 0);
}

export const QUALITY_CRITERIA: readonly QualityCriterion[] = [
  { code: 'goal', asks: 'a goal with its date and time', isMet: hasGoal },
  { code: 'realistic-goal', asks: 'a prediction with an interval, against which the wish is held', isMet: isRealistic },
  { code: 'starting-level', asks: 'a first week that fits what the runner does today', isMet: startsWhereTheRunnerIs },
  { code: 'frequency', asks: 'as many runs a week as the runner has time for', isMet: keepsTheWishedRuns },
  { code: 'duration', asks: 'distance and duration of every session', isMet: isEverySessionMeasurable },
  {
    code: 'intensity',
    asks: 'an effort for every step, and a pace or a heart rate for most running',
    isMet: (plan) => {
      const steps = runsOf(plan).flatMap(stepsOf);
      const guided = steps.filter(
        (step) => step.paceRange !== null || step.hrRange !== null || step.intensity === 'walk',
      );
      return steps.every((step) => step.rpe.max > 0) && guided.length >= steps.length / 2;
    },
  },
  {
    code: 'training-types',
    asks: 'several kinds of training',
    isMet: (plan) => new Set(sessionsOf(plan.weeks).map((session) => session.kind)).size >= LEAST_KINDS,
  },
  { code: 'intensity-distribution', asks: 'at least 80 % easy running', isMet: (plan) => passes(plan, 'easy-share') },
  {
    code: 'volume',
    asks: 'kilometres and time of every week',
    isMet: ({ weeks }) => weeks.every((week) => Number.isFinite(week.distanceKm) && Number.isFinite(week.timeMinutes)),
  },
  {
    code: 'progression',
    asks: 'growth within limits that are named',
    isMet: (plan) => passes(plan, 'single-run-spike', 'two-week-growth'),
  },
  { code: 'periodisation', asks: 'phases in a sensible order, with a taper before a race', isMet: isPeriodised },
  {
    code: 'lighter-weeks',
    asks: 'lighter weeks to recover in',
    isMet: (plan) =>
      passes(plan, 'down-weeks') &&
      (plan.weeks.length < SHORT_PLAN_WEEKS || plan.weeks.some((week) => week.isDownWeek || week.phase === 'taper')),
  },
  { code: 'recovery', asks: '48 hours between hard days', isMet: (plan) => passes(plan, 'hard-days-apart') },
  {
    code: 'variety',
    asks: 'no week that comes three times in a row',
    isMet: isVaried,
  },
  {
    code: 'warm-up',
    asks: 'a warm-up and a cool-down around hard work',
    isMet: (plan) =>
      runsOf(plan)
        .filter((session) => isQualitySession(session) && session.kind !== 'race')
        .every(isFramed),
  },
  {
    code: 'strength',
    asks: 'strength work, unless the runner has switched it off',
    isMet: (plan) =>
      plan.request.strength === false || sessionsOf(plan.weeks).some((session) => session.kind === 'strength'),
  },
  {
    code: 'monitoring',
    asks: 'a perceived effort to compare each session with',
    isMet: (plan) => runsOf(plan).every((session) => session.rpe !== null),
  },
  { code: 'testing', asks: 'a test or a race before the goal', isMet: isTested },
  {
    code: 'feedback',
    asks: 'what to do when a session feels wrong',
    isMet: (plan) => sessionsOf(plan.weeks).every((session) => session.ifItFeelsWrong.en !== ''),
  },
  {
    code: 'injury-risk',
    asks: 'a rule for pain in hard and long running, and sore places spared',
    isMet: (plan) =>
      runsOf(plan)
        .filter((session) => isHardSession(session))
        .every((session) => session.ifItFeelsWrong.fr !== '') &&
      ((plan.request.injuries ?? []).length === 0 || plan.warnings.some((warning) => warning.code.endsWith('injury'))),
  },
  {
    code: 'fuel-and-fluid',
    asks: 'food and drink for every long session',
    isMet: (plan) =>
      runsOf(plan).every((session) => session.durationMinutes < FUEL_FROM_MINUTES || session.fuel !== null),
  },
  {
    code: 'reasons',
    asks: 'purpose and reason of every session, most with an article',
    isMet: (plan) => {
      const sessions = sessionsOf(plan.weeks);
      const cited = sessions.filter((session) => session.why.articleId !== null);
      return (
        sessions.every((session) => session.purpose.en !== '') && cited.length >= sessions.length * LEAST_CITED_SHARE
      );
    },
  },
];

/** Codes of the criteria a plan meets. */
export function metCriteria(plan: Plan): string[] {
  return QUALITY_CRITERIA.filter((criterion) => criterion.isMet(plan)).map(({ code }) => code);
}
