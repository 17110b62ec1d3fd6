import type { Plan } from '../../training.contract.ts';
import { lifeOf } from './plan-days.ts';

/**
 * The part of a plan its certificate judges: all of it, or the weeks since it was begun anew after a long break. What lies
 * before has been run or let go, and no rule can change it any more.
 */
export function livingPart(plan: Plan): Plan {
  const { restart } = lifeOf(plan);
  const first = restart && plan.weeks[restart.weekIndex];
  if (!restart || !first) return plan;
  const { kmPerWeek, longestRecentRunKm, returnFromInjury } = restart;
  return {
    ...plan,
    startDate: first.startDate,
    longestRecentRunKm,
    request: { ...plan.request, kmPerWeek, longestRecentRunKm, returnFromInjury },
    weeks: plan.weeks.slice(restart.weekIndex).map((week, index) => ({ ...week, index })),
  };
}
