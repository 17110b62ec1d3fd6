import { buildPlan } from './domain/build-plan.ts';
import { QUALITY_CRITERIA, metCriteria } from './domain/quality-criteria.ts';
import { type RandomWish, randomWishes } from './random-requests.ts';
import type { PlanRefusal } from './training.contract.ts';

export interface PlanEvaluation {
  profiles: number;
  seed: number;
  plans: number;
  /** Wishes refused, by reason. */
  refused: Record<string, number>;
  /** Impossible wishes made, and those of them that were not refused. */
  impossible: { wishes: number; accepted: number };
  /** Refusals without a nearest plan, by reason. */
  withoutNearest: Record<string, number>;
  /** Refusals whose nearest plan cannot be built or breaks a rule, by reason. */
  nearestFails: Record<string, number>;
  /** Plans that break a rule, by rule; refusals because the engine found no safe plan as well. */
  violations: Record<string, number>;
  /** Criteria of plan quality met, of how many, over all plans, and how often each is missed. */
  quality: {
    criteria: number;
    fewestMet: number;
    meanMet: number;
    /** Share of plans that meet 20 or more. */
    shareMeetingTwenty: number;
    missed: Record<string, number>;
  };
  msPerPlan: { p50: number; p95: number; max: number };
}

type Counts = Record<string, number>;

function count(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function quantile(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Number((sorted[index] ?? 0).toFixed(2));
}

/** What is counted while the plans are built. */
class Tally {
  plans = 0;
  impossible = { wishes: 0, accepted: 0 };
  readonly refused: Counts = {};
  readonly withoutNearest: Counts = {};
  readonly nearestFails: Counts = {};
  readonly violations: Counts = {};
  readonly missed: Counts = {};
  readonly met: number[] = [];
  readonly times: number[] = [];

  add(wish: RandomWish): void {
    const begun = performance.now();
    const result = buildPlan(wish.request, wish.today);
    this.times.push(performance.now() - begun);
    if (wish.isImpossible) this.impossible.wishes += 1;
    if (!result.ok) return this.addRefusal(result, wish.today);
    if (wish.isImpossible) this.impossible.accepted += 1;
    this.plans += 1;
    const { plan } = result;
    plan.certificate.rules.filter((rule) => !rule.passed).forEach((rule) => count(this.violations, rule.code));
    const met = metCriteria(plan);
    this.met.push(met.length);
    QUALITY_CRITERIA.filter(({ code }) => !met.includes(code)).forEach(({ code }) => count(this.missed, code));
  }

  private addRefusal(refusal: PlanRefusal, today: string): void {
    count(this.refused, refusal.reason);
    if (refusal.reason === 'plan/not-certifiable') count(this.violations, `unsolved:${refusal.rule}`);
    if (refusal.nearest === undefined) return count(this.withoutNearest, refusal.reason);
    const nearest = buildPlan(refusal.nearest, today);
    if (!nearest.ok || !nearest.plan.certificate.passed) count(this.nearestFails, refusal.reason);
  }
}

/** Builds a plan for each of so many random runners and counts what is refused or broken. */
export function evaluatePlans(options: { profiles: number; seed: number }): PlanEvaluation {
  const tally = new Tally();
  for (const wish of randomWishes(options.profiles, options.seed)) tally.add(wish);
  const { plans, impossible, refused, withoutNearest, nearestFails, violations, missed, met } = tally;
  const times = tally.times.toSorted((a, b) => a - b);
  return {
    ...options,
    plans,
    refused,
    impossible,
    withoutNearest,
    nearestFails,
    violations,
    quality: {
      criteria: QUALITY_CRITERIA.length,
      fewestMet: Math.min(...met),
      meanMet: Number((met.reduce((sum, number) => sum + number, 0) / Math.max(1, met.length)).toFixed(2)),
      shareMeetingTwenty: Number((met.filter((number) => number >= 20).length / Math.max(1, met.length)).toFixed(4)),
      missed,
    },
    msPerPlan: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) },
  };
}
