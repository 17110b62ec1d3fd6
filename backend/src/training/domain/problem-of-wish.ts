import type { BilingualText } from '../session.contract.ts';
import type { PlanRequest } from '../training.contract.ts';
import { GENTLER_GOALS } from './goals.ts';

/** Why a wish cannot be met, and the smallest change to the wish that takes the reason away. */
export interface Problem {
  reason: string;
  rule: string;
  detail: BilingualText;
  /** null when nothing but other facts about the runner would help. */
  fix: (request: PlanRequest) => PlanRequest | null;
}

/** Looks for one reason against a wish, before any planning. */
export type Check = (request: PlanRequest, today: string) => Problem | null;

/** The next gentler goal that meets a condition; the wished time goes with the old distance. */
export function gentlerGoal(
  request: PlanRequest,
  accepts: (goal: PlanRequest['goal']) => boolean = () => true,
): PlanRequest | null {
  const goal = GENTLER_GOALS.slice(GENTLER_GOALS.indexOf(request.goal) + 1).find(accepts);
  return goal === undefined ? null : { ...request, goal, targetTimeSeconds: undefined };
}
