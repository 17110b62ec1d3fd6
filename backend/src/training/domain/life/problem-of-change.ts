import type { PlanChange } from '../../plan-api.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { isCalendarDate } from '../calendar.ts';
import { lastDateOf } from './plan-days.ts';

type Reason = 'plan/outside' | 'plan/race-in-time-off' | 'plan/days-reversed' | 'plan/paused';

/** Why a change of a span of days makes no sense for this plan; null where it does. Single days are judged on their own. */
export function problemOfChange(plan: Plan, change: PlanChange): Reason | null {
  if (!('from' in change)) return null;
  const to = 'to' in change ? (change.to ?? change.from) : change.from;
  if (!isCalendarDate(change.from) || !isCalendarDate(to)) return 'plan/outside';
  if (to < change.from) return 'plan/days-reversed';
  if (to < plan.startDate || change.from > lastDateOf(plan)) return 'plan/outside';
  if (plan.pausedFrom && change.action !== 'injury') return 'plan/paused';
  const { raceDate } = plan;
  const isOverRace = raceDate !== null && raceDate >= change.from && raceDate <= to;
  return change.action === 'timeOff' && isOverRace ? 'plan/race-in-time-off' : null;
}
