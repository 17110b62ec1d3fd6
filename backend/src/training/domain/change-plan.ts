import type { PlanChange } from '../plan-api.contract.ts';
import type { PlanNote } from '../plan-change.contract.ts';
import type { Certificate, Plan, PlanDay } from '../training.contract.ts';
import { summaryOf } from './build-plan.ts';
import { certify } from './certificate.ts';
import { type Adapted, heat, illness, injury, resume, timeOff } from './life/adapt-plan.ts';
import { problemOfChange } from './life/problem-of-change.ts';
import { SHORTENED } from './life/notes.ts';
import { dayOn, withDays } from './life/plan-days.ts';
import { withinRealRuns } from './life/within-real-runs.ts';

export type ChangeResult =
  | { ok: true; plan: Plan; notes: PlanNote[] }
  | {
      ok: false;
      reason:
        | 'plan/no-session'
        | 'plan/outside'
        | 'plan/race-stays'
        | 'plan/race-in-time-off'
        | 'plan/days-reversed'
        | 'plan/paused';
    }
  | { ok: false; reason: 'plan/unsafe'; certificate: Certificate };

/** Everything a plan can be asked to become; taking a change back needs its earlier versions and is done where those are. */
export type ForwardChange = Exclude<PlanChange, { action: 'undo' }>;
type DayChange = Extract<ForwardChange, { date: string }>;

/**
 * A change to a plan, certified again. A skipped session is let go and never made up; a moved one trades places with what
 * stands on the other day. A change that breaks a rule of the certificate is refused with that certificate.
 */
export function changePlan(plan: Plan, change: ForwardChange): ChangeResult {
  const reason = problemOfChange(plan, change);
  if (reason !== null) return { ok: false, reason };
  switch (change.action) {
    case 'pause':
      return { ok: true, plan: { ...plan, pausedFrom: plan.pausedFrom ?? change.date }, notes: [] };
    case 'resume':
      return certified(plan, resume(plan, change.date));
    case 'timeOff':
      return certified(plan, timeOff(plan, change));
    case 'illness':
      return certified(plan, illness(plan, change));
    case 'injury':
      return certified(plan, injury(plan, change));
    case 'heat':
      return certified(plan, heat(plan, change));
    case 'skip':
    case 'done':
    case 'plan':
    case 'move':
      return changeDay(plan, change);
  }
}

/** The changed plan with its new certificate, or the refusal where a rule that held before holds no longer. */
export function certified(before: Plan, { plan, notes }: Adapted): ChangeResult {
  const certificate = certify(plan);
  const brokenBefore = new Set(before.certificate.rules.filter((rule) => !rule.passed).map((rule) => rule.code));
  const isWorse = certificate.rules.some((rule) => !rule.passed && !brokenBefore.has(rule.code));
  if (isWorse) return { ok: false, reason: 'plan/unsafe', certificate };
  const changed = { ...plan, certificate };
  // The summary names kilometres and a goal time, and says that every rule is kept: it follows what it speaks of.
  const summary = certificate.passed && plan !== before ? summaryOf(changed) : plan.summary;
  return { ok: true, plan: { ...changed, summary }, notes };
}

function changeDay(plan: Plan, change: DayChange): ChangeResult {
  const day = dayOn(plan, change.date);
  if (!day) return { ok: false, reason: 'plan/outside' };
  if (!day.session) return { ok: false, reason: 'plan/no-session' };
  if (change.action === 'move') return moveSession(plan, day, change.to);
  const status = change.action === 'skip' ? 'skipped' : change.action === 'done' ? 'done' : 'planned';
  const marked = withDays(plan, (other) =>
    other.date === day.date ? { ...other, session: { ...other.session!, status } } : other,
  );
  if (change.action !== 'skip') return { ok: true, plan: { ...marked, certificate: certify(marked) }, notes: [] };
  const within = withinRealRuns(marked, day.date);
  return certified(plan, { plan: within, notes: within === marked ? [] : [SHORTENED] });
}

function moveSession(plan: Plan, from: PlanDay, toDate: string): ChangeResult {
  const to = dayOn(plan, toDate);
  if (!to) return { ok: false, reason: 'plan/outside' };
  if (from.session?.kind === 'race' || to.session?.kind === 'race') return { ok: false, reason: 'plan/race-stays' };
  const moved = withDays(plan, (day) => {
    if (day.date === from.date) return { ...day, session: to.session };
    return day.date === to.date ? { ...day, session: from.session } : day;
  });
  return certified(plan, { plan: moved, notes: [] });
}
