import type { PlanChange } from '../../plan-api.contract.ts';
import type { PlanNote } from '../../plan-change.contract.ts';
import type { PlanBreak } from '../../plan-life.contract.ts';
import type { BilingualText } from '../../session.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { both } from '../bilingual.ts';
import { addDays } from '../calendar.ts';
import { daysOffIn, eased, easedReturn, gradedReturn, LONG_BREAK_DAYS, SHORT_BREAK_DAYS, withBreak } from './breaks.ts';
import { inHeat } from './heat.ts';
import * as say from './notes.ts';
import { lastDateOf, lifeOf, withLife } from './plan-days.ts';
import { restartPlan } from './restart.ts';
import { withinRealRuns } from './within-real-runs.ts';

export interface Adapted {
  plan: Plan;
  notes: PlanNote[];
}

type Of<Action extends PlanChange['action']> = Extract<PlanChange, { action: Action }>;

/** How long a cold is taken to last when nobody says, and how long a pain is watched, days. */
const COLD_DAYS = 5;
const PAIN_DAYS = 7;
const COLD_MOST_MINUTES = 40;
/** From here on a runner stops, below it runs easy, below that as planned (rules 2.7; four pain rules, coach's rule). */
export const STOP_PAIN = 5;
export const EASY_PAIN = 3;

/** Any break of days, and the way back from it: by how long it was (rules 2.7). */
export function afterBreak(plan: Plan, added: PlanBreak): Adapted {
  const off = withBreak(plan, added);
  const daysOff = daysOffIn(off.whole);
  const backOn = addDays(off.whole.to, 1);
  const untilEnd = { from: backOn, to: lastDateOf(plan) };
  if (daysOff <= SHORT_BREAK_DAYS) return { plan: withinRealRuns(off.plan, backOn), notes: [say.LET_GO] };
  const firstDays = { from: backOn, to: addDays(backOn, 6) };
  const graded = (base: Plan) => (added.reason === 'injury' ? gradedReturn(base, firstDays, daysOff) : base);
  if (daysOff <= LONG_BREAK_DAYS) {
    const lighter = graded(easedReturn(off.plan, backOn, daysOff));
    return { plan: withinRealRuns(lighter, untilEnd.from), notes: [say.LET_GO, say.RETURN_LIGHTER] };
  }
  const restart = restartPlan(off.plan, off.whole);
  if (!restart.ok) {
    const lighter = graded(easedReturn(off.plan, backOn, daysOff));
    const why = restart.refusal ? [outOfReach(restart.refusal.detail)] : [];
    return { plan: withinRealRuns(lighter, backOn), notes: [say.LET_GO, say.RETURN_SHORT_OF_TIME, ...why] };
  }
  const beforeIt = { from: backOn, to: addDays(restart.from, -1) };
  const lighter = eased(restart.plan, beforeIt, { share: 0.7, isEasyOnly: true });
  const first = added.reason === 'injury' ? gradedReturn(lighter, beforeIt, daysOff) : lighter;
  return { plan: withinRealRuns(first, backOn), notes: [say.LET_GO, say.RETURN_REWRITTEN] };
}

function outOfReach(detail: BilingualText): PlanNote {
  return say.note(
    'goal-out-of-reach',
    both(
      `The goal on that day is no longer safely within reach. ${detail.en} A later race or a shorter one is the better aim.`,
      `L’objectif à cette date n’est plus atteignable sans risque. ${detail.fr} Mieux vaut une course plus tard ou plus courte.`,
    ),
  );
}

export function timeOff(plan: Plan, { from, to }: Of<'timeOff'>): Adapted {
  return afterBreak(plan, { reason: 'timeOff', from, to });
}

/** A cold above the neck: easy and short. Anything else: no running, then as many easy days as there were ill ones. */
export function illness(plan: Plan, change: Of<'illness'>): Adapted {
  const { from, severity } = change;
  if (severity === 'cold') {
    const span = { from, to: change.to ?? addDays(from, COLD_DAYS - 1) };
    const easing = { share: 1, isEasyOnly: true, mostMinutes: COLD_MOST_MINUTES };
    const calm = eased(plan, span, easing);
    return { plan: withinRealRuns(calm, from), notes: [say.COLD] };
  }
  if (change.to === undefined) return paused(plan, from, 'illness', [say.FEVER, say.UNTIL_BACK]);
  const off = { reason: 'illness' as const, from, to: change.to };
  const back = afterBreak(plan, off);
  const race = plan.raceDate !== null && plan.raceDate >= from && plan.raceDate <= change.to;
  const notes = [say.FEVER, ...(race ? [say.NOT_ON_RACE_DAY] : []), ...back.notes];
  return { plan: easyAfterIllness(back.plan, off), notes: [...notes, say.EASY_AFTER_FEVER] };
}

function easyAfterIllness(plan: Plan, off: PlanBreak): Plan {
  const days = Math.min(7, Math.max(2, daysOffIn(off)));
  const backOn = addDays(off.to, 1);
  const calm = eased(plan, { from: backOn, to: addDays(off.to, days) }, { share: 0.9, isEasyOnly: true });
  return withinRealRuns(calm, backOn);
}

function paused(plan: Plan, from: string, pauseReason: PlanBreak['reason'], notes: PlanNote[]): Adapted {
  return { plan: { ...withLife(plan, { pauseReason }), pausedFrom: plan.pausedFrom ?? from }, notes };
}

/** Pain stops the plan, calms it for a week, or is watched; bone allows none (rules 2.7). */
export function injury(plan: Plan, { from, site, pain, limps }: Of<'injury'>): Adapted {
  const injuries = [...new Set([...(plan.request.injuries ?? []), site])];
  const known = pain > 0 ? { ...plan, request: { ...plan.request, injuries } } : plan;
  const isBone = site === 'boneStress' && pain > 0;
  if (pain >= STOP_PAIN || limps === true || isBone) {
    return paused(known, from, 'injury', [say.PAIN_STOP, say.PAIN_RETURN]);
  }
  if (pain < EASY_PAIN) return { plan, notes: [say.PAIN_WATCH] };
  const calm = eased(known, { from, to: addDays(from, PAIN_DAYS - 1) }, { share: 0.8, isEasyOnly: true });
  return { plan: withinRealRuns(calm, from), notes: [say.PAIN_EASY] };
}

export function heat(plan: Plan, change: Of<'heat'>): Adapted {
  const hot = inHeat(plan, change);
  return { plan: withinRealRuns(hot.plan, change.from), notes: hot.notes };
}

/** Back from a pause: what was planned in between is let go, and the way back is as long as the pause asks. */
export function resume(plan: Plan, backOn: string): Adapted {
  const from = plan.pausedFrom;
  const reason = lifeOf(plan).pauseReason ?? 'pause';
  const running = { ...withLife(plan, { pauseReason: null }), pausedFrom: null };
  if (!from || backOn <= from) return { plan: running, notes: [] };
  const off: PlanBreak = { reason, from, to: addDays(backOn, -1) };
  const back = afterBreak(running, off);
  return reason === 'illness' ? { ...back, plan: easyAfterIllness(back.plan, off) } : back;
}
