import { writeAnchorDay } from './anchor-day.ts';
import { DAY_BEFORE_RACE, SHAKE_OUT_KM, mostOtherKm, writeEasyDays } from './easy-days.ts';
import { aimedHardShare, hardMinutesIn, writeHardDays } from './hard-days.ts';
import { longRunShareLimit } from './long-run.ts';
import type { PlacedSession, PlanContext, PlanState } from './plan-state.ts';
import { layoutRunWeek, splitCross } from './run-week-layout.ts';
import { crossTraining } from './sessions/other.ts';
import type { WeekDesign } from './week-design.ts';
import type { Layout } from './week-layout.ts';

/** Hard share a week is held to, a little under the 20 % of the rule. */
const MOST_HARD_SHARE = 0.195;
/** How often a week is rewritten until it keeps the shares. */
const MOST_ROUNDS = 24;
/** What a hard share shrinks to when a week was too hard. */
const EASE = 0.82;
const LONGER_HARD_SESSION = 1.05;
const CROSS_TRAINING_MINUTES = 40;
const SHORTEST_LONG_RUN_KM = 2;

interface Attempt {
  longKm: number;
  hardShare: number;
  layout: Layout;
}

function kmOf(placed: readonly PlacedSession[]): number {
  return placed.reduce((sum, { session }) => sum + session.distanceKm, 0);
}

function attemptWeek(context: PlanContext, design: WeekDesign, attempt: Attempt): PlacedSession[] {
  const { layout, longKm, hardShare } = attempt;
  const isRace = design.slot.isRaceWeek;
  const anchor = writeAnchorDay(context, design, { longKm, hardShare, anchor: layout.anchor });
  const anchorKm = isRace ? 0 : kmOf(anchor);
  const mostKm = mostOtherKm(context, design, Math.max(anchorKm, longKm));
  const restKm = Math.max(0, design.weekKm - anchorKm);
  const { easy, cross } = splitCross(layout, design.runsTurnedCross);
  // A shake-out on the eve of the race holds little; the other runs share what it leaves.
  const hasEve = isRace && easy.includes(DAY_BEFORE_RACE) && easy.length + layout.hard.length > 1;
  const otherRuns = Math.max(1, easy.length + layout.hard.length - (hasEve ? 1 : 0));
  const sharedKm = hasEve ? Math.max(0, restKm - SHAKE_OUT_KM) : restKm;
  const isLong = anchor[0]?.session.kind === 'long';
  const inLongRun = isLong ? (anchor[0]?.session.hardMinutes ?? 0) : 0;
  const hard = writeHardDays(context, design, {
    layout,
    hardMinutes: hardMinutesIn(context, design, hardShare) - inLongRun,
    // An easy run evens out a longer hard session; without one the session keeps to its share.
    otherKm: (sharedKm / otherRuns) * (easy.length > 0 ? LONGER_HARD_SESSION : 1),
    mostKm,
  });
  const hardDays = hard.map(({ offset }) => offset);
  const days = [...easy, ...layout.hard.filter((day) => !hardDays.includes(day))];
  const easyRuns = writeEasyDays(context, design, {
    days: days.toSorted((a, b) => a - b),
    anchor: layout.anchor,
    hard: hardDays,
    km: Math.max(0, restKm - kmOf(hard)),
    mostKm,
  });
  const crossDays = cross.map((offset) => ({
    offset,
    session: crossTraining(context.runner, CROSS_TRAINING_MINUTES),
  }));
  return [...anchor, ...hard, ...easyRuns, ...crossDays];
}

/** What is wrong with an attempt: the long run's share, the hard share, or nothing. */
function faultOf(placed: readonly PlacedSession[], isRaceWeek: boolean): 'long' | 'hard' | null {
  const runs = placed.filter(({ session }) => session.runningKm > 0 && !(isRaceWeek && session.kind === 'race'));
  const long = runs.find(({ session }) => session.kind === 'long')?.session;
  if (long && long.distanceKm > kmOf(runs) * longRunShareLimit(runs.length)) return 'long';
  const trained = runs.filter(({ session }) => session.kind !== 'race');
  const minutes = trained.reduce((sum, { session }) => sum + session.durationMinutes, 0);
  const hard = trained.reduce((sum, { session }) => sum + session.hardMinutes, 0);
  return hard > minutes * MOST_HARD_SHARE ? 'hard' : null;
}

/** The sessions of a week of continuous running, with their days. */
export function writeRunWeek(context: PlanContext, state: PlanState, design: WeekDesign): PlacedSession[] {
  const layout = layoutRunWeek(context, state, design);
  let attempt: Attempt = {
    longKm: design.longKm,
    hardShare: aimedHardShare(design.slot),
    layout,
  };
  let placed = attemptWeek(context, design, attempt);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fault = faultOf(placed, design.slot.isRaceWeek);
    if (fault === null) return placed;
    const shorter = Math.max(SHORTEST_LONG_RUN_KM, attempt.longKm - context.quantumKm);
    attempt = fault === 'long' ? { ...attempt, longKm: shorter } : { ...attempt, hardShare: attempt.hardShare * EASE };
    placed = attemptWeek(context, design, attempt);
  }
  return placed;
}
