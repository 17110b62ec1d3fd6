import type { Plan, PlanRequest } from '../../training.contract.ts';
import { type Runner, describeRunner } from '../runner.ts';

/** The runner a plan was written for, as the session writers know them: same paces, same ground. */
export function runnerOfPlan(plan: Plan, request: PlanRequest = plan.request): Runner {
  return describeRunner(request, { vdot: plan.zones.vdot, basis: plan.zones.basis }, plan.prediction);
}
