import { describe, expect, test } from 'vitest';
import { aPlan, TODAY } from '../testing/builders.ts';
import { PlanPictures } from '../plan-pictures.contract.ts';
import { changePlan } from './change-plan.ts';
import { planPictures } from './plan-pictures.ts';

const marathon = () =>
  aPlan({
    goal: 'marathon',
    weeks: 18,
    runsPerWeek: 5,
    kmPerWeek: 50,
    recentRaces: [{ distanceKm: 21.1, timeSeconds: 5700, date: TODAY }],
    targetTimeSeconds: 12_000,
  });

describe('the weeks', () => {
  test('each has its minutes by effort, and at least 80 % of them are easy', () => {
    const pictures = planPictures(marathon());
    expect(() => PlanPictures.parse(pictures)).not.toThrow();
    expect(pictures.weeks).toHaveLength(18);
    for (const week of pictures.weeks) {
      const all = week.easyMinutes + week.moderateMinutes + week.hardMinutes;
      expect(week.easyMinutes / all).toBeGreaterThanOrEqual(pictures.easyShareLimitPercent / 100 - 0.005);
    }
    expect(pictures.weeks.some((week) => week.moderateMinutes > 0)).toBe(true);
    expect(pictures.weeks.some((week) => week.hardMinutes > 0)).toBe(true);
  });

  test('the minutes of a week without a race are its running time', () => {
    const plan = marathon();
    for (const week of planPictures(plan).weeks.filter((each) => each.phase !== 'taper')) {
      expect(week.easyMinutes + week.moderateMinutes + week.hardMinutes).toBeCloseTo(week.timeMinutes, 0);
    }
  });

  test('no longest run is above what the rule allows on its day, and the goal race is none of them', () => {
    for (const week of planPictures(marathon()).weeks) {
      expect(week.longestRunKm).toBeLessThanOrEqual(week.longestRunLimitKm! + 0.06);
      expect(week.longestRunKm).toBeLessThan(42);
    }
  });

  test('a skipped run leaves the effort as it was written, but not the longest run', () => {
    const plan = marathon();
    const long = plan.weeks[3]!.days.find((day) => day.session?.kind === 'long')!;
    const result = changePlan(plan, { action: 'skip', date: long.date });
    if (!result.ok) throw new Error(result.reason);
    const [before, after] = [planPictures(plan).weeks[3]!, planPictures(result.plan).weeks[3]!];
    expect(after.easyMinutes).toBe(before.easyMinutes);
    expect(after.longestRunKm).toBeLessThan(before.longestRunKm!);
  });

  test('a walk-run plan has a picture too', () => {
    const pictures = planPictures(aPlan({ goal: 'c25k', weeks: 12, runsPerWeek: 3, kmPerWeek: 0 }));
    expect(pictures.weeks.every((week) => week.hardMinutes === 0)).toBe(true);
    expect(() => PlanPictures.parse(pictures)).not.toThrow();
  });
});

describe('the predicted time', () => {
  test('goes from what could be run today to race day, never slower from week to week', () => {
    const plan = marathon();
    const { points, reachableSeconds } = planPictures(plan).prediction!;
    const [first, last] = [points[0]!, points.at(-1)!];
    expect(first).toEqual({
      date: plan.startDate,
      lowSeconds: plan.prediction!.lowSeconds,
      likelySeconds: plan.prediction!.seconds,
      highSeconds: plan.prediction!.highSeconds,
    });
    expect(last.date).toBe(plan.raceDate);
    expect(last.likelySeconds).toBeGreaterThan(reachableSeconds);
    for (const point of points) {
      expect(point.lowSeconds).toBeLessThanOrEqual(point.likelySeconds);
      expect(point.likelySeconds).toBeLessThanOrEqual(point.highSeconds);
    }
    const likely = points.map((point) => point.likelySeconds);
    expect(likely).toEqual(likely.toSorted((a, b) => b - a));
  });

  test('starts on the day of a race run during the plan', () => {
    const plan = marathon();
    const date = plan.weeks[5]!.days[2]!.date;
    const raced = { ...plan, request: { ...plan.request, recentRaces: [{ distanceKm: 10, timeSeconds: 2500, date }] } };
    expect(planPictures(raced).prediction!.points[0]!.date).toBe(date);
  });

  test('is left out where there is no race', () => {
    expect(planPictures(aPlan({ goal: 'fitness' })).prediction).toBeNull();
  });
});
