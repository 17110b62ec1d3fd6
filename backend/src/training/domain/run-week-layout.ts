import { isUltra } from './goals.ts';
import type { PlanContext, PlanState } from './plan-state.ts';
import type { WeekDesign } from './week-design.ts';
import { type Layout, layoutWeek } from './week-layout.ts';

/** Runs a week from which the layout keeps two days fit for hard work, so that days stay put. */
const TWO_HARD_DAYS_FROM_RUNS = 4;
/** Days without hard work before a race; 2 before a long run. */
const GAP_BEFORE_RACE = 3;
const GAP_BEFORE_LONG_RUN = 2;

/** A race-week run of reasonable length, km; when that does not suffice a run is added. */
const RACE_WEEK_RUN_KM = 8.5;

/** Runs of the week besides cross-training; a small race week gets one more beside the race. */
function runsIn(design: WeekDesign): number {
  const isRoomy = design.runs > 3 && design.weekKm <= (design.runs - 1) * RACE_WEEK_RUN_KM;
  const extra = design.slot.isRaceWeek && !isRoomy ? 1 : 0;
  return design.runs + design.runsTurnedCross + extra;
}

/** Hard days the pattern of days should allow, more than used, so that weekdays stay the same. */
function patternHardDays(context: PlanContext, design: WeekDesign): number {
  if (design.slot.isRaceWeek) return design.hardSessions;
  const runs = design.runs + design.runsTurnedCross;
  return runs >= TWO_HARD_DAYS_FROM_RUNS ? context.runner.mostHardSessions : 1;
}

/** The first hard days are used; the days of the others become easy. */
function keepHard(layout: Layout, count: number): Layout {
  const hard = layout.hard.slice(0, count);
  const easy = [...layout.easy, ...layout.hard.slice(count)].toSorted((a, b) => a - b);
  return { ...layout, hard, easy };
}

/** On which days a week of continuous running is run. */
export function layoutRunWeek(context: PlanContext, state: PlanState, design: WeekDesign): Layout {
  const { slot } = design;
  const raceOffset = slot.isRaceWeek ? 6 : design.tuneUp?.offset;
  const first = slot.index * 7;
  const isLastBeforeRace = slot.index === context.slots.length - 2 && context.timeline.raceDate !== null;
  const nextTuneUp = context.tuneUps.get(slot.index + 1)?.offset;
  const nextAnchor = isLastBeforeRace ? 13 : 7 + (nextTuneUp ?? context.longOffset);
  // Before the plan the runner is taken to have run long on the same weekday.
  const before = slot.index === 0 ? [context.longOffset - 7] : [];
  const previous = [...before, ...state.hardDays.map((day) => day - first)].filter((day) => day >= -3);
  const isLongDayFree = [...previous, nextAnchor].every(
    (day) => Math.abs(context.longOffset - day) >= GAP_BEFORE_LONG_RUN,
  );
  const layout = layoutWeek({
    allowed: context.runOffsets.filter((offset) => offset !== raceOffset),
    anchor: raceOffset ?? (isLongDayFree ? context.longOffset : null),
    runs: runsIn(design),
    hardSessions: patternHardDays(context, design),
    neighbours: [...previous, nextAnchor],
    gapBeforeAnchor: raceOffset === undefined ? GAP_BEFORE_LONG_RUN : GAP_BEFORE_RACE,
    backToBack: isUltra(context.runner.request.goal),
  });
  const isTuneUpWeek = raceOffset !== undefined && !slot.isRaceWeek;
  return keepHard(layout, isTuneUpWeek ? Math.min(1, design.hardSessions) : design.hardSessions);
}

/** Easy days that become cross-training: the ones beside the long run first. */
export function splitCross(layout: Layout, count: number): { easy: number[]; cross: number[] } {
  const anchor = layout.anchor ?? 6;
  const apart = (day: number) => Math.min((day - anchor + 7) % 7, (anchor - day + 7) % 7);
  const ordered = layout.easy.toSorted((a, b) => apart(a) - apart(b) || a - b);
  const cross = ordered.slice(0, Math.min(count, Math.max(0, layout.easy.length - 1)));
  return { cross, easy: layout.easy.filter((day) => !cross.includes(day)) };
}
