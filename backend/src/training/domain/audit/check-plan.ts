import type { CheckedWeek, PlanCheck } from '../../audit/plan-check.contract.ts';
import type { Plan, PlanRequest } from '../../training.contract.ts';
import { both, decimal, longDate } from '../bilingual.ts';
import { buildPlan } from '../build-plan.ts';
import { GOALS } from '../goals.ts';
import { MOST_WEEKS } from '../timeline.ts';
import { type AuditedPlan, type Known, auditedPlan } from './audited-plan.ts';
import { ASSUMPTIONS, NOT_UNDERSTOOD } from './check-words.ts';
import { type Knowledge, failedRules, judge } from './judge.ts';
import { labelled } from './label-weeks.ts';
import type { ReadPlan } from './read-plan.ts';
import { type Repaired, repair } from './repair/repair.ts';
import { riskyDays } from './risky-days.ts';
import { spikePoints } from './spikes.ts';

function checkedWeeks(plan: Plan, origins: AuditedPlan['origins']): CheckedWeek[] {
  return plan.weeks.map((week) => ({
    index: week.index,
    startDate: week.startDate,
    distanceKm: week.distanceKm,
    sessions: week.days.flatMap((day) =>
      [day.session, day.extraSession].flatMap((session) => {
        const origin = session && origins.get(session.id);
        if (!session || !origin) return [];
        const { kind, distanceKm, durationMinutes } = session;
        return [{ ...origin, date: day.date, kind, distanceKm, durationMinutes }];
      }),
    ),
  }));
}

/** The nearest plan that can be built where a plan cannot be repaired. */
function nearestPlan(plan: Plan, today: string): Plan | null {
  const wish: PlanRequest = { ...plan.request, weeks: Math.min(MOST_WEEKS, Math.max(4, plan.weeks.length)) };
  const first = buildPlan(wish, today);
  if (first.ok) return first.plan;
  const second = first.nearest ? buildPlan(first.nearest, today) : null;
  return second?.ok ? second.plan : null;
}

/** What a repaired plan says of itself on its page. */
function withSummary(repaired: Repaired): Plan {
  const { plan, changes, certificate } = repaired;
  const peak = decimal(Math.max(...plan.weeks.map((week) => week.distanceKm)), 0);
  const judged = certificate.rules.filter((rule) => rule.judged !== false).length;
  const to = GOALS[plan.goal].label;
  const start = longDate(plan.startDate);
  const summary = both(
    `Your own plan, ${plan.weeks.length} weeks for ${to.en} from ${start.en}, ${peak.en} km in the biggest, with ${changes.length} changes: it keeps the ${judged} safety rules that could be judged.`,
    `Ton propre plan, ${plan.weeks.length} semaines pour ${to.fr} à partir du ${start.fr}, ${peak.fr} km la plus chargée, avec ${changes.length} changements : il respecte les ${judged} règles de sécurité évaluables.`,
  );
  return { ...plan, certificate, summary };
}

function repairOf(plan: Plan, knowledge: Knowledge, today: string): PlanCheck['repair'] {
  const repaired = repair(plan, knowledge);
  const { changes, unmet } = repaired;
  const passed = unmet.length === 0;
  const sessions = plan.weeks.flatMap((week) => week.days).flatMap((day) => [day.session, day.extraSession]);
  const touched = changes.filter((change) => change.before !== null).length;
  return {
    isNeeded: failedRules(judge(plan, knowledge)).length > 0,
    passed,
    unmet,
    plan: withSummary(repaired),
    changes,
    keptSessions: sessions.filter((session) => session !== null).length - touched,
    nearest: passed ? null : nearestPlan(plan, today),
    canBeKept: passed && plan.weeks.length <= MOST_WEEKS,
  };
}

/** Checks a plan that was read: certificate, jumps, risky days, and the repaired plan with its diff. Pure. */
export function checkPlan(read: ReadPlan, known: Known): PlanCheck {
  const audited = auditedPlan(read, known);
  const plan = labelled(audited.plan);
  const knowledge = {
    isGoalKnown: audited.isGoalKnown,
    isVolumeKnown: known.kmPerWeek !== undefined,
    assumedLengthShare: audited.assumedLengthShare,
  };
  const certificate = judge(plan, knowledge);
  return {
    goal: plan.goal,
    raceDate: plan.raceDate,
    startDate: plan.startDate,
    units: read.units,
    weeks: checkedWeeks(plan, audited.origins),
    notUnderstood: [...read.notUnderstood, ...audited.notUnderstood]
      .toSorted((a, b) => a.line - b.line)
      .map((missed) => ({ ...missed, detail: NOT_UNDERSTOOD[missed.reason] })),
    assumptions: audited.assumptions.map((code) => ({ code, text: ASSUMPTIONS[code] })),
    certificate,
    failed: failedRules(certificate),
    spikes: spikePoints(plan),
    riskyDays: riskyDays(plan, certificate),
    repair: repairOf(plan, knowledge, known.today),
  };
}
