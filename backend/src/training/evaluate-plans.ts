import { buildPlan } from './domain/build-plan.ts';
import { randomRequests } from './random-requests.ts';

export interface PlanEvaluation {
  profiles: number;
  seed: number;
  plans: number;
  /** Wishes refused, by reason. */
  refused: Record<string, number>;
  /** Refusals without a nearest plan, by reason. */
  withoutNearest: Record<string, number>;
  /** Plans that break a rule, by rule; refusals because the engine found no safe plan as well. */
  violations: Record<string, number>;
  msPerPlan: { p50: number; p95: number; max: number };
}

/** The day the evaluation pretends it is; plans do not depend on the real clock. */
const TODAY = '2027-01-12';

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function quantile(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Number((sorted[index] ?? 0).toFixed(2));
}

/** Builds a plan for each of so many random runners and counts what is refused or broken. */
export function evaluatePlans(options: { profiles: number; seed: number }): PlanEvaluation {
  const refused: Record<string, number> = {};
  const withoutNearest: Record<string, number> = {};
  const violations: Record<string, number> = {};
  const times: number[] = [];
  let plans = 0;
  for (const request of randomRequests(options.profiles, options.seed)) {
    const begun = performance.now();
    const result = buildPlan(request, TODAY);
    times.push(performance.now() - begun);
    if (result.ok) {
      plans += 1;
      result.plan.certificate.rules.filter((rule) => !rule.passed).forEach((rule) => count(violations, rule.code));
      continue;
    }
    count(refused, result.reason);
    if (result.nearest === undefined) count(withoutNearest, result.reason);
    if (result.reason === 'plan/not-certifiable') count(violations, `unsolved:${result.rule}`);
  }
  times.sort((a, b) => a - b);
  return {
    ...options,
    plans,
    refused,
    withoutNearest,
    violations,
    msPerPlan: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) },
  };
}
