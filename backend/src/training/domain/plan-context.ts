import type { PlanRequest } from '../training.contract.ts';
import { WEEKDAYS, daysBetween } from './calendar.ts';
import { heatBlock, heatPaceFactor, isRaceHot } from './heat.ts';
import { longRunPeak } from './long-run.ts';
import { GOALS, hasRace } from './goals.ts';
import { taperShares, weekSlots } from './phases.ts';
import type { PlanContext, PlanState } from './plan-state.ts';
import { describeRunner, longestRecentRunKm, startsWithWalkRun } from './runner.ts';
import { predict } from './predict.ts';
import { TOP_RUNG, firstRung, isHeldBackWeek, outingDaysOf } from './starter-week.ts';
import { type Timeline, longRunWeekday, runningDays, timelineOf } from './timeline.ts';
import { peakTargetKm } from './volume.ts';

/** Rungs a week on the way to another goal; c25k spreads the ladder over its own weeks. */
const RUNGS_PER_WEEK = 1.25;
const HALF_MILE_KM = 0.804_672;
/** Days before the goal race without another race: a fortnight from the half on, else a week. */
const TUNE_UP_GAP_DAYS = { long: 14, short: 7 };

function tuneUpsOf(request: PlanRequest, timeline: Timeline): PlanContext['tuneUps'] {
  const tuneUps = new Map<number, { offset: number; distanceKm: number }>();
  const isLong = (GOALS[request.goal].distanceKm ?? 0) > 20;
  const gap = isLong ? TUNE_UP_GAP_DAYS.long : TUNE_UP_GAP_DAYS.short;
  for (const race of request.tuneUpRaces ?? []) {
    const day = daysBetween(timeline.startDate, race.date);
    const left = timeline.weeks * 7 - 1 - day;
    const index = Math.floor(day / 7);
    if (day < 7 || left < gap || tuneUps.has(index) || index >= timeline.weeks - 1) continue;
    tuneUps.set(index, { offset: day - index * 7, distanceKm: race.distanceKm });
  }
  return tuneUps;
}

/** Everything about a plan that is fixed before its weeks are written, and the empty state. */
export function planContext(request: PlanRequest, today: string) {
  const timeline = timelineOf(request, today);
  const { prediction, fitness } = predict(request, today, timeline.weeks);
  const cool = describeRunner(request, fitness, prediction);
  const isHot = isRaceHot(request, timeline.raceDate);
  const runner = isHot ? { ...cool, raceDayFactor: cool.raceDayFactor * heatPaceFactor(request.heatCelsius) } : cool;
  const offsetOf = (weekday: (typeof WEEKDAYS)[number]) => timeline.weekdayOfOffset.indexOf(weekday);
  const longOffset = offsetOf(longRunWeekday(request));
  const slots = weekSlots(timeline.weeks, taperShares(request.goal, 6 - longOffset), {
    loadWeeksInARow: runner.loadWeeksInARow,
    hasRace: hasRace(request.goal),
  });
  const longestKm = longestRecentRunKm(request);
  const needsLadder = startsWithWalkRun(request) || isHeldBackWeek(runner, 0);
  const rung = needsLadder ? firstRung(runner, longestKm) : null;
  const loadWeeks = slots.filter((slot) => !slot.isDownWeek && slot.taperShare === null).length;
  const isFirstFive = request.goal === 'c25k';
  const peakKm = peakTargetKm(request);
  const runOffsets = runningDays(request)
    .map(offsetOf)
    .toSorted((a, b) => a - b);
  const context: PlanContext = {
    runner,
    timeline,
    slots,
    runOffsets,
    outingDays: needsLadder ? outingDaysOf(runner, runOffsets) : [],
    trainingOffsets: [0, 1, 2, 3, 4, 5, 6].filter(
      (offset) => !(request.daysOff ?? []).includes(timeline.weekdayOfOffset[offset] ?? 'monday'),
    ),
    longOffset,
    peakKm,
    ...longRunPeak(runner, peakKm),
    rungsPerWeek: rung === null ? 0 : isFirstFive ? (TOP_RUNG - rung) / Math.max(1, loadWeeks - 1) : RUNGS_PER_WEEK,
    quantumKm: request.units === 'mi' ? HALF_MILE_KM : 0.5,
    tuneUps: tuneUpsOf(request, timeline),
    heatBlock: heatBlock(request, timeline.startDate),
  };
  const state: PlanState = {
    runs: [{ day: -1, km: longestKm }],
    weekKm: [],
    hardDays: [],
    strengthDays: [],
    longKm: [],
    rung,
    continuousWeeks: 0,
    hasHadHardSessions: false,
    weeks: [],
  };
  return { context, state, prediction };
}
