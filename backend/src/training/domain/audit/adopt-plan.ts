import type { Certificate, Plan, PlanDay, PlanWeek } from '../../training.contract.ts';
import type { Session } from '../../session.contract.ts';
import { both, decimal, longDate } from '../bilingual.ts';
import { addDays, isCalendarDate, weekdayOf } from '../calendar.ts';
import { GOALS } from '../goals.ts';
import { type Runner, describeRunner } from '../runner.ts';
import { composeSession } from '../sessions/compose.ts';
import { failedRules, judge } from './judge.ts';
import { labelled } from './label-weeks.ts';
import { TITLES } from './session-titles.ts';

export type Adoptable =
  | { ok: true; plan: Plan }
  | { ok: false; reason: 'plan/unsafe'; certificate: Certificate }
  | { ok: false; reason: 'plan/over' | 'plan/malformed' };

const LEAST_VDOT = 18;
const MOST_VDOT = 85;
/** Longest session that is believed, minutes: more than the longest race of the house takes. */
const MOST_MINUTES = 24 * 60;

/** The session made anew from its steps: its figures and texts cannot say anything else than what is run. */
function madeAnew(runner: Runner, session: Session | null, id: string): Session | null {
  if (session === null) return null;
  const made = composeSession(runner, {
    kind: session.kind,
    title: TITLES[session.kind],
    steps: session.steps,
    ascentMetres: null,
  });
  return { ...made, id, status: 'planned' };
}

function weekAnew(runner: Runner, week: PlanWeek, startDate: string): PlanWeek {
  const first = addDays(startDate, week.index * 7);
  const days = week.days.map((day, offset): PlanDay => {
    const date = addDays(first, offset);
    return {
      date,
      weekday: weekdayOf(date),
      session: madeAnew(runner, day.session, `${date}-a`),
      extraSession: madeAnew(runner, day.extraSession, `${date}-b`),
    };
  });
  return { ...week, startDate: first, days };
}

function summaryOf(plan: Plan, judged: number) {
  const peak = decimal(Math.max(...plan.weeks.map((week) => week.distanceKm)), 0);
  const to = GOALS[plan.goal].label;
  const start = longDate(plan.startDate);
  return both(
    `Your own plan, repaired: ${plan.weeks.length} weeks for ${to.en} from ${start.en}, ${peak.en} km in the biggest. It keeps the ${judged} safety rules that could be judged.`,
    `Ton propre plan, réparé : ${plan.weeks.length} semaines pour ${to.fr} à partir du ${start.fr}, ${peak.fr} km la plus chargée. Il respecte les ${judged} règles de sécurité évaluables.`,
  );
}

function isWellFormed(plan: Plan): boolean {
  const minutes = plan.weeks
    .flatMap((week) => week.days)
    .flatMap((day) => [day.session, day.extraSession])
    .map((session) => session?.durationMinutes ?? 0);
  return (
    isCalendarDate(plan.startDate) &&
    plan.weeks.every((week, index) => week.index === index) &&
    plan.weeks.every((week, index) =>
      week.days.every((day, offset) => day.date === addDays(plan.startDate, index * 7 + offset)),
    ) &&
    (plan.raceDate === null || plan.raceDate === plan.weeks.at(-1)?.days.at(-1)?.date) &&
    plan.goal === plan.request.goal &&
    minutes.every((value) => value <= MOST_MINUTES)
  );
}

/**
 * A plan from outside, made anew and certified here: dates, sums, texts and paces are the engine's own, only the steps are
 * the sender's. Refused when it breaks a rule that can be judged, is over, or is no calendar. Pure.
 */
export function adoptable(sent: Plan, today: string): Adoptable {
  if (!isWellFormed(sent)) return { ok: false, reason: 'plan/malformed' };
  const last = addDays(sent.startDate, sent.weeks.length * 7 - 1);
  if (last <= today) return { ok: false, reason: 'plan/over' };
  const vdot = Math.min(MOST_VDOT, Math.max(LEAST_VDOT, sent.zones.vdot));
  const runner = describeRunner(sent.request, { vdot, basis: 'volume' }, null);
  const bare: Plan = {
    id: null,
    request: sent.request,
    goal: sent.goal,
    startDate: sent.startDate,
    raceDate: sent.raceDate,
    longestRecentRunKm: sent.longestRecentRunKm,
    weeks: sent.weeks.map((week) => weekAnew(runner, week, sent.startDate)),
    zones: runner.zones,
    prediction: null,
    certificate: { passed: false, rules: [] },
    warnings: [],
    summary: both('', ''),
  };
  const plan = labelled(bare);
  const certificate = judge(plan, { isGoalKnown: true, isVolumeKnown: false, assumedLengthShare: 0 });
  if (failedRules(certificate).length > 0) return { ok: false, reason: 'plan/unsafe', certificate };
  const judged = certificate.rules.filter((rule) => rule.judged !== false).length;
  return { ok: true, plan: { ...plan, certificate, summary: summaryOf(plan, judged) } };
}
