import type { PlanDay, PlanWeek } from '../training.contract.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { DAY_BEFORE_RACE } from './easy-days.ts';
import { canBeInHeat, inTheHeat } from './heat.ts';
import { climbOfWeek } from './terrain.ts';
import { designWeek } from './week-design.ts';
import type { WeekSlot } from './phases.ts';
import type { PlacedSession, PlanContext, PlanState } from './plan-state.ts';
import { writeRunWeek } from './run-week.ts';
import { WALK_RUN_ONLY_POSTPARTUM_WEEKS } from './runner.ts';
import { strengthSession } from './sessions/other.ts';
import { isHardSession } from './session-facts.ts';
import { TOP_RUNG, rungOfWeek, isHeldBackWeek, isWalkingWeek, writeStarterWeek } from './starter-week.ts';
import { placeStrength } from './week-layout.ts';

/** Days before the race without strength work (evidence: maintenance in the taper, then none). */
const STRENGTH_FREE_DAYS = 7;

function strengthStyle(context: PlanContext, state: PlanState, slot: WeekSlot) {
  const request = context.runner.request;
  if (slot.taperShare !== null) return 'maintenance' as const;
  // Heavy weights are learned before the running is new, not in the middle of a first plan.
  const isNew = state.continuousWeeks < 3 || context.rungsPerWeek > 0 || (request.age ?? 30) < 18;
  const isRecent = request.postpartumWeeks !== undefined || (request.injuries ?? []).length > 0;
  return isNew || isRecent ? ('basic' as const) : ('full' as const);
}

function placeStrengthDays(
  context: PlanContext,
  state: PlanState,
  week: { slot: WeekSlot; placed: readonly PlacedSession[] },
): number[] {
  const { slot, placed } = week;
  const weeks = context.runner.request.postpartumWeeks;
  const isTooFresh = weeks !== undefined && weeks + slot.index < WALK_RUN_ONLY_POSTPARTUM_WEEKS / 2;
  if (!context.runner.wantsStrength || slot.isRaceWeek || isTooFresh) return [];
  const daysToEnd = (context.slots.length - slot.index) * 7;
  const hard = placed.filter(({ session }) => isHardSession(session));
  const anchor = hard.find(({ session }) => session.kind === 'long' || session.kind === 'race');
  const first = slot.index * 7;
  const twice = new Set(placed.filter((item) => item.isSecond === true).map((item) => item.offset));
  return placeStrength({
    sessions: slot.taperShare === null ? 2 : 1,
    allowed: context.trainingOffsets.filter((offset) => {
      if (twice.has(offset)) return false;
      const isNearRace = context.timeline.raceDate !== null && daysToEnd - 1 - offset < STRENGTH_FREE_DAYS;
      // The first day of next week may turn out hard: its eve is kept free where it can be run.
      const isEveOfNextWeek = offset === 6 && context.runOffsets.includes(0);
      return !isNearRace && !isEveOfNextWeek;
    }),
    hard: hard.filter((item) => item !== anchor).map((item) => item.offset),
    runDays: placed.map((item) => item.offset),
    anchor: anchor?.offset ?? null,
    lastStrength: (state.strengthDays.at(-1) ?? -99) - first,
  });
}

function toDays(
  context: PlanContext,
  slot: WeekSlot,
  week: { placed: readonly PlacedSession[]; strength: readonly PlacedSession[] },
): PlanDay[] {
  const start = addDays(context.timeline.startDate, slot.index * 7);
  return Array.from({ length: 7 }, (_, offset) => {
    const date = addDays(start, offset);
    const ofDay = week.placed.filter((item) => item.offset === offset);
    const main = ofDay.find((item) => item.isSecond !== true)?.session ?? null;
    const strength = week.strength.find((item) => item.offset === offset)?.session ?? null;
    const second = ofDay.find((item) => item.isSecond === true)?.session ?? strength;
    const id = `${slot.index + 1}-${offset + 1}`;
    const session = main ?? second;
    const extra = main === null ? null : second;
    return {
      date,
      weekday: weekdayOf(date),
      session: session && { ...session, id },
      extraSession: extra && { ...extra, id: `${id}-extra` },
    };
  });
}

/** Rungs climbed after a week: none in a down week, after walking only, or while held back. */
function nextRung(context: PlanContext, state: PlanState, slot: WeekSlot): number | null {
  if (state.rung === null) return null;
  if (slot.isDownWeek || isWalkingWeek(context.runner, slot.index)) return state.rung;
  const used = rungOfWeek(context, state, slot);
  if (used >= TOP_RUNG) {
    // Weeks at the top are counted on: the last outing of each grows a little.
    if (context.runner.request.goal === 'c25k') return Math.max(TOP_RUNG, Math.floor(state.rung)) + 1;
    return isHeldBackWeek(context.runner, slot.index + 1) ? TOP_RUNG : null;
  }
  const held = isHeldBackWeek(context.runner, slot.index + 1);
  const next = (used < Math.floor(state.rung) ? used : state.rung) + context.rungsPerWeek;
  return Math.min(held ? 6 : TOP_RUNG, next);
}

