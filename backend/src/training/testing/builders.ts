import { buildPlan } from '../domain/build-plan.ts';
import type { Session } from '../session.contract.ts';
import { type Plan, PlanRequest } from '../training.contract.ts';

/** The day every test takes for today: a Friday. */
export const TODAY = '2026-11-20';

type Wish = Omit<Partial<PlanRequest>, 'goal'> & { goal?: PlanRequest['goal'] };

/** A wish: 10 km in twelve weeks with four runs and 25 km a week, unless told otherwise. */
export function aWish(overrides: Wish = {}): PlanRequest {
  return PlanRequest.parse({ goal: '10k', weeks: 12, runsPerWeek: 4, kmPerWeek: 25, ...overrides });
}

/** The plan for a wish; throws with the reason when it is refused. */
export function aPlan(overrides: Wish = {}): Plan {
  const result = buildPlan(aWish(overrides), TODAY);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail.en}`);
  return result.plan;
}

/** The refusal of a wish; throws when it is met. */
export function aRefusal(overrides: Wish) {
  const result = buildPlan(aWish(overrides), TODAY);
  if (result.ok) throw new Error('this wish was met');
  return result;
}

/** All sessions of a plan, in order. */
export function sessionsOf(plan: Plan): Session[] {
  return plan.weeks.flatMap((week) =>
    week.days.flatMap((day) => [day.session, day.extraSession].filter((session) => session !== null)),
  );
}
