import type { Goal, Phase } from '../training.contract.ts';
import { GOALS } from './goals.ts';

export interface WeekSlot {
  index: number;
  phase: Phase;
  isDownWeek: boolean;
  /** Share of the peak week in a taper week, else null. */
  taperShare: number | null;
  isRaceWeek: boolean;
  /** Load weeks still to come before the taper, this one included; 0 outside load weeks. */
  loadWeeksLeft: number;
  /** Which load week of its phase this is, 0 first. */
  indexInPhase: number;
}

/** Day offsets of the long run after which the usual taper would put it too early. */
const LATEST_OFFSET_FOR_USUAL_TAPER = 1;

/**
 * Taper shares of a goal. `longRunOffset` is how many days before the end of its week the long
 * run lies (0 to 6): when it opens the week, one taper week less keeps the last long run 2-3
 * weeks before a marathon and 1-2 before a half.
 */
export function taperShares(goal: Goal, longRunDaysBeforeWeekEnd: number): readonly number[] {
  const taper = GOALS[goal].taper;
  return longRunDaysBeforeWeekEnd <= LATEST_OFFSET_FOR_USUAL_TAPER ? taper.usual : taper.short;
}

/** Lengths of the cycles, a down week and the load weeks after it, that fill the build-up. */
function cycleLengths(weeks: number, loadWeeksInARow: 2 | 3): number[] {
  const longest = loadWeeksInARow + 1;
  for (let short = 0; short <= 3; short += 1) {
    const front = (weeks - 3 * short) % longest;
    const long = Math.floor((weeks - 3 * short) / longest);
    // Two or three load weeks open the plan; a single one only where nothing else fits.
    if (front >= 2 && weeks - 3 * short > 0) {
      return [...Array<number>(short).fill(3), ...Array<number>(long).fill(longest)];
    }
    const opensWithThree = front === 0 && long > 0 && longest === 3;
    if (opensWithThree) return Array<number>(long - 1).fill(3);
  }
  return Array<number>(Math.floor(weeks / 3)).fill(3);
}

/**
 * Which of the weeks before the taper are down weeks: never more than three load weeks in a
 * row (two for masters once under way), and two load weeks before the taper. Convention: every
 * 3rd to 4th week, measured over published plans.
 */
export function downWeekPattern(weeks: number, loadWeeksInARow: 2 | 3): boolean[] {
  const pattern: boolean[] = Array.from({ length: weeks }, () => false);
  if (weeks <= 3) return pattern;
  if (weeks === 4) return [false, false, true, false];
  let end = weeks;
  for (const length of cycleLengths(weeks, loadWeeksInARow).toReversed()) {
    end -= length;
    pattern[end] = true;
  }
  return pattern;
}

/** Base, build and peak shares of the weeks before the taper (convention). */
const BASE_SHARE = 0.4;
const PEAK_SHARE = 0.2;

function phaseOf(index: number, buildUpWeeks: number): Phase {
  const peakWeeks = Math.max(1, Math.min(3, Math.round(buildUpWeeks * PEAK_SHARE)));
  if (index >= buildUpWeeks - peakWeeks) return 'peak';
  return index < Math.round(buildUpWeeks * BASE_SHARE) ? 'base' : 'build';
}

/** The skeleton of a plan: phase, down weeks and taper of every week. */
export function weekSlots(
  weeks: number,
  taper: readonly number[],
  options: { loadWeeksInARow: 2 | 3; hasRace: boolean },
): WeekSlot[] {
  const buildUpWeeks = weeks - taper.length;
  const down = downWeekPattern(buildUpWeeks, options.loadWeeksInARow);
  const slots: WeekSlot[] = [];
  for (let index = 0; index < weeks; index += 1) {
    const taperShare = taper[index - buildUpWeeks] ?? null;
    const phase = taperShare === null ? phaseOf(index, buildUpWeeks) : 'taper';
    const isDownWeek = down[index] ?? false;
    slots.push({
      index,
      phase,
      isDownWeek,
      taperShare,
      isRaceWeek: options.hasRace && index === weeks - 1,
      loadWeeksLeft: taperShare !== null || isDownWeek ? 0 : down.slice(index).filter((isDown) => !isDown).length,
      indexInPhase: slots.filter((slot) => slot.phase === phase && !slot.isDownWeek).length,
    });
  }
  return slots;
}