function totals(placed: readonly PlacedSession[], isRaceWeek: boolean) {
  const counted = placed.filter(({ session }) => !(isRaceWeek && session.kind === 'race'));
  const onFoot = counted.filter(({ session }) => session.distanceKm > 0);
  const km = onFoot.reduce((sum, { session }) => sum + session.distanceKm, 0);
  const minutes = onFoot.reduce((sum, { session }) => sum + session.durationMinutes, 0);
  return { distanceKm: Number(km.toFixed(1)), timeMinutes: minutes };
}

function remember(
  context: PlanContext,
  state: PlanState,
  week: { planWeek: PlanWeek; placed: readonly PlacedSession[]; slot: WeekSlot; strength: number[] },
): PlanState {
  const { slot, placed } = week;
  const first = slot.index * 7;
  const hard = placed.filter(({ session }) => isHardSession(session));
  const long = placed.find(({ session }) => session.kind === 'long')?.session;
  const isContinuous = state.rung === null;
  const rung = nextRung(context, state, slot);
  return {
    runs: [...state.runs, ...placed.map(({ offset, session }) => ({ day: first + offset, km: session.runningKm }))],
    weekKm: [...state.weekKm, week.planWeek.distanceKm],
    hardDays: [...state.hardDays, ...hard.map(({ offset }) => first + offset)],
    strengthDays: [...state.strengthDays, ...week.strength.map((offset) => first + offset)],
    longKm: [
      ...state.longKm,
      long?.runningKm ??
        Math.max(0, ...placed.map(({ session }) => (session.kind === 'walkRun' ? session.runningKm : 0))),
    ],
    rung,
    continuousWeeks: state.continuousWeeks + (isContinuous ? 1 : 0),
    hasHadHardSessions: state.hasHadHardSessions || hard.some(({ session }) => session.kind !== 'long'),
    weeks: [...state.weeks, week.planWeek],
  };
}

/** The runner's climb of this week instead of that of the biggest weeks. */
function onTheGroundOf(context: PlanContext, slot: WeekSlot): PlanContext {
  const { runner } = context;
  if (runner.ascentPerKm.long === 0) return context;
  return { ...context, runner: { ...runner, ascentPerKm: climbOfWeek(runner.ascentPerKm, slot, context.slots) } };
}

/** Easy runs of the fortnight before the heat move into the warm hours; the eve of the race stays cool. */
function withHeat(context: PlanContext, slot: WeekSlot, placed: PlacedSession[]): PlacedSession[] {
  const block = context.heatBlock;
  if (block === null) return placed;
  return placed.map((item) => {
    const day = slot.index * 7 + item.offset;
    const isEve = slot.isRaceWeek && item.offset >= DAY_BEFORE_RACE;
    const isWarm = day >= block.first && day <= block.last && !isEve && item.isSecond !== true;
    return isWarm && canBeInHeat(item.session) ? { ...item, session: inTheHeat(item.session) } : item;
  });
}

/**
 * Plans one week after the others and returns the state with it. How long its runs may be is read on the climb of the
 * biggest weeks, so that a hillier long run late in the plan is not shorter than a flat one before it.
 */
export function addWeek(plan: PlanContext, state: PlanState, slot: WeekSlot): PlanState {
  const context = onTheGroundOf(plan, slot);
  // The race comes whether or not the ladder is finished: its last week is run, not climbed.
  const isStarter = state.rung !== null && slot.taperShare === null;
  const written = isStarter
    ? writeStarterWeek(context, state, slot)
    : writeRunWeek(context, state, designWeek(plan, state, slot));
  const placed = withHeat(context, slot, written);
  const strength = placeStrengthDays(context, state, { slot, placed });
  const style = strengthStyle(context, state, slot);
  const planWeek: PlanWeek = {
    index: slot.index,
    startDate: addDays(context.timeline.startDate, slot.index * 7),
    phase: isStarter && isHeldBackWeek(context.runner, slot.index) ? 'recovery' : slot.phase,
    isDownWeek: slot.isDownWeek,
    ...totals(placed, slot.isRaceWeek),
    days: toDays(context, slot, {
      placed,
      strength: strength.map((offset) => ({ offset, session: strengthSession(context.runner, style) })),
    }),
  };
  return remember(context, state, { planWeek, placed, slot, strength });
}
