import type { Plan, PlanRequest } from '../training.contract.ts';
import { both, decimal } from './bilingual.ts';
import { GOALS, hasRace } from './goals.ts';
import { leastLongestRunKm } from './long-run.ts';
import type { PlanContext } from './plan-state.ts';
import { type Problem, gentlerGoal } from './problem-of-wish.ts';
import { MOST_WEEKS, weeksAvailable } from './timeline.ts';

/** Rungs of the walk-run ladder that may be climbed in a week. */
const MOST_RUNGS_PER_WEEK = 2;
/** Weeks added at a time when a plan is too short. */
const LONGER_BY_WEEKS = 4;

/** More weeks while there are any, else a gentler goal at the same date. */
function longerOrGentler(request: PlanRequest, weeks: number, today: string): PlanRequest | null {
  const most = Math.min(MOST_WEEKS, weeksAvailable(request, today));
  if (weeks < most) return { ...request, weeks: Math.min(most, weeks + LONGER_BY_WEEKS) };
  const gentler = gentlerGoal(request);
  return gentler && { ...gentler, weeks: undefined };
}

/** The refusal of a plan whose long run (or walk-run ladder) cannot be built in its weeks. */
export function tooFewWeeks(
  wish: PlanRequest,
  plan: { context: PlanContext; weeks: number; longestKm: number; isLadderTooSteep?: boolean },
  today: string,
): Problem {
  const { weeks } = plan;
  const isLadderTooSteep = plan.isLadderTooSteep === true;
  const needed = decimal(leastLongestRunKm(plan.context.runner));
  const reached = decimal(plan.longestKm);
  return {
    reason: 'weeks/too-few-for-distance',
    rule: isLadderTooSteep ? 'walk-run-ladder' : 'single-run-spike',
    detail: isLadderTooSteep
      ? both(
          `${weeks} weeks are too few to learn to run half an hour without hurrying your bones and tendons.`,
          `${weeks} semaines, c’est trop court pour apprendre à courir une demi-heure sans brusquer os et tendons.`,
        )
      : both(
          `From your longest run, lengthening it safely (110 % in 30 days) reaches ${reached.en} km in ${weeks} weeks; ${GOALS[wish.goal].label.en} needs ${needed.en} km.`,
          `À partir de ta plus longue sortie, en progressant sans risque (110 % sur 30 jours), on arrive à ${reached.fr} km en ${weeks} semaines ; pour ${GOALS[wish.goal].label.fr}, il en faut ${needed.fr}.`,
        ),
    fix: (request) => longerOrGentler(request, weeks, today),
  };
}

/** Does the plan end before its long run (or its walk-run ladder) is long enough for the goal? */
export function tooShort(plan: Plan, context: PlanContext, today: string): Problem | null {
  const { goal } = plan;
  if (!hasRace(goal) && goal !== 'c25k') return null;
  const training = plan.weeks
    .flatMap((week) => week.days)
    .filter((day) => day.session?.kind !== 'race')
    .map((day) => day.session?.runningKm ?? 0);
  const longestKm = Math.max(0, ...training);
  const least = leastLongestRunKm(context.runner);
  const isUnfinished = goal === 'c25k' && longestKm < least - 0.01;
  const isLadderTooSteep = context.rungsPerWeek > MOST_RUNGS_PER_WEEK || isUnfinished;
  if (longestKm >= least - 0.01 && !isLadderTooSteep) return null;
  return tooFewWeeks(plan.request, { context, weeks: plan.weeks.length, longestKm, isLadderTooSteep }, today);
}

/** The first rule of the certificate that a finished plan breaks. */
export function firstFailure(plan: Plan, today: string): Problem | null {
  const failed = plan.certificate.rules.find((rule) => !rule.passed);
  if (failed === undefined) return null;
  const isVolume = failed.code === 'marathon-volume';
  return {
    reason: isVolume ? 'load/too-little-for-marathon' : 'plan/not-certifiable',
    rule: failed.code,
    detail: isVolume
      ? both(
          `${failed.detail.en} Under 30 km a week, marathon runners were hurt twice as often: a half marathon or a longer build is the way.`,
          `${failed.detail.fr} Sous 30 km par semaine, les marathoniens se blessent deux fois plus : mieux vaut un semi ou une préparation plus longue.`,
        )
      : both(
          `No plan for this wish passes the safety rule “${failed.code}”: ${failed.detail.en}`,
          `Aucun plan ne respecte la règle de sécurité « ${failed.code} » pour cette demande : ${failed.detail.fr}`,
        ),
    fix: (request) => longerOrGentler(request, plan.weeks.length, today),
  };
}
